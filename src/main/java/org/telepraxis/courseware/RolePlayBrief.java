package org.telepraxis.courseware;

import java.util.List;

/**
 * A role-play with a standardised client: what everybody is told, what only the client is told, and what observers look for.
 *
 * @param technicalEvent what is made to go wrong, in a sentence
 * @param draft whether no clinician has reviewed it yet
 */
public record RolePlayBrief(
        String id,
        String title,
        int minutes,
        boolean crisis,
        boolean draft,
        String situation,
        String clientName,
        String clientNotes,
        String technicalEvent,
        List<String> competences,
        List<CriticalAction> criticalActions,
        Place place) {

    public RolePlayBrief {
        competences = List.copyOf(competences);
        criticalActions = List.copyOf(criticalActions);
    }

    /** Something that must happen, or must not. */
    public record CriticalAction(String id, String what, boolean forbidden) {}
}
