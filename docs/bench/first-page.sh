#!/bin/sh
# Measures the first page after sign-in as one trainee on this machine gets it, in the three steps that a browser takes:
# the page (GET /), the start of its view (GET /?v-r=init), and the home page itself, built on the server with all its
# queries (POST /?v-r=uidl). Prints the median and the 95th percentile of each in milliseconds.
#
#   docs/bench/first-page.sh [PORT] [TIMES]          default: 8080, 200
#
# The server must run with demo people. Only the loopback address is used.
set -eu

port=${1:-8080}
times=${2:-200}
base=http://127.0.0.1:$port
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

die() { printf 'first-page: %s\n' "$1" >&2; exit 1; }

# The sign-in form carries a token against forged requests; it is read from the page and sent back with the password.
page=$(curl -sf -c "$work/cookies" "$base/login") || die "nothing answers on $base; start it with ./telepraxis run."
csrf=$(printf '%s' "$page" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
where=$(curl -s -o /dev/null -w '%{redirect_url}' -b "$work/cookies" -c "$work/cookies" --data-urlencode "_csrf=$csrf" \
  --data-urlencode 'username=trainee@example.org' --data-urlencode 'password=telepraxis-demo' "$base/login")
case $where in '' | */login*) die "signing in failed; does the server run with demo people?" ;; esac

# timed NAME CURL-ARGUMENTS…: one request; its status and seconds go to the list NAME, its body to the file 'answer'.
timed() {
  name=$1
  shift
  curl -s -o "$work/answer" -w '%{http_code} %{time_total}\n' -b "$work/cookies" "$@" >>"$work/$name"
}

n=0
while [ "$n" -lt "$times" ]; do
  timed page "$base/"
  timed init "$base/?v-r=init&location=&query="
  key=$(sed -n 's/.*"Vaadin-Security-Key":"\([^"]*\)".*/\1/p' "$work/answer")
  ui=$(sed -n 's/.*"v-uiId":\([0-9]*\).*/\1/p' "$work/answer")
  timed view -H 'Content-Type: application/json' --data '{"csrfToken":"'"$key"'","rpc":[{"type":"event","node":1,
    "event":"ui-navigate","data":{"route":"","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
    "syncId":0,"clientId":0}' "$base/?v-r=uidl&v-uiId=$ui"
  grep -q 'h1' "$work/answer" || die "the home page was not in the answer."
  n=$((n + 1))
done

report() {
  grep -qv '^200 ' "$work/$1" && die "$2 did not answer 200 each time."
  cut -d' ' -f2 "$work/$1" | sort -n | awk -v what="$2" '
    { ms[NR] = $1 * 1000 }
    END { printf "%-14s n=%d  p50 %7.1f ms  p95 %7.1f ms\n", what, NR, ms[int((NR + 1) / 2)], ms[int((NR * 19 + 19) / 20)] }'
}

report page 'GET /'
report init 'GET ?v-r=init'
report view 'POST the view'
