#!/bin/sh
# Lets robots play sessions over HTTP against the packaged application, on this machine only, and prints the figures of
# docs/performance.md: what a first visit to the room loads, what was lost or doubled while servers were killed and
# connections cut, how long everybody waits to come back after a kill, and what a step costs with many people at once.
# Ends by itself; 1 when a figure misses its target.
#
#   docs/bench/sessions.sh [short|long] [visit] [faults] [resume] [load] [postgres]
#
# Without visit, faults, resume or load it does all four. Needs target/telepraxis.jar (./telepraxis run builds it), a JDK 25 in
# JAVA_HOME, Maven, and for the visit a Chromium.
set -eu
cd "$(dirname "$0")/../.."
[ -f target/telepraxis.jar ] || { echo "sessions: target/telepraxis.jar is missing; build it with ./telepraxis run." >&2; exit 1; }
mvn -q -B -ntp -Dspotless.check.skip -Dvaadin.skip=true test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/test.classpath >/dev/null
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:target/classes:$(cat target/test.classpath)" \
  org.telepraxis.bench.SessionBench "$@"
