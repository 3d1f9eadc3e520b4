#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# check_trace.sh TEST...: what these test programs of the window ask of the system: no socket but the local one that hands files to a
# window that is open already, and no file that a hostile text of a plan names ("<img src='file:///orgwright-bait'>").
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
    printf 'trace: %s\n' "$*" >&2
    exit 1
}

if ! strace -o "$scratch/probe" true 2>/dev/null; then
    echo 'trace: skipped, since this system lets nobody trace'
    exit 0
fi
for test in "$@"; do
    strace -f -qq -e trace=socket,open,openat,openat2,stat,newfstatat,access -o "$scratch/trace" "$test" >"$scratch/log" 2>&1 ||
        fail "$(tail -n 20 "$scratch/log")"
    grep -q 'openat(' "$scratch/trace" || fail "nothing of $test was traced"
    ! grep 'socket(' "$scratch/trace" | grep -v 'socket(AF_UNIX' || fail "$test opens the sockets above"
    ! grep 'orgwright-bait' "$scratch/trace" || fail "$test follows what a text says"
done
echo 'trace: no network, and no text is followed'
