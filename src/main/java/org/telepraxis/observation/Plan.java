package org.telepraxis.observation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.telepraxis.identity.PersonId;

/**
 * What is agreed before a role-play.
 *
 * @param whereabouts the room, or the link as text
 * @param observers exactly two
 * @param tied supervisors of the candidate and others too close to them, who never observe
 */
public record Plan(
        PersonId candidate,
        Brief brief,
        String clientName,
        String technicalEvent,
        Instant startsAt,
        Place place,
        String whereabouts,
        List<PersonId> observers,
        Set<PersonId> tied) {

    public Plan {
        observers = List.copyOf(observers);
        tied = Set.copyOf(tied);
    }
}
