# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_nearwordings bench_nearwordings.cpp)
target_link_libraries(bench_nearwordings PRIVATE perennial_plan benchmark::benchmark)
