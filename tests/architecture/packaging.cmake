# SPDX-License-Identifier: GPL-3.0-or-later
# What is shipped beside the code, held against the validators of those who will read it. The sanitizers have no say in it.
if(NOT ORGWRIGHT_SANITIZE)
    add_test(NAME packaging COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/check_packaging.sh ${PROJECT_SOURCE_DIR})
    add_test(NAME translations
        COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/check_translations.sh ${PROJECT_SOURCE_DIR} $<TARGET_FILE:Qt6::lupdate>)
endif()
if(TARGET orgwright AND NOT ORGWRIGHT_SANITIZE)
    add_test(NAME packaging_deb COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/check_deb.sh ${PROJECT_BINARY_DIR})
    set_tests_properties(packaging_deb PROPERTIES LABELS slow)
endif()
if(TARGET test_ui_window AND NOT ORGWRIGHT_SANITIZE)
    add_test(NAME trace COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/check_trace.sh $<TARGET_FILE:test_ui_window>)
    set_tests_properties(trace PROPERTIES ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endif()
