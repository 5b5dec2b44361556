# SPDX-License-Identifier: MIT
# The Sass compiler: Dart Sass's own build for this kind of machine, from the npm package
# sass-embedded-linux-ARCHITECTURE. It is a program beside ours, at the same place from it in the
# build tree as when installed, so that no path of the build is compiled in.

set(GALLEY_SASS_COMPILER "" CACHE PATH
    "Folder with Dart Sass's `dart`, `sass.snapshot` and `LICENSE`; empty: from the web assets")

set(architecture "${CMAKE_SYSTEM_PROCESSOR}")
if(architecture MATCHES "^(x86_64|amd64)$")
    set(architecture x64)
elseif(architecture MATCHES "^(aarch64|arm64)$")
    set(architecture arm64)
endif()
set(compiler "${GALLEY_SASS_COMPILER}")
if(NOT compiler)
    set(compiler "${GALLEY_WEB_MODULES}/sass-embedded-linux-${architecture}/dart-sass/src")
endif()

# What its messages look like, for a test.
set_property(GLOBAL PROPERTY GALLEY_SASS_MESSAGES
    "${GALLEY_WEB_MODULES}/sass-embedded/dist/lib/src/vendor/embedded_sass_pb.js")

file(RELATIVE_PATH GALLEY_SASS_FROM_PROGRAM "${CMAKE_INSTALL_FULL_BINDIR}"
    "${CMAKE_INSTALL_FULL_LIBEXECDIR}/galley/dart-sass")
cmake_path(APPEND CMAKE_BINARY_DIR "app" "${GALLEY_SASS_FROM_PROGRAM}" OUTPUT_VARIABLE place)
cmake_path(NORMAL_PATH place)
cmake_path(GET place PARENT_PATH folder)
file(REMOVE "${place}")
if(EXISTS "${compiler}/dart" AND EXISTS "${compiler}/sass.snapshot")
    file(MAKE_DIRECTORY "${folder}")
    file(CREATE_LINK "${compiler}" "${place}" SYMBOLIC)
    set(target "${CMAKE_INSTALL_LIBEXECDIR}/galley/dart-sass")
    install(PROGRAMS "${compiler}/dart" DESTINATION "${target}")
    install(FILES "${compiler}/sass.snapshot" DESTINATION "${target}")
    install(FILES "${compiler}/LICENSE"
        DESTINATION "${CMAKE_INSTALL_DOCDIR}/licenses" RENAME dart-sass.txt)
elseif(GALLEY_SASS_COMPILER)
    message(FATAL_ERROR "GALLEY_SASS_COMPILER holds no dart and sass.snapshot: ${compiler}")
else()
    message(STATUS "No Sass compiler for ${CMAKE_SYSTEM_PROCESSOR}: "
        "style sheets in Sass show as the site was last built")
endif()
