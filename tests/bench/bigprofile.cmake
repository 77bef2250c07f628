# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A profile of a hundred thousand posts, made once and kept in the build folder, and what is measured on it.
find_package(benchmark REQUIRED)

add_library(perennial_bigprofile STATIC bigprofile.cpp bigprofile.h)
target_include_directories(perennial_bigprofile PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(perennial_bigprofile PUBLIC perennial_boot)
target_compile_definitions(perennial_bigprofile PRIVATE PERENNIAL_BIG_FOLDER="${CMAKE_BINARY_DIR}/bigprofiles")
target_precompile_headers(perennial_bigprofile REUSE_FROM perennial_base)

add_executable(bench_search bench_search.cpp)
target_link_libraries(bench_search PRIVATE perennial_bigprofile benchmark::benchmark)
foreach(name calendar calendarpage clients start)
  add_executable(bench_${name} bench_${name}.cpp)
  target_link_libraries(bench_${name} PRIVATE perennial_bigprofile perennial_gui benchmark::benchmark)
endforeach()

# For agentidle.sh, which measures the built publisher on it.
add_executable(bigprofile_path bigprofile_path.cpp)
target_link_libraries(bigprofile_path PRIVATE perennial_bigprofile)
