# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the calendar's views into a folder, to look at them; --time prints what a week costs.
add_executable(calendar_gallery ${CMAKE_CURRENT_SOURCE_DIR}/calendar_gallery.cpp)
target_include_directories(calendar_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(calendar_gallery PRIVATE perennial_gui)
