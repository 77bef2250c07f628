# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_import bench_import.cpp)
target_link_libraries(bench_import PRIVATE perennial_service perennial_secrets benchmark::benchmark)
