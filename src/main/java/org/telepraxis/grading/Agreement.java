package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.telepraxis.competence.CriticalOutcome;
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

    static List<TwoLevels> pairs(Rating one, Rating other) {
        var criteria = one.criteria();
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> pair(criteria.get(i), other.criteria().get(i)))
                .toList();
    }

    private static TwoLevels pair(CriterionRating one, CriterionRating other) {
        if (!one.competence().equals(other.competence()) || one.mark() == null || other.mark() == null) {
            throw new IllegalStateException("Only complete ratings of the same rubric can be compared.");
        }
        return new TwoLevels(
                one.competence(),
                one.mark().level().orElse(null),
                other.mark().level().orElse(null));
    }

    private static FinalMark settle(TwoLevels pair) {
        var agreed = pair.agreed();
        return new FinalMark(pair.competence(), agreed.halves(), agreed.basis());
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
}
