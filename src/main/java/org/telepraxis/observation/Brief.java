package org.telepraxis.observation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.telepraxis.courseware.RolePlayBrief;

/**
 * What a role-play is about, and what its observers look for.
 *
 * @param id such as "R1"; empty for a brief of the planner's own
 * @param situation what candidate, client and observers are told
 * @param clientNotes what only the standardised client and the observers are told
 * @param draft whether no clinician has reviewed it yet
 */
public record Brief(
        String id,
        String title,
        int minutes,
        boolean crisis,
        boolean draft,
        String situation,
        String clientNotes,
        String clientName,
        String technicalEvent,
        List<String> competences,
        List<ActionToWatch> actions) {

    public Brief {
        competences = List.copyOf(competences);
        actions = List.copyOf(actions);
    }

    static Brief of(RolePlayBrief brief) {
        return new Brief(
                brief.id(),
                brief.title(),
                brief.minutes(),
                brief.crisis(),
                brief.draft(),
                brief.situation(),
                brief.clientNotes(),
                brief.clientName(),
                brief.technicalEvent(),
                brief.competences(),
                brief.criticalActions().stream()
                        .map(action -> new ActionToWatch(action.id(), action.what(), action.forbidden()))
                        .toList());
    }

    /** A hash over everything that the observers were given to look for. */
    String contentVersion() {
        var text = String.join(
                "\n",
                id,
                title,
                String.valueOf(minutes),
                situation,
                clientNotes,
                String.join(",", competences),
                actions.toString());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
