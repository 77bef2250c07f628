# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the composer and the list of posts into a folder, to look at them; --time prints what a key costs.
add_executable(composer_gallery ${CMAKE_CURRENT_SOURCE_DIR}/composer_gallery.cpp)
target_include_directories(composer_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(composer_gallery PRIVATE perennial_gui Qt6::Test)
