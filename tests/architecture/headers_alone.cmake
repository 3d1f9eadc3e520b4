# SPDX-License-Identifier: GPL-3.0-or-later
# Every header compiles alone. Most are the first that their own source file includes, and so do; for each of the
# others a source file is made, which includes it twice. A header that leans on what another one happened to include
# stops the build. Where many sources are compiled as one this proves nothing, so only the debug preset does it.

# headers_alone(core LINKS targets...) makes headers_alone_core from core/**.h.
function(headers_alone folder)
    cmake_parse_arguments(ALONE "" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/${folder}/*.h)
    set(sources)
    foreach(header ${headers})
        string(REGEX REPLACE "\\.h$" ".cpp" own ${PROJECT_SOURCE_DIR}/${header})
        set(first "")
        if(EXISTS ${own})
            file(STRINGS ${own} first REGEX "^#include" LIMIT_COUNT 1)
        endif()
        if(first STREQUAL "#include \"${header}\"")
            continue()
        endif()
        set(source ${CMAKE_CURRENT_BINARY_DIR}/headers_alone/${header}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n#include \"${header}\"\n")
        list(APPEND sources ${source})
    endforeach()
    if(NOT sources)
        return()
    endif()
    add_library(headers_alone_${folder} OBJECT ${sources})
    target_link_libraries(headers_alone_${folder} PRIVATE ${ALONE_LINKS} warnings)
    target_include_directories(headers_alone_${folder} PRIVATE ${PROJECT_SOURCE_DIR})
    # Nobody runs this code: the cheapest to compile is the best.
    target_compile_options(headers_alone_${folder} PRIVATE -O0 -g0)
endfunction()

if(NOT CMAKE_UNITY_BUILD)
    headers_alone(core LINKS core_document core_exchange)
    headers_alone(ui LINKS ui_window)
endif()
