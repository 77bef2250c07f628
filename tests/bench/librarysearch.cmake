# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_librarysearch bench_librarysearch.cpp)
target_link_libraries(bench_librarysearch PRIVATE perennial_text benchmark::benchmark)
