package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;
import org.telepraxis.competence.TwoLevels;

/**
 * Settles what two raters, or the third, have said (curriculum 4.5). The sentences are kept with the result, so that an appeal can
 * read why a level stands.
 */
final class Agreement {

    private Agreement() {}

    /** The result of two ratings that need no third. */
    static Result ofTwo(List<CriticalOutcome> recorded, Rating one, Rating other) {
        var marks = new ArrayList<FinalMark>();
        for (var pair : pairs(one, other)) {
            marks.add(settle(pair));
        }
        return new Result(marks, judged(recorded, one));
    }

    /** The result where the third rater decides. */
    static Result byThird(List<CriticalOutcome> recorded, Rating third) {
        var marks = third.criteria().stream()
                .map(criterion -> new FinalMark(
                        criterion.competence(),
                        Optional.ofNullable(criterion.mark())
                                .flatMap(Mark::level)
                                .map(level -> level.value() * 2)
                                .orElse(null),
                        "Decided by the third rater: " + criterion.note()))
                .toList();
        return new Result(marks, judged(recorded, third));
    }

    static List<MarkPair> pairs(Rating one, Rating other) {
        var criteria = one.criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> MarkPair.of(criteria.get(i), other.criteria().get(i)))
                .toList();
    }

    private static FinalMark settle(MarkPair pair) {
        if (pair.bothNoOpportunity()) {
            return new FinalMark(pair.competence(), null, "Both raters saw no opportunity.");
        }
        if (pair.oneNoOpportunity()) {
            return new FinalMark(
                    pair.competence(), null, "One rater saw no opportunity: a level needs two raters who saw it.");
        }
        var low = pair.lower();
        var high = pair.higher();
        if (low == high) {
            return new FinalMark(pair.competence(), low.value() * 2, "Both raters gave " + low.label() + ".");
        }
        if (TwoLevels.isSafety(pair.competence())) {
            return new FinalMark(
                    pair.competence(),
                    low.value() * 2,
                    "One level apart on a safety competence: the lower, %s, stands.".formatted(low.label()));
        }
        return new FinalMark(
                pair.competence(),
                low.value() + high.value(),
                "One level apart: the mean of %s and %s stands.".formatted(low.label(), high.label()));
    }

    static List<CriticalOutcome> judged(List<CriticalOutcome> recorded, Rating deciding) {
        return recorded.stream()
                .map(outcome -> deciding.actions().stream()
                        .filter(action -> action.action().equals(outcome.id()))
                        .findFirst()
                        .flatMap(action -> Optional.ofNullable(action.judged()))
                        .map(result -> new CriticalOutcome(
                                outcome.id(), outcome.what(), outcome.type(), result.code(), outcome.atSeconds()))
                        .orElse(outcome))
                .toList();
    }

    /** Two marks for the same competence. */
    record MarkPair(String competence, Mark one, Mark other) {

        static MarkPair of(CriterionRating one, CriterionRating other) {
            if (!one.competence().equals(other.competence()) || one.mark() == null || other.mark() == null) {
                throw new IllegalStateException("Only complete ratings of the same rubric can be compared.");
            }
            return new MarkPair(one.competence(), one.mark(), other.mark());
        }

        boolean bothNoOpportunity() {
            return one == Mark.NO_OPPORTUNITY && other == Mark.NO_OPPORTUNITY;
        }

        boolean oneNoOpportunity() {
            return (one == Mark.NO_OPPORTUNITY) != (other == Mark.NO_OPPORTUNITY);
        }

        boolean bothLevels() {
            return one != Mark.NO_OPPORTUNITY && other != Mark.NO_OPPORTUNITY;
        }

        int gap() {
            return bothLevels() ? higher().value() - lower().value() : 0;
        }

        boolean isUnsafe() {
            return one == Mark.UNSAFE || other == Mark.UNSAFE;
        }

        Level lower() {
            return Level.of(Math.min(value(one), value(other)));
        }

        Level higher() {
            return Level.of(Math.max(value(one), value(other)));
        }

        private static int value(Mark mark) {
            return mark.level().orElseThrow().value();
        }
    }
}
