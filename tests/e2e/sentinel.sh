#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the search for secrets with a keyring of its own on a session bus of its own, with a throwaway home; what the keyring
# itself keeps is the one place where secrets may lie. sentinel.sh TEST-PROGRAM
set -u
program=$1
for tool in gnome-keyring-daemon dbus-run-session dbus-send; do
  command -v "$tool" >/dev/null || { echo "SKIP-ALL $tool is not installed"; exit 0; }
done
home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/data" "$home/config" "$home/cache"
chmod 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export QT_QPA_PLATFORM=offscreen PERENNIAL_SENTINEL=keychain
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS
cat >"$home/inside" <<'X'
printf throwaway | gnome-keyring-daemon --unlock --components=secrets --control-directory="$XDG_RUNTIME_DIR/keyring" >/dev/null 2>&1
owned() {
  dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
    string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true"
}
for ((i = 0; i < 600; i++)); do owned && break; sleep 0.1; done
owned || { echo "the keyring daemon did not start"; exit 1; }
daemon=$(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
  org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | sed "s/.*uint32 //")
"$1"
result=$?
[[ -n $daemon ]] && kill "$daemon"
exit $result
X
dbus-run-session -- bash "$home/inside" "$program"
