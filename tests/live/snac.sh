#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Perennial authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# snac.sh TEST-BINARY: runs it against a real snac2, a small server with the Mastodon API, on loopback.
# The package is in the suite after Debian 12; its binary needs nothing that Debian 12 has not. It is fetched with a
# private apt configuration (signature checked) from the mirror that this machine uses, and unpacked, not installed.
NAME=snac
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$HERE/common.sh"
STOP_SIGNAL=KILL # after TERM it lingers for ten seconds, and its data is thrown away anyhow
BINARY=$CACHE/package/usr/bin/snac

install_snac() {
  need apt-get; need dpkg-deb
  local apt=$CACHE/apt keys=/usr/share/keyrings/debian-archive-keyring.gpg mirror
  mirror=$(cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
    sed -nE 's/^URIs: *//p; s/^deb +(\[[^]]*\] +)?([^ ]+) .*/\2/p' | grep 'debian/*$' | head -1 || true)
  [[ -n $mirror && -f $keys ]] || skip "no Debian mirror in the system's apt sources"
  mkdir -p "$apt/state/lists/partial" "$apt/cache/archives/partial"
  : >"$apt/status"
  printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main\nSigned-By: %s\n' "$mirror" "$keys" >"$apt/next.sources"
  local options=(-o Dir::Etc::sourceparts=- -o Dir::Etc::sourcelist="$apt/next.sources" -o Dir::State="$apt/state"
    -o Dir::State::status="$apt/status" -o Dir::Cache="$apt/cache" -o APT::Get::List-Cleanup=0
    -o Acquire::Languages=none)
  [[ $(id -u) != 0 ]] || options+=(-o APT::Sandbox::User=root)
  apt-get "${options[@]}" update >"$apt/log" 2>&1 || skip "the package lists could not be fetched"
  (cd "$apt" && apt-get "${options[@]}" download snac2 >>log 2>&1) || skip "snac2 could not be fetched"
  dpkg-deb -x "$apt"/snac2_*.deb "$CACHE/package"
  ! ldd "$BINARY" | grep -q 'not found' || skip "snac2 lacks libraries here"
}

for tool in python3 curl flock; do need "$tool"; done
install_once trixie install_snac
[[ $# -gt 0 ]] || exit 0
read -r PORT < <(free_ports 1)
home=$DATA/home/data
mkdir "$DATA/home"
RUN=()
if [[ $(id -u) = 0 ]]; then # an ordinary account is what it is meant for
  need setpriv
  cp "$BINARY" "$DATA/snac" && BINARY=$DATA/snac # the cache may lie in a home that only root enters
  chmod 755 "$DATA"; chown nobody "$DATA/home"
  RUN=(setpriv --reuid=nobody --regid=nogroup --clear-groups)
fi
# It asks five questions: address, port, host, prefix, mail.
printf '127.0.0.1\n%s\nlocalhost:%s\n\nadmin@example.test\n' "$PORT" "$PORT" |
  "${RUN[@]}" "$BINARY" init "$home" >"$DATA/init.log" 2>&1 || die "init: $(tail -2 "$DATA/init.log")"
# http in its addresses, no lock-out, and threads to spare: it delivers a post to its own inbox over HTTP from the
# threads that answer requests, and with its usual four a client can wait five seconds.
python3 - "$home/server.json" <<'P'
import json, sys
with open(sys.argv[1]) as f: config = json.load(f)
config.update(protocol="http", disable_inbox_collection=True, queue_retry_max=0, badlogin_retries=1000,
              num_threads=10, disable_email_notifications=True)
with open(sys.argv[1], "w") as f: json.dump(config, f)
P
PERENNIAL_SNAC_PASSWORD=$("${RUN[@]}" "$BINARY" adduser "$home" ana 2>&1 | sed -n 's/^User password is //p')
[[ -n $PERENNIAL_SNAC_PASSWORD ]] || die "no account"
start "${RUN[@]}" "$BINARY" httpd "$home"
wait_http "http://localhost:$PORT/api/v1/instance"
export PERENNIAL_SNAC_PASSWORD PERENNIAL_SNAC_USER=ana PERENNIAL_SNAC_URL=http://localhost:$PORT
"$@"
