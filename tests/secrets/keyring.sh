#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the keychain test on session buses of its own, with a throwaway home: an open keyring, a locked one, a bus
# without a keyring, no bus at all, and a service that never starts. keyring.sh TEST-PROGRAM
set -u
program=$1
for tool in gnome-keyring-daemon dbus-run-session dbus-send; do
  command -v "$tool" >/dev/null || { echo "SKIP-ALL $tool is not installed"; exit 0; }
done

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -p "$home/run" "$home/data" "$home/config" "$home/cache" "$home/none"
chmod 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK DBUS_SESSION_BUS_ADDRESS

# Starts the daemon and waits until it owns its name: a client that comes first makes the bus start a second one.
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
if [[ $1 == locked ]]; then
  dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \
    org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
fi
PERENNIAL_KEYRING=$1 "$2"
result=$?
[[ -n $daemon ]] && kill "$daemon"
exit $result
X

bus_config() { # a session bus; $1: further lines
  cat <<X
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>$1
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
X
}
bus_config "" >"$home/bare.conf"
# A service that is there and never takes its name: what an ill session looks like. It lives until the test is over.
mkdir -p "$home/services"
printf '#!/bin/bash\nwhile [[ -e "%s" ]]; do sleep 0.2; done\n' "$home/services" >"$home/hang"
chmod 700 "$home/hang"
printf '[D-BUS Service]\nName=org.freedesktop.secrets\nExec=%s\n' "$home/hang" >"$home/services/hang.service"
bus_config "<servicedir>$home/services</servicedir>" >"$home/hanging.conf"

failed=0
dbus-run-session -- bash "$home/inside" open "$program" || failed=1
dbus-run-session -- bash "$home/inside" locked "$program" || failed=1
PERENNIAL_KEYRING=none dbus-run-session --config-file="$home/bare.conf" -- "$program" || failed=1
PERENNIAL_KEYRING=hanging dbus-run-session --config-file="$home/hanging.conf" -- "$program" || failed=1
XDG_RUNTIME_DIR=$home/none DBUS_SESSION_BUS_ADDRESS=unix:path=$home/none/bus PERENNIAL_KEYRING=none "$program" || failed=1
exit $failed
