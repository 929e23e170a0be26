package org.telepraxis.grading;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;

/** Seats the raters of an appeal, who are drawn like others and are not told, and sends them home when nobody needs them any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Panels {

    private final RatingCases cases;
    private final Ratings ratings;
    private final Allocation allocation;
    private final AuditTrail audit;
    private final Clock clock;

    Panels(RatingCases cases, Ratings ratings, Allocation allocation, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.ratings = ratings;
        this.allocation = allocation;
        this.audit = audit;
        this.clock = clock;
    }

    UUID seat(UUID caseId) {
        return allocation.openAgain(cases.findById(caseId).orElseThrow()).id();
    }

    /** @throws RatingRefused when one of its raters does something at the same moment */
    void dismiss(UUID panelCaseId) {
        // Ratings before their case, in the order in which a rater who locks changes them: so nobody waits in a circle.
        var seated = ratings.findByCaseIdOrderByAssignedAtAscIdAsc(panelCaseId);
        var panel = cases.findById(panelCaseId).orElseThrow();
        if (panel.isClosed()) {
            return;
        }
        panel.abandon(clock.instant());
        cases.save(panel);
        for (var rating : seated) {
            if (rating.status().isOpen()) {
                rating.giveBack("Nobody needs this rating any more.");
                ratings.save(rating);
                audit.record(
                        null,
                        "grading.rating-returned",
                        rating.id().toString(),
                        "Nobody needs the rating of performance " + panel.code() + " any more.");
            }
        }
        try {
            cases.flush();
        } catch (ConcurrencyFailureException atOnce) {
            throw new RatingRefused(Appeals.AT_ONCE);
        }
    }
}
