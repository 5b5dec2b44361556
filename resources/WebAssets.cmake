# SPDX-License-Identifier: MIT
# The web assets: npm packages of resources/web, of which the files below are compiled in as
# ":/web/<package>/<path inside the package>".

set(GALLEY_WEB_DIR "${CMAKE_CURRENT_SOURCE_DIR}/web")
set(GALLEY_WEB_ASSETS "${GALLEY_WEB_DIR}/node_modules" CACHE PATH
    "The folder that resources/web/fetch wrote")
cmake_path(ABSOLUTE_PATH GALLEY_WEB_ASSETS BASE_DIRECTORY "${CMAKE_BINARY_DIR}" NORMALIZE
    OUTPUT_VARIABLE GALLEY_WEB_MODULES)

# Nothing is fetched here: a build needs no network.
function(galley_require_web_assets)
    set(lock "${GALLEY_WEB_DIR}/package-lock.json")
    set(stamp "${GALLEY_WEB_MODULES}/.galley-fetched") # the checksum of the lock file they follow
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${lock}" "${stamp}")
    set(fetched "none")
    if(EXISTS "${stamp}")
        file(STRINGS "${stamp}" fetched LIMIT_COUNT 1)
    endif()
    file(SHA256 "${lock}" wanted)
    if(NOT fetched STREQUAL wanted)
        message(FATAL_ERROR
            "The web assets that resources/web/package-lock.json names (Bootstrap, fonts, LiquidJS) "
            "are not in ${GALLEY_WEB_MODULES}.\n"
            "Run  resources/web/fetch  where there is a network, or name a folder that was fetched "
            "before:\n"
            "  resources/web/fetch DIR    on a machine with a network, then\n"
            "  cmake --preset release -DGALLEY_WEB_ASSETS=DIR")
    endif()
endfunction()

# galley_web_files(LIST PACKAGE GLOB...) appends the package's files that match to the list, as
# paths below node_modules. A pattern that matches nothing is an error: a package was rearranged.
function(galley_web_files list package)
    set(found ${${list}})
    foreach(pattern IN LISTS ARGN)
        file(GLOB matches RELATIVE "${GALLEY_WEB_MODULES}"
            "${GALLEY_WEB_MODULES}/${package}/${pattern}")
        if(NOT matches)
            message(FATAL_ERROR "No file ${pattern} in the npm package ${package}")
        endif()
        list(APPEND found ${matches})
    endforeach()
    set(${list} "${found}" PARENT_SCOPE)
endfunction()

# galley_web_font(LIST FAMILY WEIGHTS) appends a Fontsource family: its descriptions
# (metadata.json, unicode.json), and per weight the style sheets and the WOFF2 files of the
# scripts that posts are written in beside Chinese, which no Google font of these covers.
function(galley_web_font list family weights)
    set(found ${${list}})
    galley_web_files(found "@fontsource/${family}" "metadata.json" "unicode.json")
    file(GLOB files RELATIVE "${GALLEY_WEB_MODULES}"
        "${GALLEY_WEB_MODULES}/@fontsource/${family}/*.css"
        "${GALLEY_WEB_MODULES}/@fontsource/${family}/files/*.woff2")
    set(sheet "/${weights}(-italic)?\\.css$")
    set(font "-(latin|latin-ext|greek)-${weights}-(normal|italic)\\.woff2$")
    list(FILTER files INCLUDE REGEX "${sheet}|${font}|/index\\.css$")
    list(APPEND found ${files})
    set(${list} "${found}" PARENT_SCOPE)
endfunction()

# Writes the resource collection. WOFF2 is compressed already.
function(galley_write_web_qrc qrc)
    set(files)
    foreach(bootstrap bootstrap bootstrap3 bootstrap5)
        galley_web_files(files ${bootstrap} "dist/css/*.min.css")
    endforeach()
    galley_web_files(files bootstrap3 "dist/fonts/*.woff2")
    galley_web_files(files "@fortawesome/fontawesome-free" "css/*.min.css" "webfonts/*.woff2")
    galley_web_files(files academicons "css/academicons.min.css" "fonts/academicons.woff")
    galley_web_font(files noto-sans "[1-9]00")
    foreach(family crimson-pro eb-garamond fira-sans ibm-plex-sans inter lato lora merriweather
            montserrat noto-serif nunito open-sans oswald playfair-display poppins pt-sans
            pt-serif raleway roboto roboto-mono roboto-slab source-code-pro source-sans-3
            source-sans-pro source-serif-4 work-sans)
        galley_web_font(files ${family} "[3-7]00")
    endforeach()

    set(entries)
    foreach(file IN LISTS files)
        set(attributes "alias=\"${file}\"")
        if(file MATCHES "\\.woff2?$")
            string(APPEND attributes " compression-algorithm=\"none\"")
        endif()
        string(APPEND entries "<file ${attributes}>${GALLEY_WEB_MODULES}/${file}</file>\n")
    endforeach()
    foreach(script "liquid.js=liquidjs/dist/liquid.browser.umd.js"
            "morphdom.js=morphdom/dist/morphdom-umd.min.js")
        string(REPLACE "=" ";" parts "${script}")
        list(GET parts 0 alias)
        list(GET parts 1 path)
        string(APPEND entries "<file alias=\"${alias}\">${GALLEY_WEB_MODULES}/${path}</file>\n")
    endforeach()
    file(CONFIGURE OUTPUT "${qrc}"
        CONTENT "<RCC><qresource prefix=\"/web\">\n${entries}</qresource></RCC>\n")
endfunction()
