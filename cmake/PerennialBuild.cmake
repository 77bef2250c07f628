# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is built: one place for the language level, the warnings, the strict Qt
# defines, the linker, the compiler cache and the precompiled header.

include(GNUInstallDirs)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
# Executables compile like libraries, so that one precompiled header serves both.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE "-fPIC")

option(PERENNIAL_WERROR "Warnings are errors" ON)

find_program(PERENNIAL_CCACHE ccache)
if(PERENNIAL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${PERENNIAL_CCACHE})
endif()

find_program(PERENNIAL_MOLD mold)
if(PERENNIAL_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options(-fuse-ld=mold)
endif()

add_library(perennial_options INTERFACE)
target_compile_definitions(perennial_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
target_compile_options(perennial_options INTERFACE
  -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<AND:$<COMPILE_LANG_AND_ID:CXX,GNU>,$<NOT:$<BOOL:${CMAKE_DISABLE_PRECOMPILE_HEADERS}>>>:-fpch-preprocess>
  $<$<BOOL:${PERENNIAL_WERROR}>:-Werror>)
target_include_directories(perennial_options INTERFACE ${CMAKE_SOURCE_DIR}/lib)

# perennial_library(NAME SOURCES a.cpp ... LINKS target ...): one static library per lib folder. Its public
# links are the folders it may include; what is not named there does not link. MOC: it has QObjects.
function(perennial_library name)
  cmake_parse_arguments(arg "MOC" "" "SOURCES;LINKS" ${ARGN})
  add_library(perennial_${name} STATIC ${arg_SOURCES})
  target_link_libraries(perennial_${name} PUBLIC perennial_options ${arg_LINKS})
  set_target_properties(perennial_${name} PROPERTIES AUTOMOC ${arg_MOC})
  if(NOT name STREQUAL "base")
    target_precompile_headers(perennial_${name} REUSE_FROM perennial_base)
  endif()
endfunction()
