#!/bin/sh
# Asks the packaged application about certificates over HTTP, on this machine only, and prints how many answers a second it gives and what
# each costs it. Ends by itself.
#
#   docs/bench/checks.sh [short|long]
#
# Needs target/telepraxis.jar (./telepraxis run builds it), a JDK 25 in JAVA_HOME and Maven.
set -eu
cd "$(dirname "$0")/../.."
[ -f target/telepraxis.jar ] || { echo "checks: target/telepraxis.jar is missing; build it with ./telepraxis run." >&2; exit 1; }
mvn -q -B -ntp -Dspotless.check.skip -Dvaadin.skip=true test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/test.classpath >/dev/null
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:target/classes:$(cat target/test.classpath)" \
  org.telepraxis.bench.CheckLoad "$@"
