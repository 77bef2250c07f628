# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the year of the library into a folder, to look at it.
add_executable(year_gallery ${CMAKE_CURRENT_SOURCE_DIR}/year_gallery.cpp)
target_include_directories(year_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(year_gallery PRIVATE perennial_gui Qt6::Test)
