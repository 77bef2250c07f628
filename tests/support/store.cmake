# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What tests of the store and of all that stands on it share: both backends, a clock, a network by script, samples.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
add_library(perennial_test_store STATIC
  engineworld.cpp postgrescluster.cpp samples.cpp scriptedadapter.cpp scriptedadapter.h storefixture.cpp)
target_include_directories(perennial_test_store PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(perennial_test_store PUBLIC perennial_service perennial_engine perennial_store Qt6::Test)
set_target_properties(perennial_test_store PROPERTIES AUTOMOC ON)
target_precompile_headers(perennial_test_store REUSE_FROM perennial_base)
