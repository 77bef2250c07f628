# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# No secret in anything that a session leaves: once with the sealed file, once with a real keyring.
perennial_test(e2e sentinel TIMEOUT 600 LINKS perennial_e2e)
if(TARGET perennial)
  add_dependencies(tst_e2e_sentinel perennial)
endif()
add_test(NAME e2e/sentinelkeyring COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/sentinel.sh $<TARGET_FILE:tst_e2e_sentinel>)
set_tests_properties(e2e/sentinelkeyring PROPERTIES TIMEOUT 600 SKIP_REGULAR_EXPRESSION "SKIP-ALL")
