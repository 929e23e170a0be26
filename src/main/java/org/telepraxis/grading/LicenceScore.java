package org.telepraxis.grading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.telepraxis.courseware.ReferenceReplay;
import org.telepraxis.grading.statistics.Figure;
import org.telepraxis.grading.statistics.Kappa;
import org.telepraxis.grading.statistics.RatingTable;
import org.telepraxis.grading.statistics.Weighting;

/**
 * How near a rater came to the key, over the replays of a test. A level left out as "no opportunity" where the key has one counts as
 * neither equal nor near; kappa and severity leave it out.
 */
final class LicenceScore {

    private static final Set<ActionResult> FAILURES = EnumSet.of(ActionResult.MISSED, ActionResult.VIOLATED);
    private static final int LEVELS = 4;

    /** A locked judgement beside the key. */
    record Judged(CalibrationRating rating, Rating sheet, ReferenceReplay.Key key) {}

    private final List<int[]> pairs = new ArrayList<>();
    private final List<String> failuresMissed = new ArrayList<>();
    private final List<String> falseAlarms = new ArrayList<>();
    private int failures;

    private LicenceScore() {}

    static LicenceScore of(List<Judged> judged) {
        var score = new LicenceScore();
        judged.forEach(score::add);
        return score;
    }

    static boolean isFailure(ActionResult result) {
        return FAILURES.contains(result);
    }

    private void add(Judged judged) {
        for (var keyed : judged.key().levels()) {
            judged.sheet().criteria().stream()
                    .filter(criterion -> criterion.competence().equals(keyed.competence()))
                    .map(criterion -> criterion.mark() == null ? Mark.NO_OPPORTUNITY : criterion.mark())
                    .forEach(mark -> pairs.add(
                            new int[] {mark.level().map(level -> level.value()).orElse(RatingTable.NONE), keyed.level()
                            }));
        }
        for (var action : judged.sheet().actions()) {
            var key = ActionResult.of(judged.key().criticalActions().getOrDefault(action.action(), "not_triggered"));
            boolean called = action.judged() != null && isFailure(action.judged());
            var where =
                    "%s in %s".formatted(action.action(), judged.rating().code().toLowerCase(Locale.ROOT));
            if (isFailure(key)) {
                failures++;
                if (!called) {
                    failuresMissed.add(where);
                }
            } else if (called) {
                falseAlarms.add(where);
            }
        }
    }

    /** How many levels the key has and how many of them the rater gave exactly. */
    int levels() {
        return pairs.size();
    }

    int exact() {
        return within(0);
    }

    private int within(int apart) {
        return (int) given().stream()
                .filter(pair -> Math.abs(pair[0] - pair[1]) <= apart)
                .count();
    }

    private List<int[]> given() {
        return pairs.stream().filter(pair -> pair[0] != RatingTable.NONE).toList();
    }

    List<Finding> findings(LicenceRules rules) {
        return List.of(
                kappa(rules),
                share("Exact agreement with the key at least %s".formatted(percent(rules.exact())), 0, rules.exact()),
                share("Within one level at least %s".formatted(percent(rules.adjacent())), 1, rules.adjacent()),
                new Finding(
                        "Every failed critical action found",
                        failuresMissed.isEmpty()
                                ? failures == 0 ? "None was planted" : "All %d found".formatted(failures)
                                : "Not found: " + shortened(failuresMissed),
                        failuresMissed.isEmpty()),
                new Finding(
                        rules.falseAlarms() == 1
                                ? "At most one false alarm"
                                : "At most %d false alarms".formatted(rules.falseAlarms()),
                        falseAlarms.isEmpty() ? "None" : shortened(falseAlarms),
                        falseAlarms.size() <= rules.falseAlarms()),
                severity(rules));
    }

    private Finding kappa(LicenceRules rules) {
        var rule = "Quadratic weighted kappa with the key at least %s".formatted(decimal(rules.kappa()));
        var figure = Kappa.of(RatingTable.of(LEVELS, pairs), Weighting.QUADRATIC);
        return switch (figure) {
            case Figure.Known known ->
                new Finding(
                        rule,
                        "%s, 95%% interval %s to %s, from %d levels"
                                .formatted(
                                        decimal(known.value()), decimal(known.low()), decimal(known.high()), known.n()),
                        known.value() >= rules.kappa());
            case Figure.Undefined undefined -> new Finding(rule, undefined.reason(), exact() == levels());
        };
    }

    private Finding share(String rule, int apart, double least) {
        int near = within(apart);
        return new Finding(
                rule,
                "%s, %d of %d levels".formatted(percent(levels() == 0 ? 0 : (double) near / levels()), near, levels()),
                levels() > 0 && near >= least * levels());
    }

    private Finding severity(LicenceRules rules) {
        var rule = "Mean level within %s of the key".formatted(decimal(rules.severity()));
        var given = given();
        if (given.isEmpty()) {
            return new Finding(rule, "No level was given", false);
        }
        double mean =
                given.stream().mapToInt(pair -> pair[0] - pair[1]).average().orElse(0);
        var measured = mean == 0
                ? "The same as the key"
                : "%s %s than the key".formatted(decimal(Math.abs(mean)), mean < 0 ? "stricter" : "more lenient");
        return new Finding(rule, measured, Math.abs(mean) <= rules.severity());
    }

    private static String shortened(List<String> places) {
        var text = String.join(", ", places);
        return text.length() <= 900 ? text : text.substring(0, 900) + " …";
    }

    private static String percent(double share) {
        return "%.0f%%".formatted(100 * share);
    }

    private static String decimal(double value) {
        return "%.2f".formatted(value);
    }
}
