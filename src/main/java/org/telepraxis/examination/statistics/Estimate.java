package org.telepraxis.examination.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statistic, or the reason why it has no value. */
public sealed interface Estimate {

    /**
     * A value.
     *
     * @param interval the 95% interval, where one can be given
     * @param n persons, judges or attempts that the value rests on
     */
    record Known(double value, @Nullable Interval interval, int n) implements Estimate {
        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an estimate is a finite number");
            }
        }
    }

    /** No value, in words that the people who run the examination can act on. */
    record Unknown(String reason) implements Estimate {}

    /** The bounds between which the value lies with 95% confidence. */
    record Interval(double low, double high) {
        public Interval {
            if (!Double.isFinite(low) || !Double.isFinite(high)) {
                throw new IllegalArgumentException("an interval has finite bounds");
            }
        }

        static Interval around(double value, double reach) {
            return new Interval(value - reach, value + reach);
        }

        /** The part of the interval that lies within these bounds. */
        Interval within(double lowest, double highest) {
            return new Interval(Math.max(lowest, low), Math.min(highest, high));
        }

        boolean holds(double value) {
            return low <= value && value <= high;
        }
    }

    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }

    static Estimate of(double value, int n) {
        return new Known(value, null, n);
    }

    static Estimate unknown(String reason) {
        return new Unknown(reason);
    }
}
