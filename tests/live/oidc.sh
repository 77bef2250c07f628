#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# oidc.sh TEST-BINARY: runs it against a real OpenID Connect server on loopback.
NAME=oidc
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/common.sh"
OIDC_VERSION=9.13.3

install_oidc() {
  need npm
  cd "$CACHE"
  printf '{"name":"perennial-live-oidc","version":"0.0.0","private":true,"type":"module"}\n' >package.json
  nice npm install --no-audit --no-fund --ignore-scripts "oidc-provider@$OIDC_VERSION" >npm.log 2>&1 \
    || { tail -5 npm.log >&2; skip "the OIDC server could not be installed"; }
}

for tool in node python3 curl flock; do need "$tool"; done
install_once "$OIDC_VERSION" install_oidc
[[ $# -gt 0 ]] || exit 0
read -r OIDC_PORT < <(free_ports 1)
cd "$CACHE"
export OIDC_PORT
start node "$HERE/oidc-server.mjs"
url=http://localhost:$OIDC_PORT
wait_http "$url/.well-known/openid-configuration"
export PERENNIAL_OIDC_URL=$url
"$@"
