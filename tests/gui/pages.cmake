# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders today, channels, import, settings and the first start into a folder, to look at them.
add_executable(pages_gallery ${CMAKE_CURRENT_SOURCE_DIR}/pages_gallery.cpp)
target_include_directories(pages_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(pages_gallery PRIVATE perennial_gui Qt6::Test)

# Renders the panels of a sign-in.
add_executable(signin_gallery ${CMAKE_CURRENT_SOURCE_DIR}/signin_gallery.cpp)
target_include_directories(signin_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(signin_gallery PRIVATE perennial_gui Qt6::Test)
