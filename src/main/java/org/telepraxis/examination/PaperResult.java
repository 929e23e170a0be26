package org.telepraxis.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a paper. It names no item.
 *
 * @param needed how many right answers the cut asked for
 * @param stands whether it is passed only because that was told before it was marked again
 * @param corrections what was put right after the sitting
 * @param next from when on the person may sit again; null where they need not or may not
 */
public record PaperResult(
        UUID paper,
        UUID examination,
        String title,
        Instant handedInAt,
        int correct,
        int asked,
        double cut,
        int needed,
        boolean passed,
        boolean timeUp,
        int attemptsLeft,
        @Nullable Instant next,
        List<ByCompetence> competences,
        boolean stands,
        List<Corrected> corrections) {

    public PaperResult {
        corrections = List.copyOf(corrections);
        competences = List.copyOf(competences);
    }

    /** Something that was put right after the sitting, and why. */
    public record Corrected(CorrectionKind kind, String reason, Instant madeAt) {}

    /** What was known of one competence. */
    public record ByCompetence(String competence, int correct, int asked) {

        public Known known() {
            return correct * 100 >= asked * 80 ? Known.FIRM : correct * 100 >= asked * 60 ? Known.FAIR : Known.GAPS;
        }
    }

    /** Knowledge in words. It is not the level of a competence: that is seen in sessions. */
    public enum Known {
        FIRM("Firm"),
        FAIR("Fair"),
        GAPS("Gaps");

        private final String label;

        Known(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
