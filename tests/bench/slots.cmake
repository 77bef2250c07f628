# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_executable(bench_slots bench_slots.cpp)
target_link_libraries(bench_slots PRIVATE perennial_plan perennial_ics benchmark::benchmark)
