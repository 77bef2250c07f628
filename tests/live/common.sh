# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the live tests share. Sourced with NAME set. A server is installed once into a cache folder, runs on loopback
# with its data in a temporary folder, and is ended by its process id. Where it can't be installed, the test is skipped.
set -euo pipefail
CACHE=${PERENNIAL_LIVE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/perennial-live}/$NAME
DATA=$(mktemp -d "${TMPDIR:-/tmp}/perennial-$NAME.XXXXXX")
SERVER_PID=

say() { printf '[%s] %s\n' "$NAME" "$*" >&2; }
skip() { printf 'SKIP-ALL %s\n' "$*"; exit 0; }
die() { say "FAILED: $*"; exit 1; }
need() { command -v "$1" >/dev/null || skip "$1 is not here"; }

finish() {
  local status=$? i
  if [[ -n $SERVER_PID ]] && kill -0 "$SERVER_PID" 2>/dev/null; then
    kill -"${STOP_SIGNAL:-TERM}" "$SERVER_PID" 2>/dev/null || true
    for ((i = 0; i < 20; i++)); do kill -0 "$SERVER_PID" 2>/dev/null || break; sleep 0.25; done
    kill -KILL "$SERVER_PID" 2>/dev/null || true
  fi
  ((status == 0)) || { [[ ! -f $DATA/server.log ]] || tail -20 "$DATA/server.log" >&2; }
  rm -rf "$DATA"
  exit "$status"
}
trap finish EXIT

# Prints N different free ports of the loopback.
free_ports() {
  python3 - "$1" <<'P'
import socket, sys
held = []
for _ in range(int(sys.argv[1])):
    s = socket.socket(); s.bind(("127.0.0.1", 0)); held.append(s)
print(*[s.getsockname()[1] for s in held])
P
}

# start CMD...: in the background, its words in server.log.
start() {
  "$@" >"$DATA/server.log" 2>&1 </dev/null &
  SERVER_PID=$!
}

# wait_http URL: until it answers 200, thirty seconds at most.
wait_http() {
  local i code=
  for ((i = 0; i < 120; i++)); do
    kill -0 "$SERVER_PID" 2>/dev/null || die "the server ended"
    code=$(curl -s -o /dev/null -m 5 -w '%{http_code}' "$1" || true)
    [[ $code = 200 ]] && return 0
    sleep 0.25
  done
  die "no answer from $1 (last status $code)"
}

# One installation at a time, and only a finished one counts: install_once MARKER FUNCTION
install_once() {
  mkdir -p "$CACHE"
  exec 9>"$CACHE/.lock"
  flock 9
  if [[ ! -e $CACHE/.installed-$1 ]]; then
    local since=$SECONDS
    "$2"
    touch "$CACHE/.installed-$1"
    say "installed in $((SECONDS - since)) s"
  fi
  flock -u 9
}
