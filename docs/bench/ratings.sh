#!/bin/sh
# Lets 200 supervisors open their queues and workbenches and save judgements at once, over HTTP against the packaged
# application on this machine only, with 100,000 closed performances in the database, and opens the report on agreement
# over 100,000 ratings. Prints the figures of docs/performance.md, times and processor time. Ends by itself, after about two
# minutes (short) or three (long) for each database on a quiet machine; 1 when a figure misses its target.
#
#   docs/bench/ratings.sh [short|long] [h2] [postgres]
#
# Needs target/telepraxis.jar (./telepraxis run builds it), a JDK 25 in JAVA_HOME, and Maven.
set -eu
cd "$(dirname "$0")/../.."
[ -f target/telepraxis.jar ] || { echo "ratings: target/telepraxis.jar is missing; build it with ./telepraxis run." >&2; exit 1; }
mvn -q -B -ntp -Dspotless.check.skip -Dvaadin.skip=true test-compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/test.classpath >/dev/null
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/test-classes:target/classes:$(cat target/test.classpath)" \
  org.telepraxis.bench.RatingLoad "$@"
