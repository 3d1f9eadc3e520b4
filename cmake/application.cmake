# SPDX-License-Identifier: GPL-3.0-or-later
# The one program: the window, and the verbs of the command line, which are a room of their own.
room(app/cli QT DEPENDS ui_words ui_export ui_theme core_document core_exchange CLI11::CLI11)

file(GLOB APPLICATION CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/*.cpp ${PROJECT_SOURCE_DIR}/app/*.h)
add_executable(orgwright ${APPLICATION})
target_compile_definitions(orgwright PRIVATE ORGWRIGHT_VERSION="${PROJECT_VERSION}" QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
target_link_libraries(orgwright PRIVATE app_cli warnings)
if(EXISTS ${PROJECT_SOURCE_DIR}/ui/window/run_window.h)
    target_link_libraries(orgwright PRIVATE ui_window)
endif()
set_target_properties(orgwright PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
include(translations/translations.cmake)

# What the tests of the program need to know: where it is, and that it has to be built before them.
add_library(app INTERFACE)
target_compile_definitions(app INTERFACE ORGWRIGHT_PROGRAM="$<TARGET_FILE:orgwright>")
target_link_libraries(app INTERFACE core_document core_exchange nlohmann_json::nlohmann_json)
add_dependencies(app orgwright)
