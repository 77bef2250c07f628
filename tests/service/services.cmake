# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(stem calendarservice postservice deliveryservice channelservice ledgerservice slotservice evergreenservice evergreenfilling librarynews rulecheck clientguard clientmoving connecting keyregister lockdown healthservice channelplanservice publishedarchive)
  perennial_test(service ${stem} LINKS perennial_test_store rapidcheck)
endforeach()
perennial_test(service namedclient LINKS perennial_test_store perennial_secrets rapidcheck SOURCES twoclients.cpp twoclients.h TIMEOUT 300)
foreach(stem backup backuptamper scheduledbackups workspacearchive)
  perennial_test(service ${stem} LINKS perennial_test_store perennial_secrets TIMEOUT 300)
endforeach()
