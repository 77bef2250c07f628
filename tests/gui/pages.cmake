# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Renders today, channels, import, settings and the first start into a folder, to look at them; and what has to do with
# several clients.
add_executable(pages_gallery ${CMAKE_CURRENT_SOURCE_DIR}/pages_gallery.cpp)
target_include_directories(pages_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(pages_gallery PRIVATE perennial_gui Qt6::Test)

# The register of keys and the lock-down.
add_executable(keys_gallery ${CMAKE_CURRENT_SOURCE_DIR}/keys_gallery.cpp)
target_include_directories(keys_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(keys_gallery PRIVATE perennial_gui Qt6::Test)
add_executable(clients_gallery ${CMAKE_CURRENT_SOURCE_DIR}/clients_gallery.cpp)
target_include_directories(clients_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(clients_gallery PRIVATE perennial_gui Qt6::Test)
# Renders the panels of a sign-in.
add_executable(signin_gallery ${CMAKE_CURRENT_SOURCE_DIR}/signin_gallery.cpp)
target_include_directories(signin_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(signin_gallery PRIVATE perennial_gui Qt6::Test)
# The health of channels, on hand-made values.
add_executable(health_gallery ${CMAKE_CURRENT_SOURCE_DIR}/health_gallery.cpp)
target_include_directories(health_gallery PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(health_gallery PRIVATE perennial_gui Qt6::Test)
