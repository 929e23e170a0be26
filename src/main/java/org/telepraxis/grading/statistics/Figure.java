package org.telepraxis.grading.statistics;

import java.util.Optional;

/** A statistic, or the reason why it has no value. */
public sealed interface Figure {

    /**
     * A value.
     *
     * @param low lower bound of the 95% interval; equal to the value where none can be given
     * @param high upper bound of the 95% interval
     * @param n performances that the value rests on
     */
    record Known(double value, double low, double high, int n) implements Figure {
        public Known {
            if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high)) {
                throw new IllegalArgumentException("a figure is a finite number");
            }
        }
    }

    /** No value, in words that a chief assessor can act on. */
    record Undefined(String reason) implements Figure {}

    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }
}
