# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package made of it.
if(NOT TARGET orgwright)
    return()
endif()

include(GNUInstallDirs)
set(APPLICATION_ID org.orgwright.Orgwright)
set(PACKAGING ${PROJECT_SOURCE_DIR}/packaging)
set(ICONS ${CMAKE_INSTALL_DATADIR}/icons/hicolor)

install(TARGETS orgwright RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PACKAGING}/${APPLICATION_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PACKAGING}/${APPLICATION_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PACKAGING}/orgwright-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
    RENAME ${APPLICATION_ID}.xml)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app/orgwright.svg DESTINATION ${ICONS}/scalable/apps
    RENAME ${APPLICATION_ID}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app/orgwright-symbolic.svg DESTINATION ${ICONS}/symbolic/apps
    RENAME ${APPLICATION_ID}-symbolic.svg)
install(FILES ${PACKAGING}/icons/application-vnd.orgwright.plan.svg DESTINATION ${ICONS}/scalable/mimetypes)

# The fonts inside the program come with their licence, in the form that Debian's copyright files have: a blank before
# each line, a full stop for an empty one.
file(READ ${PROJECT_SOURCE_DIR}/resources/fonts/OFL.txt OFL)
string(STRIP "${OFL}" OFL)
string(REGEX REPLACE "\r" "" OFL "${OFL}")
string(REPLACE "\n" "\n " OFL " ${OFL}")
string(REGEX REPLACE "\n +\n" "\n .\n" OFL "${OFL}")
configure_file(${PACKAGING}/copyright.in ${CMAKE_BINARY_DIR}/packaging/copyright @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/orgwright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME orgwright)
set(CPACK_PACKAGE_VENDOR "Orgwright developers")
set(CPACK_PACKAGE_CONTACT "Orgwright developers")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "Orgwright developers")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for people who manage managers")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "\
Orgwright reads the list that a personnel system exports, lays the organisation
out as a chart and lets it be rearranged by hand: drag a branch to another
manager, and span of control, layers and cost answer before it is dropped.
.
Plans are single files in which every edit is saved as it is made. Charts leave
as SVG, PDF, PNG, CSV or XLSX, from the window or from the command line.")
# The linked libraries are found by themselves; plug-ins are loaded by name and are not. Ubuntu may call the first t64.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6 | libqt6svg6t64, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
include(CPack)
