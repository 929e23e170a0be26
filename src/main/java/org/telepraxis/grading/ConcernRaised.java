package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A rater worries about the person behind a performance. Who it is and what was said stand only where it is looked after.
 *
 * @param leads who looks after it
 * @param by the working day on which they should
 */
public record ConcernRaised(UUID concernId, UUID associationId, List<UUID> leads, LocalDate by) {

    public ConcernRaised {
        leads = List.copyOf(leads);
    }
}
