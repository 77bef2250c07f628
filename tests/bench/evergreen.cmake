# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_evergreen bench_evergreen.cpp)
target_link_libraries(bench_evergreen PRIVATE perennial_plan benchmark::benchmark)
