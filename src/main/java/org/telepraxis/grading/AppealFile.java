package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the chief assessor reads about an appeal: every rating that was ever given, side by side.
 *
 * @param code the code under which the performance was rated first
 * @param panelOfThree whether three people decide it by vote
 * @param voices how they voted, once they have
 */
public record AppealFile(
        AppealStory story,
        String candidate,
        String code,
        String scenarioId,
        String title,
        String formId,
        Judging first,
        Optional<Judging> panel,
        List<Row> rows,
        boolean panelOfThree,
        List<PanelVoice> voices) {

    public AppealFile {
        voices = List.copyOf(voices);
        rows = List.copyOf(rows);
    }

    /**
     * One judgement of the performance.
     *
     * @param seats how many raters it needs
     * @param done whether its result stands
     */
    public record Judging(UUID caseId, String code, List<Seat> raters, int seats, boolean done) {

        public Judging {
            raters = List.copyOf(raters);
        }
    }

    /**
     * A rater of a judgement.
     *
     * @param overall the rater's judgement of the whole, once locked
     */
    public record Seat(
            String rater,
            boolean locked,
            boolean deciding,
            @Nullable GlobalRating overall) {}

    /**
     * A competence or a critical action with what each rater said and what came of it; texts in the order of the seats, first
     * judgement before panel.
     */
    public record Row(String subject, List<String> first, String stood, List<String> panel, String panelFound) {

        public Row {
            first = List.copyOf(first);
            panel = List.copyOf(panel);
        }

        /** Whether the panel came to something else. */
        public boolean differs() {
            return !panelFound.isEmpty() && !panelFound.equals(stood);
        }
    }
}
