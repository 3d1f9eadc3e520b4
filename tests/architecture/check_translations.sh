#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_translations.sh FOLDER LUPDATE: no string of the program is left without its German, and none with a number in it without
# its English plural. FOLDER is the root of the sources, LUPDATE Qt's tool.
set -eu
lupdate=$2
cd -- "$1"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf 'translations: %s\n' "$*" >&2
    exit 1
}

# update LANGUAGE [OPTION...]: what lupdate would make of the committed file.
update() {
    file=$scratch/orgwright_$1.ts
    cp "translations/orgwright_$1.ts" "$file"
    shift
    "$lupdate" "$@" -silent -locations none -no-obsolete -I . -extensions cpp,h app ui -ts "$file" \
        >>"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
}

update de
update en -pluralonly
# A warning means strings that land in a context where the program will not look for them.
[ ! -s "$scratch/log" ] || fail "$(cat "$scratch/log")"

python3 - "$scratch/orgwright_de.ts" "$scratch/orgwright_en.ts" <<'END' || fail 'the strings above are not translated'
import sys
import xml.etree.ElementTree as xml

def is_left_out(message):
    translation = message.find("translation")
    if translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform") or [translation]
    return any(not (form.text or "").strip() for form in forms)

left = [(path[-5:-3], context.findtext("name"), message.findtext("source"))
        for path in sys.argv[1:]
        for context in xml.parse(path).getroot().iter("context")
        for message in context.iter("message") if is_left_out(message)]
for language, context, source in left:
    print(f"{language}: {context}: {source!r}", file=sys.stderr)
sys.exit(1 if left else 0)
END
echo 'translations: no string is left out'
