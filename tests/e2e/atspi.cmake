# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The window as a screen reader sees it.
if(NOT TARGET perennial)
  return()
endif()
add_test(NAME e2e/atspi COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/atspi.sh $<TARGET_FILE:perennial>
  ${CMAKE_CURRENT_SOURCE_DIR}/atspi_client.py)
set_tests_properties(e2e/atspi PROPERTIES TIMEOUT 240 SKIP_REGULAR_EXPRESSION "SKIP-ALL")
