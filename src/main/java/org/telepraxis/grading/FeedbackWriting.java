package org.telepraxis.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;

/** Puts together what a candidate is told from what stands and from what the raters wrote, without saying who wrote it. */
@Component
class FeedbackWriting {

    private final Ratings ratings;

    FeedbackWriting(Ratings ratings) {
        this.ratings = ratings;
    }

    /** The result of a case that is closed. */
    FeedbackLetter.Result result(RatingCase judged, Performance performance) {
        var locked = locked(judged);
        var criteria = judged.result().stream()
                .map(mark -> criterion(mark, voice(locked, mark), performance))
                .toList();
        var actions = actions(locked, performance);
        return new FeedbackLetter.Result(
                criteria,
                actions.stream()
                        .map(action -> new FeedbackLetter.Action(
                                action.id(), action.what(), ActionResult.of(action.result()), action.atSeconds()))
                        .toList(),
                nearest(locked, judged.result()).map(Rating::advice).orElse(Advice.NONE),
                isCritical(judged.result(), actions));
    }

    /** What stands, as it was settled from the ratings. */
    Result settled(RatingCase judged, Performance performance) {
        return new Result(judged.result(), actions(locked(judged), performance));
    }

    private List<Rating> locked(RatingCase judged) {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged.id()).stream()
                .filter(Rating::isLocked)
                .toList();
    }

    private static List<CriticalOutcome> actions(List<Rating> locked, Performance performance) {
        return deciding(locked)
                .or(() -> locked.stream().findFirst())
                .map(rating -> Agreement.judged(performance.outcomes(), rating))
                .orElseGet(performance::outcomes);
    }

    private static FeedbackLetter.Criterion criterion(
            FinalMark mark, Optional<CriterionRating> voice, Performance performance) {
        var rubric = performance.criteria().stream()
                .filter(criterion -> criterion.competence().equals(mark.competence()))
                .findFirst();
        var level = mark.counted().map(Level::value);
        return new FeedbackLetter.Criterion(
                mark.competence(),
                rubric.map(Performance.Criterion::title).orElse(mark.competence()),
                level.orElse(null),
                mark.shown(),
                rubric.flatMap(criterion -> level.map(value -> criterion.here().size() >= value
                                ? criterion.here().get(value - 1)
                                : ""))
                        .orElse(""),
                voice.map(CriterionRating::note).orElse(""),
                voice.map(criterion -> Quotes.all(performance, criterion.evidence()))
                        .orElse(List.of()));
    }

    /** The rating whose words go with what stands: the deciding one, else one that gave this very level. */
    private static Optional<CriterionRating> voice(List<Rating> locked, FinalMark mark) {
        return deciding(locked)
                .or(() -> locked.stream()
                        .filter(rating -> of(rating, mark).filter(gave(mark)).isPresent())
                        .findFirst())
                .or(() -> locked.stream().findFirst())
                .flatMap(rating -> of(rating, mark));
    }

    private static java.util.function.Predicate<CriterionRating> gave(FinalMark mark) {
        return criterion ->
                Optional.ofNullable(criterion.mark()).flatMap(Mark::level).equals(mark.counted());
    }

    private static Optional<CriterionRating> of(Rating rating, FinalMark mark) {
        return rating.criteria().stream()
                .filter(criterion -> criterion.competence().equals(mark.competence()))
                .findFirst();
    }

    private static Optional<Rating> deciding(List<Rating> locked) {
        return locked.stream().filter(Rating::isDeciding).findFirst();
    }

    /** The rating that says most of what stands. */
    private static Optional<Rating> nearest(List<Rating> locked, List<FinalMark> stands) {
        Comparator<Rating> nearness = Comparator.comparingLong(rating -> stands.stream()
                .filter(mark -> of(rating, mark).filter(gave(mark)).isPresent())
                .count());
        return deciding(locked).or(() -> locked.stream().max(nearness));
    }

    private static boolean isCritical(List<FinalMark> marks, List<CriticalOutcome> actions) {
        return marks.stream().map(FinalMark::counted).flatMap(Optional::stream).anyMatch(level -> level == Level.UNSAFE)
                || actions.stream()
                        .map(CriticalOutcome::result)
                        .filter(Objects::nonNull)
                        .anyMatch(result -> result.equals(ActionResult.MISSED.code())
                                || result.equals(ActionResult.VIOLATED.code()));
    }
}
