#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Does the torture find what it is there for? Breaks a copy of the engine on purpose, one way after the other, builds it
# and lets it be tortured. Ends with 0 if every break is found.
#   mutants.py BUILD_PRESET [NAME...]      (from the root of the sources; ./dev torture --mutants)

import os
import re
import shutil
import subprocess
import sys
import time

SEEDS = 24
# name, file, what stands there, what stands there instead
MUTANTS = [
    ("drop-the-attempt-row", "lib/engine/publisher.cpp", "        TRY(deliverystore::beginAttempt(connection, attempt, content));\n", ""),
    ("retry-on-timeout", "lib/plan/retrypolicy.cpp",
     "        return uncounted(Action::AskPerson, Milliseconds(0));", "        return transient(attempt);"),
    ("ignore-the-fence", [
        ("lib/engine/publisher.cpp", "        if (!lease || lease->holder != claimed.claimedBy || lease->until <= attempt.startedAt)\n", "        if (!lease)\n"),
        ("lib/engine/claiming.cpp", "    if (lease && lease->holder == holder)\n", "    if (lease || holder.isEmpty())\n"),
    ]),
    ("new-key-at-each-try", "lib/engine/publisher.cpp", "request.idempotencyKey = delivery.idempotencyKey;",
     "request.idempotencyKey = delivery.idempotencyKey + QString::number(delivery.attempts);"),
    ("recover-as-if-nothing-was-sent", "lib/engine/reconciler.cpp",
     "begun ? DeliveryEvent::LoseSight : DeliveryEvent::Release", "begun ? DeliveryEvent::Retry : DeliveryEvent::Release"),
    ("unknown-taken-for-no", "lib/engine/reconciler.cpp", "if (found && found->found == Found::No)", "if (found && found->found != Found::Yes)"),
    ("ignore-pause-at-begin", "lib/engine/publisher.cpp", "        if (paused) {\n", "        if (paused && attempt.startedAt.ms == 0) {\n"),
    ("move-without-the-state-condition", "lib/store/deliverystore.cpp",
     '" WHERE id=? AND state=? AND claimed_by=? AND state_at=?"', '" WHERE id=? AND ?<>\'\' AND ?<>\'-\' AND ?>0"'),
    ("progress-is-not-saved", "lib/engine/publisher.cpp", "            TRY(deliverystore::saveProgress(connection, sending, progress));\n            TRY_ASSIGN(const bool paused", "            TRY_ASSIGN(const bool paused"),
    ("two-of-a-channel-at-once", "lib/engine/claiming.cpp", "order.now, order.busyChannels, kSortedOutAtOnce", "order.now, QSet<ChannelId>(), kSortedOutAtOnce"),
    ("ignore-retry-after", "lib/plan/retrypolicy.cpp", "    if (!attempt.error.retryAfter)\n", "    if (true)\n"),
    ("look-at-once", "lib/engine/reconciler.cpp", "kFirstLook = 1min", "kFirstLook = 0min"),
    ("forget-the-doubt", "lib/engine/settlement.cpp",
     "    return delivery.progress.value(kMayBeOut).toBool();", "    return delivery.progress.contains(kMayBeOut) && delivery.id.isNull();"),
    ("claim-without-the-lease", "lib/engine/claiming.cpp", "    if (lease && lease->holder == holder)\n", "    if (lease || holder.isEmpty())\n"),
    ("forget-to-recover", "lib/engine/engine.cpp", "    if (m_hasLease && !held.renewed)\n        m_mustRecover = true;",
     "    if (m_hasLease && !held.renewed)\n        m_mustRecover = false;"),
]


def sources_into(folder):
    for name in ("CMakeLists.txt", "CMakePresets.json", "cmake", "lib", "app", "tests", "resources", "translations", "packaging", "LICENSE"):
        target = os.path.join(folder, name)
        if os.path.isdir(name):
            shutil.copytree(name, target, copy_function=shutil.copy)  # new times: what an earlier run built is old
        elif os.path.exists(name):
            shutil.copy(name, target)


def run(command, folder, log):
    with open(log, "ab") as out:
        return subprocess.run(command, cwd=folder, stdout=out, stderr=out, check=False).returncode


def torture(folder, preset, seeds):
    program = os.path.join(folder, "build", preset, "tests/torture/torture")
    done = subprocess.run([program, "--seeds", str(seeds), "--deliveries", "400", "--stop-at-first"], capture_output=True, text=True, check=False)
    lines = done.stdout.strip().splitlines()
    last = lines[-1] if lines else "(nothing was said)"
    found = re.findall(r"([a-z ]+) ([1-9]\d*)(?=,)", last.split(", unsure")[0] + ",")
    return done.returncode, ", ".join(f"{name.strip()} {count}" for name, count in found) or lines[0] if lines else last


def edit(folder, path, there, instead):
    file = os.path.join(folder, path)
    with open(file, encoding="utf-8") as source:
        whole = source.read()
    if whole.count(there) != 1:
        return False
    with open(file, "w", encoding="utf-8") as source:
        source.write(whole.replace(there, instead))
    return True


def restore(folder, edits):
    for path, _, _ in edits:
        shutil.copyfile(path, os.path.join(folder, path))


def main():
    preset = sys.argv[1]
    chosen = sys.argv[2:]
    jobs = os.environ.get("JOBS", str(os.cpu_count() or 2))
    # Beside the sources: the same compiler cache serves both.
    folder = os.path.abspath(os.path.join("build", "mutants"))
    shutil.rmtree(os.path.join(folder, "lib"), ignore_errors=True)
    for name in ("cmake", "app", "tests", "resources", "translations", "packaging"):
        shutil.rmtree(os.path.join(folder, name), ignore_errors=True)
    os.makedirs(folder, exist_ok=True)
    sources_into(folder)
    log = os.path.join(folder, "build.log")
    build = ["ninja", "-C", "build/" + preset, "-j", jobs, "torture"]
    print("building the unbroken copy", flush=True)
    if run(["cmake", "--preset", preset], folder, log) or run(build, folder, log):
        print(f"the copy does not build; see {log}")
        return 2
    code, said = torture(folder, preset, 4)
    if code != 0:
        print(f"the unbroken copy does not stand the torture: {said}")
        return 2
    missed = 0
    for name, *edits in MUTANTS:
        if chosen and name not in chosen:
            continue
        edits = edits[0] if isinstance(edits[0], list) else [tuple(edits)]
        unapplied = [path for path, there, instead in edits if not edit(folder, path, there, instead)]
        if unapplied:
            print(f"{name:34} NOT APPLIED: {unapplied[0]} has changed", flush=True)
            missed += 1
            restore(folder, edits)
            continue
        began = time.monotonic()
        if run(build, folder, log):
            print(f"{name:34} DOES NOT BUILD; see {log}", flush=True)
            missed += 1
        else:
            code, said = torture(folder, preset, SEEDS)
            missed += code == 0
            print(f"{name:34} {'MISSED' if code == 0 else 'found: ' + said} ({time.monotonic() - began:.0f} s)", flush=True)
        restore(folder, edits)
    print(f"{missed} missed" if missed else "every break was found")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
