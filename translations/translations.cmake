# SPDX-License-Identifier: GPL-3.0-or-later
# The program's languages, as the resource :/translations/orgwright_<language>.qm of the target orgwright. English has a file too:
# of the strings with a number in them it holds the singular and the plural, and nothing else.
# `cmake --build build/release --target update_translations` brings both files up to date with the sources.
file(GLOB_RECURSE TRANSLATED CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h ${PROJECT_SOURCE_DIR}/ui/*.cpp ${PROJECT_SOURCE_DIR}/ui/*.h)
set(LANGUAGES ${CMAKE_CURRENT_LIST_DIR}/orgwright_de.ts ${CMAKE_CURRENT_LIST_DIR}/orgwright_en.ts)

set(LUPDATE $<TARGET_FILE:Qt6::lupdate> -silent -locations none -no-obsolete -I ${PROJECT_SOURCE_DIR} ${TRANSLATED})
add_custom_target(update_translations
    COMMAND ${LUPDATE} -ts ${CMAKE_CURRENT_LIST_DIR}/orgwright_de.ts
    COMMAND ${LUPDATE} -pluralonly -ts ${CMAKE_CURRENT_LIST_DIR}/orgwright_en.ts
    VERBATIM)

qt_add_lrelease(orgwright TS_FILES ${LANGUAGES} QM_FILES_OUTPUT_VARIABLE QM_FILES)
qt_add_resources(orgwright translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${QM_FILES})
