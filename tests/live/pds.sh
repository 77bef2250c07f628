#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# pds.sh TEST-BINARY: runs it against a real Bluesky PDS with its own PLC directory in memory, both on loopback.
NAME=pds
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/common.sh"
PDS_VERSION=0.4.217 # the newest that runs on Node 20
PLC_VERSION=0.0.1

install_pds() {
  need npm; need g++; need make
  cd "$CACHE"
  printf '{"name":"perennial-live-pds","version":"0.0.0","private":true}\n' >package.json
  # better-sqlite3 is compiled against the system's Node headers.
  npm_config_nodedir=/usr nice npm install --no-audit --no-fund "@atproto/pds@$PDS_VERSION" "@did-plc/server@$PLC_VERSION" \
    >npm.log 2>&1 || { tail -5 npm.log >&2; skip "the PDS could not be installed"; }
  [[ -f node_modules/better-sqlite3/build/Release/better_sqlite3.node ]] || skip "better-sqlite3 was not built"
}

for tool in node python3 curl flock; do need "$tool"; done
install_once "$PDS_VERSION" install_pds
[[ $# -gt 0 ]] || exit 0
read -r PDS_PORT PLC_PORT < <(free_ports 2)
cd "$CACHE"
export PDS_PORT PLC_PORT PDS_DIR=$DATA
start node "$HERE/pds-launch.cjs"
url=http://localhost:$PDS_PORT
wait_http "$url/xrpc/_health"
export PERENNIAL_PDS_URL=$url
"$@"
