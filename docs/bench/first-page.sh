#!/bin/sh
# Measures the first page after sign-in, as one trainee on this machine sees it: the page itself (GET /) and the first
# answer of the view behind it (GET /?v-r=init). Prints the median and the 95th percentile in milliseconds.
#
#   docs/bench/first-page.sh [PORT] [TIMES]          default: 8080, 200
#
# The server must run with demo people. Each request reuses one connection's cookies but opens a connection of its own.
set -eu

port=${1:-8080}
times=${2:-200}
base=http://127.0.0.1:$port
jar=$(mktemp)
trap 'rm -f "$jar" "$jar".*' EXIT

# The sign-in form carries a token against forged requests; it is read from the page and sent back with the password.
page=$(curl -sf -c "$jar" "$base/login") || { echo "Nothing answers on $base. Start it with ./telepraxis run." >&2; exit 1; }
csrf=$(printf '%s' "$page" | sed -n 's/.*name="_csrf"[^>]*value="\([^"]*\)".*/\1/p' | head -n 1)
where=$(curl -s -o /dev/null -w '%{redirect_url}' -b "$jar" -c "$jar" \
  --data-urlencode "_csrf=$csrf" --data-urlencode 'username=trainee@example.org' --data-urlencode 'password=telepraxis-demo' "$base/login")
case $where in
'' | */login*) echo "Signing in failed. Does the server run with demo people?" >&2; exit 1 ;;
esac

# Asks for a path as often as told and prints one line of figures.
measure() {
  n=0
  : >"$jar.times"
  while [ "$n" -lt "$times" ]; do
    curl -s -o /dev/null -w '%{http_code} %{time_total}\n' -b "$jar" "$base$1" >>"$jar.times"
    n=$((n + 1))
  done
  if grep -qv '^200 ' "$jar.times"; then
    echo "$1 did not answer 200 each time:" >&2
    cut -d' ' -f1 "$jar.times" | sort | uniq -c >&2
    exit 1
  fi
  cut -d' ' -f2 "$jar.times" | sort -n | awk -v path="$1" '
    { t[NR] = $1 * 1000 }
    END { printf "%-14s n=%d  p50 %.1f ms  p95 %.1f ms\n", path, NR, t[int((NR + 1) / 2)], t[int(NR * 0.95 + 0.999999)] }'
}

measure /
measure '/?v-r=init'
