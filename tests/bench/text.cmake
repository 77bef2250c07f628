# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_text bench_text.cpp)
target_link_libraries(bench_text PRIVATE perennial_text perennial_networks benchmark::benchmark)
