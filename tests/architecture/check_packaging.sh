#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_packaging.sh FOLDER: what a desktop reads of the program, each held against its own validator. FOLDER is the root of
# the sources.
set -eu
cd -- "$1"
id=org.orgwright.Orgwright
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf 'packaging: %s\n' "$*" >&2
    exit 1
}

for tool in desktop-file-validate appstreamcli update-mime-database rsvg-convert sqlite3 python3; do
    command -v "$tool" >/dev/null || fail "$tool is missing; ./dev setup installs it"
done

desktop-file-validate "packaging/$id.desktop" || fail 'the desktop file is not valid'
grep -qx 'MimeType=application/vnd.orgwright.plan;' "packaging/$id.desktop" || fail 'the desktop file opens no plans'

appstreamcli validate --no-net "packaging/$id.metainfo.xml" || fail 'the AppStream description is not valid'

# The database is built, so that the description is read as a desktop reads it; then a plan is asked for its type.
mkdir -p "$scratch/mime/packages"
cp packaging/orgwright-mime.xml "$scratch/mime/packages/$id.xml"
XDG_DATA_HOME=$scratch update-mime-database "$scratch/mime" 2>"$scratch/mime.log" || fail "$(cat "$scratch/mime.log")"
[ ! -s "$scratch/mime.log" ] || fail "$(cat "$scratch/mime.log")"
grep -q ':application/vnd.orgwright.plan:\*.orgplan$' "$scratch/mime/globs2" || fail 'no type for *.orgplan'

# The magic says what a plan's own bytes say: a database that SQLite wrote, with the plan's application_id.
sqlite3 "$scratch/plan" 'PRAGMA application_id = 0x4F52474E; CREATE TABLE t (a INTEGER);'
python3 - "$scratch/plan" "$scratch/mime/magic" <<'END' || fail 'the magic does not fit a plan file'
import sys
plan, magic = (open(name, "rb").read() for name in sys.argv[1:])
begins, says = b"SQLite format 3\0", b"ORGN"
assert b"[60:application/vnd.orgwright.plan]" in magic
assert b">0=\x00\x10" + begins in magic, "beginning"
assert b">68=\x00\x04" + says in magic, "application_id"
assert plan[:16] == begins and plan[68:72] == says
END

for icon in resources/icons/app/orgwright.svg resources/icons/app/orgwright-symbolic.svg \
    packaging/icons/application-vnd.orgwright.plan.svg; do
    rsvg-convert -w 128 -h 128 -o "$scratch/icon.png" "$icon" || fail "$icon cannot be drawn"
done
echo 'packaging: desktop file, AppStream description, MIME type and icons are valid'
