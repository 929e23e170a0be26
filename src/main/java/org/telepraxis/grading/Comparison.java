package org.telepraxis.grading;

import java.util.List;
import java.util.Objects;

/** A rater's own levels beside those that stand, once the result stands. It names nobody and shows nobody else's levels. */
public record Comparison(List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** One competence: the rater's own mark and what stands. */
    public record Row(String competence, Mark own, String stands, boolean same) {}

    static Comparison of(Rating own, List<FinalMark> result) {
        return new Comparison(own.criteria().stream()
                .flatMap(criterion -> result.stream()
                        .filter(mark -> mark.competence().equals(criterion.competence()))
                        .map(mark -> row(criterion, mark)))
                .toList());
    }

    private static Row row(CriterionRating criterion, FinalMark stands) {
        var own = criterion.mark() == null ? Mark.NO_OPPORTUNITY : criterion.mark();
        Integer ownHalves = own.level().map(level -> level.value() * 2).orElse(null);
        return new Row(criterion.competence(), own, stands.shown(), Objects.equals(ownHalves, stands.halves()));
    }
}
