# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_executable(perennial_demo demo.cpp demorun.cpp demorun.h demoreport.cpp demoreport.h)
target_link_libraries(perennial_demo PRIVATE perennial_e2e)
set_target_properties(perennial_demo PROPERTIES AUTOMOC ON)
target_precompile_headers(perennial_demo REUSE_FROM perennial_base)
