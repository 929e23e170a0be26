package org.telepraxis.grading;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.telepraxis.identity.PersonId;

/** Has raters drawn at once, for tests of views. */
public final class Drawing {

    private Drawing() {}

    /** Opens the case and returns the ratings with who holds them. */
    public static List<Seat> open(ApplicationContext context, UUID attempt, UUID association) {
        context.getBean(Allocation.class).open(attempt, association);
        var judged = context.getBean(RatingCases.class).findByAttemptId(attempt).orElseThrow();
        return context.getBean(Ratings.class).findByCaseIdOrderByAssignedAtAscIdAsc(judged.id()).stream()
                .map(rating -> new Seat(rating.id(), rating.rater(), judged.id(), judged.code()))
                .toList();
    }

    /** As happens whenever a session is handed in. */
    public static boolean takeBackOverdue(ApplicationContext context) {
        context.getBean(Allocation.class).takeBackOverdue();
        return true;
    }

    public record Seat(UUID rating, PersonId rater, UUID caseId, String code) {}
}
