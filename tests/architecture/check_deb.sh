#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_deb.sh BUILD: the Debian package made from this build folder holds what it must, and says what it stands on.
set -eu
build=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf 'package: %s\n' "$*" >&2
    exit 1
}

cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch" >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
package=$(find "$scratch" -maxdepth 1 -name 'orgwright_*.deb')
[ -n "$package" ] || fail 'cpack made none'
dpkg-deb --contents "$package" >"$scratch/contents"
for file in bin/orgwright \
    share/applications/org.orgwright.Orgwright.desktop \
    share/metainfo/org.orgwright.Orgwright.metainfo.xml \
    share/mime/packages/org.orgwright.Orgwright.xml \
    share/icons/hicolor/scalable/apps/org.orgwright.Orgwright.svg \
    share/icons/hicolor/symbolic/apps/org.orgwright.Orgwright-symbolic.svg \
    share/icons/hicolor/scalable/mimetypes/application-vnd.orgwright.plan.svg \
    share/doc/orgwright/copyright; do
    grep -q " \./usr/$file\$" "$scratch/contents" || fail "$file is not in it"
done
! grep -v ' root/root ' "$scratch/contents" || fail 'the above does not belong to root'

depends=$(dpkg-deb --field "$package" Depends)
for library in libqt6widgets6 libqt6svg6 libsqlite3-0 libc6 qt6-qpa-plugins; do
    case $depends in
    *"$library"*) ;;
    *) fail "does not depend on $library: $depends" ;;
    esac
done

dpkg-deb --extract "$package" "$scratch/tree"
QT_QPA_PLATFORM=offscreen "$scratch/tree/usr/bin/orgwright" --help >/dev/null || fail 'the program in it does not start'
! grep -qF "$build" "$scratch/tree/usr/bin/orgwright" || fail 'the program in it names the folder it was built in'
echo "package: ${package##*/} is complete"
