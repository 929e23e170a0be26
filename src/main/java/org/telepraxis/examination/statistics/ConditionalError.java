package org.telepraxis.examination.statistics;

/**
 * The standard error of measurement at one total, in points. It matters at the cut: there a point decides. Items are right or wrong.
 */
public final class ConditionalError {

    private static final double ROUNDING = 1e-9;

    private ConditionalError() {}

    /** By the binomial model (Lord, Educational and Psychological Measurement 15 (1955) 325). */
    public static Estimate lord(int items, double total, int n) {
        if (items < 2) {
            return Estimate.unknown("At least two items are needed.");
        }
        return total < 0 || total > items
                ? Estimate.unknown("No total of %d items is %s.".formatted(items, total))
                : Estimate.of(Math.sqrt(total * (items - total) / (items - 1)), n);
    }

    /**
     * The same brought down to the reliability that the test shows (Keats, Psychometrika 22 (1957) 29): Lord's takes all items for
     * equally hard, and is too large by the difference of formulas 20 and 21. Over all persons its mean square is the square of the
     * standard error of measurement.
     */
    public static Estimate keats(ScoreTable table, double total) {
        var complete = table.complete();
        return switch (Reliability.kr20(complete)) {
            case Estimate.Known twenty ->
                switch (Reliability.kr21(complete)) {
                    case Estimate.Known twentyOne
                    when twentyOne.value() > 1 - ROUNDING ->
                        Estimate.unknown("Everybody has all items right or all wrong.");
                    case Estimate.Known twentyOne ->
                        switch (lord(table.items().size(), total, complete.persons())) {
                            case Estimate.Known lord ->
                                Estimate.of(
                                        lord.value() * Math.sqrt((1 - twenty.value()) / (1 - twentyOne.value())),
                                        complete.persons());
                            case Estimate.Unknown none -> none;
                        };
                    case Estimate.Unknown none -> none;
                };
            case Estimate.Unknown none -> none;
        };
    }
}
