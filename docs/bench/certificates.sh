#!/bin/sh
# Measures certificates on this machine and ends by itself, with 1 when an aim is missed.
#
#   docs/bench/certificates.sh split [short|long]   one core, with its parts beside the bare signature (JMH, then processor time)
#   docs/bench/certificates.sh bulk  [short|long]   the first after a start, then 200 or 1,000 through the job and an H2 file
#
# Needs what ./telepraxis run builds, a JDK 25 in JAVA_HOME and Maven.
set -eu
cd "$(dirname "$0")/../.."
what=${1:-split}
length=${2:-short}
[ -d target/classes ] || { echo "certificates: target/classes is missing; build it with ./telepraxis run." >&2; exit 1; }
mvn -q -B -ntp -Pbench -Dspotless.check.skip -Dvaadin.skip=true compile dependency:build-classpath \
  -DincludeScope=test -Dmdep.outputFile=target/bench.classpath >/dev/null
classpath=target/classes:$(cat target/bench.classpath)
rm -rf target/bench-classes && mkdir -p target/bench-classes
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -nowarn -d target/bench-classes -cp "$classpath" -processorpath "$classpath" \
  -processor org.openjdk.jmh.generators.BenchmarkProcessor $(find src/bench/java -name "*.java")
case $what in
split) main=Certificates; [ "$length" = long ] && length=--long ;;
bulk) main=BulkBench ;;
*) echo "certificates: split or bulk." >&2; exit 2 ;;
esac
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1200m -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow \
  -cp "target/bench-classes:$classpath" "org.telepraxis.bench.$main" "$length"
