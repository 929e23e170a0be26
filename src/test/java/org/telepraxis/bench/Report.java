package org.telepraxis.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints figures beside their targets and remembers whether all were met. */
final class Report {

    private boolean met = true;

    void say(String text) {
        System.out.println(text);
    }

    void figure(String what, double value, String unit, double most) {
        boolean good = value <= most;
        met &= good;
        System.out.println(String.format(
                Locale.ROOT, "%-58s %10.2f %-4s target %8.2f  %s", what, value, unit, most, good ? "met" : "MISSED"));
    }

    /** The values' middle, 95th percentile and largest. */
    void spread(String what, long[] nanos) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-58s n=%d p50 %.1f ms, p95 %.1f ms, most %.1f ms",
                what,
                nanos.length,
                millis(percentile(nanos, 0.5)),
                millis(percentile(nanos, 0.95)),
                millis(percentile(nanos, 1))));
    }

    boolean targetsMet() {
        return met;
    }

    static long percentile(long[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    static double millis(long nanos) {
        return nanos / 1e6;
    }
}
