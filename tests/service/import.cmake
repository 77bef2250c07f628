# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(stem import roundtrip importagain watchedfolders importfiles importfindings importtemplates export calendardays review)
  perennial_test(service ${stem} LINKS perennial_test_store perennial_secrets SOURCES importhouse.cpp importhouse.h)
endforeach()
perennial_test(service tablefiles LINKS perennial_test_store perennial_test_sheet perennial_secrets SOURCES importhouse.cpp importhouse.h)
