#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The real program on a screen and a session bus of its own, and a client of the accessibility bus beside it.
# atspi.sh PERENNIAL CLIENT
set -u
program=$1
client=$2
for tool in dbus-run-session Xvfb xdotool /usr/bin/python3; do
  command -v "$tool" >/dev/null || { echo "SKIP-ALL $tool is not installed"; exit 0; }
done
# The system's own Python has the bindings, whichever one comes first in the path.
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
  { echo "SKIP-ALL python3-gi or gir1.2-atspi-2.0 is not installed"; exit 0; }
[[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ]] ||
  { echo "SKIP-ALL at-spi2-core is not installed"; exit 0; }

home=$(mktemp -d) || exit 1
screen=
finish() {
  [[ -n $screen ]] && kill "$screen" 2>/dev/null && wait "$screen" 2>/dev/null
  rm -rf "$home"
}
trap finish EXIT
mkdir -p "$home/run"
chmod 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache
export LC_ALL=C.UTF-8 LANGUAGE=en QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset QT_QPA_PLATFORM WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS PERENNIAL_DATABASE

# A server that another one of the same number takes the socket from is no use: a client has to get through.
start_screen() {
  Xvfb -displayfd 3 -noreset -screen 0 1500x1000x24 -nolisten tcp 3>"$home/display" 2>"$home/screen.log" &
  screen=$!
  for ((i = 0; i < 300; i++)); do [[ -s $home/display ]] && break; sleep 0.1; done
  export DISPLAY=:$(cat "$home/display")
  for ((i = 0; i < 20; i++)); do xdotool getdisplaygeometry >/dev/null 2>&1 && return 0; sleep 0.1; done
  kill "$screen" && wait "$screen"
  screen=
  return 1
}
start_screen || start_screen || start_screen || { echo "no screen:"; cat "$home/screen.log"; exit 1; }

# The bus ends with what runs in it, and takes the accessibility bus along.
cat >"$home/inside" <<'X'
"$1" --demo -platform xcb >"$HOME/program.log" 2>&1 &
program=$!
/usr/bin/python3 -W ignore::DeprecationWarning "$2" "$program"
result=$?
kill "$program" 2>/dev/null
wait "$program"
ended=$?
[[ $ended -eq 0 || $ended -eq 143 ]] || { echo "the program ended with $ended"; result=1; }
[[ $result -eq 0 ]] || { echo "the program said:"; cat "$HOME/program.log"; }
exit $result
X
dbus-run-session -- bash "$home/inside" "$program" "$client" 2>"$home/bus.log"
result=$?
[[ $result -eq 0 ]] || { echo "the buses said:"; cat "$home/bus.log"; }
exit $result
