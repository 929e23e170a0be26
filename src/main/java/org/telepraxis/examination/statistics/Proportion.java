package org.telepraxis.examination.statistics;

import org.telepraxis.examination.statistics.Estimate.Interval;

/**
 * How many of those asked were right. The interval is Wilson's (Journal of the American Statistical Association 22 (1927) 209); that of
 * a difference is Newcombe's tenth method, made of two of them (Statistics in Medicine 17 (1998) 873). Both hold for small numbers and
 * near 0 and 1.
 */
public record Proportion(int right, int asked) {

    public Proportion {
        if (right < 0 || right > asked) {
            throw new IllegalArgumentException("no more can be right than were asked");
        }
    }

    public Estimate share() {
        return asked == 0
                ? Estimate.unknown("Nobody was asked this item.")
                : new Estimate.Known(value(), interval(), asked);
    }

    /** How much easier the item is here than it was there: the difference of the shares. */
    public Estimate since(Proportion earlier) {
        if (asked == 0 || earlier.asked == 0) {
            return Estimate.unknown("The item was not asked in both versions.");
        }
        var here = interval();
        var there = earlier.interval();
        double change = value() - earlier.value();
        double down = Math.hypot(value() - here.low(), there.high() - earlier.value());
        double up = Math.hypot(here.high() - value(), earlier.value() - there.low());
        return new Estimate.Known(change, new Interval(change - down, change + up), asked + earlier.asked);
    }

    private double value() {
        return (double) right / asked;
    }

    private Interval interval() {
        double z = Sample.Z * Sample.Z;
        double centre = (right + z / 2) / (asked + z);
        double reach = Sample.Z / (asked + z) * Math.sqrt(value() * (1 - value()) * asked + z / 4);
        return Interval.around(centre, reach).within(0, 1);
    }
}
