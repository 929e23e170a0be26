package org.telepraxis.grading;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.competence.Judged;
import org.telepraxis.identity.PersonId;
import org.telepraxis.simulation.AttemptRecords;

/** Knows who was drawn to rate whose sessions. */
@Component
class RatedByRaters implements Judged {

    private final Ratings ratings;
    private final AttemptRecords attempts;

    RatedByRaters(Ratings ratings, AttemptRecords attempts) {
        this.ratings = ratings;
        this.attempts = attempts;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean by(PersonId judge, PersonId person) {
        return ratings.attemptsDrawnTo(judge).stream()
                .anyMatch(attempt -> attempts.candidate(attempt).equals(person));
    }
}
