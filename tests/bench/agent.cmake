# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_agent bench_agent.cpp quickserver.cpp quickserver.h)
target_include_directories(bench_agent PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(bench_agent PRIVATE perennial_engine perennial_secrets perennial_net benchmark::benchmark)
set_target_properties(bench_agent PROPERTIES AUTOMOC ON)
