#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an idle publisher costs with a hundred thousand planned posts: its memory after ten seconds, and how often it
# wakes in a minute.
#
#   tests/bench/agentidle.sh [BUILD-FOLDER]

set -euo pipefail
build=${1:-build/release}
profile=$("$build/tests/bench/bigprofile_path")

"$build/bin/perennialctl" --profile "$profile" agent &
agent=$!
trap 'kill "$agent" 2>/dev/null || true; wait "$agent" 2>/dev/null || true' EXIT

# All threads together.
wakeups() { cat /proc/"$agent"/task/*/status | awk '/^voluntary_ctxt_switches/ { n += $2 } END { print n }'; }

sleep 10
awk '/^VmRSS/ { printf "resident    %.1f MB\n", $2 / 1024 }' "/proc/$agent/status"
awk '/^Pss:/ { printf "its share   %.1f MB\n", $2 / 1024 }' "/proc/$agent/smaps_rollup"
before=$(wakeups)
ticks=$(awk '{ print $14 + $15 }' "/proc/$agent/stat")
sleep 60
after=$(wakeups)
printf 'wake-ups    %d in 60 s, all threads\n' $((after - before))
awk -v before="$ticks" -v hertz="$(getconf CLK_TCK)" '{ printf "processor   %.0f ms in 60 s\n", ($14 + $15 - before) * 1000 / hertz }' "/proc/$agent/stat"
