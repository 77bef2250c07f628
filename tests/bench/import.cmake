# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(benchmark REQUIRED)
add_library(perennial_importdesk STATIC importdesk.cpp importdesk.h)
target_link_libraries(perennial_importdesk PUBLIC perennial_service perennial_secrets)
add_executable(bench_import bench_import.cpp)
target_link_libraries(bench_import PRIVATE perennial_importdesk benchmark::benchmark)
if(TARGET perennial_gui)
  add_executable(bench_importwizard bench_importwizard.cpp)
  target_link_libraries(bench_importwizard PRIVATE perennial_importdesk perennial_gui benchmark::benchmark)
endif()
