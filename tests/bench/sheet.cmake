# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_sheet bench_sheet.cpp)
target_link_libraries(bench_sheet PRIVATE perennial_sheet benchmark::benchmark)
