package org.telepraxis.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Performance.Entry;

/**
 * A locked judgement of a replay beside its key.
 *
 * @param about what the replay was written to teach
 * @param outcome what the decision rule makes of it: pass, fail or borderline
 */
public record CalibrationFeedback(
        String code,
        LicenceFamily family,
        boolean inTest,
        String scenario,
        String title,
        String about,
        String outcome,
        String outcomeReason,
        @Nullable GlobalRating overall,
        List<Row> criteria,
        List<ActionRow> actions) {

    public CalibrationFeedback {
        criteria = List.copyOf(criteria);
        actions = List.copyOf(actions);
    }

    /**
     * One competence.
     *
     * @param why the rationale of the key
     * @param passages the lines that the key rests on
     */
    public record Row(
            String competence, String title, Mark own, int key, String note, String why, List<Entry> passages) {

        public Row {
            passages = List.copyOf(passages);
        }

        public boolean same() {
            return own.level().map(level -> level.value() == key).orElse(false);
        }
    }

    /** How a critical action was seen beside how it came out. */
    public record ActionRow(String id, String what, ActionResult own, ActionResult key, String reason) {

        public Verdict verdict() {
            if (own == key) {
                return Verdict.SAME;
            }
            boolean failed = LicenceScore.isFailure(key);
            boolean called = LicenceScore.isFailure(own);
            return failed == called ? Verdict.DIFFERS : failed ? Verdict.FAILURE_NOT_FOUND : Verdict.FALSE_ALARM;
        }
    }

    /** How the two compare. */
    public enum Verdict {
        SAME("Same"),
        DIFFERS("Differs"),
        FAILURE_NOT_FOUND("Failure not found"),
        FALSE_ALARM("False alarm");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public long same() {
        return criteria.stream().filter(Row::same).count();
    }
}
