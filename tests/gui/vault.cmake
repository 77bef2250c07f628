# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders the notice, the panels and the settings about the place of the keys into a folder, to look at them.
add_executable(vault_gallery ${CMAKE_CURRENT_SOURCE_DIR}/vault_gallery.cpp)
target_include_directories(vault_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(vault_gallery PRIVATE perennial_gui Qt6::Test)
