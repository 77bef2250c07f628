# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
perennial_test(e2e vault TIMEOUT 600 LINKS perennial_e2e)

# On session buses of its own, with a real keyring.
add_executable(tst_e2e_vaultmoving tst_vaultmoving.cpp)
target_link_libraries(tst_e2e_vaultmoving PRIVATE Qt6::Test perennial_e2e)
set_target_properties(tst_e2e_vaultmoving PROPERTIES AUTOMOC ON)
target_precompile_headers(tst_e2e_vaultmoving REUSE_FROM perennial_base)
add_test(NAME e2e/vaultmoving
  COMMAND bash ${CMAKE_SOURCE_DIR}/tests/secrets/keyring.sh $<TARGET_FILE:tst_e2e_vaultmoving>)
set_tests_properties(e2e/vaultmoving PROPERTIES TIMEOUT 600 SKIP_REGULAR_EXPRESSION "SKIP-ALL")
