package org.telepraxis.observation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A role-play in a list of those who plan and decide.
 *
 * @param observers by name, in the order they were asked
 * @param observerMissing whether somebody stepped down and nobody was asked instead
 */
public record RolePlaySummary(
        UUID id,
        String code,
        String title,
        String candidate,
        Instant startsAt,
        Place place,
        String whereabouts,
        RolePlayState state,
        List<String> observers,
        boolean observerMissing) {}
