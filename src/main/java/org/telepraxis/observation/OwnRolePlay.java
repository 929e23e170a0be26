package org.telepraxis.observation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A role-play as the candidate knows it. What the observers look for in the client's notes, and the technical event, are not told before.
 *
 * @param levels empty until the result stands
 * @param moments what the observers noted in words, without saying who; empty until the result stands
 * @param reason the chief assessor's, where they decided; or why it was cancelled
 */
public record OwnRolePlay(
        UUID id,
        String title,
        String client,
        String situation,
        boolean draft,
        Instant startsAt,
        Place place,
        String whereabouts,
        int minutes,
        RolePlayState state,
        String technicalEvent,
        List<SettledLevel> levels,
        List<ActionToWatch> actions,
        List<SettledOutcome> outcomes,
        List<Moment> moments,
        String reason) {

    public OwnRolePlay {
        levels = List.copyOf(levels);
        actions = List.copyOf(actions);
        outcomes = List.copyOf(outcomes);
        moments = List.copyOf(moments);
    }

    public boolean closed() {
        return state == RolePlayState.CLOSED;
    }

    /** A moment that one of the observers noted. */
    public record Moment(String competence, Remark remark, int at, String words) {}
}
