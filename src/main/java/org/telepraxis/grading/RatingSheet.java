package org.telepraxis.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rater's own sheet as it stands in the database.
 *
 * @param savedAt when the rater's last judgement was saved; null before the first
 * @param mismatches own texts that the rater found to differ from the chosen line
 */
public record RatingSheet(
        UUID ratingId,
        String code,
        RatingStatus status,
        boolean paused,
        @Nullable Instant savedAt,
        List<CriterionSheet> criteria,
        List<ActionSheet> actions,
        @Nullable GlobalRating overall,
        Advice advice,
        Set<String> mismatches,
        List<LeftToDo> left) {

    public RatingSheet {
        criteria = List.copyOf(criteria);
        actions = List.copyOf(actions);
        mismatches = Set.copyOf(mismatches);
        left = List.copyOf(left);
    }

    /** What the rater said about one competence; {@code evidence} lists transcript anchors. */
    public record CriterionSheet(
            String competence, @Nullable Mark mark, String note, List<String> evidence) {

        public CriterionSheet {
            evidence = List.copyOf(evidence);
        }
    }

    /** What the rater said about one critical action; {@code judged} is null until they said something. */
    public record ActionSheet(
            String action, ActionResult recorded, @Nullable ActionResult judged, String reason) {

        public boolean contested() {
            return judged != null && judged != recorded;
        }
    }

    public Optional<CriterionSheet> criterion(String competence) {
        return criteria.stream()
                .filter(criterion -> criterion.competence().equals(competence))
                .findFirst();
    }

    public Optional<ActionSheet> action(String id) {
        return actions.stream().filter(action -> action.action().equals(id)).findFirst();
    }

    /** Whether judgements can still be given. */
    public boolean writable() {
        return status.isOpen() && !paused;
    }

    /** How many criteria, actions and whole-performance judgements are incomplete. */
    public int leftCount() {
        return (int) left.stream().map(LeftToDo::subject).distinct().count();
    }

    static RatingSheet of(Rating rating, String code) {
        return new RatingSheet(
                rating.id(),
                code,
                rating.status(),
                rating.paused(),
                rating.savedAt(),
                rating.criteria().stream()
                        .map(criterion -> new CriterionSheet(
                                criterion.competence(), criterion.mark(), criterion.note(), criterion.evidence()))
                        .toList(),
                rating.actions().stream()
                        .map(action ->
                                new ActionSheet(action.action(), action.recorded(), action.judged(), action.reason()))
                        .toList(),
                rating.overall(),
                rating.advice(),
                rating.mismatches(),
                rating.left());
    }

    /** The same judgements as a sheet of calibration. */
    RatingSheet inCalibration(UUID id, boolean locked, @Nullable Instant saved, List<LeftToDo> missing) {
        return new RatingSheet(
                id,
                code,
                locked ? RatingStatus.LOCKED : RatingStatus.IN_PROGRESS,
                false,
                saved,
                criteria,
                actions,
                overall,
                advice,
                mismatches,
                missing);
    }
}
