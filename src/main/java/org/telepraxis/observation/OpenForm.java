package org.telepraxis.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;

/**
 * An observer's form as it is kept. Of the other observer it knows nothing.
 *
 * @param form names the form itself
 * @param elapsed seconds since the clock was started; null when it was not
 * @param known how many taps of each device are kept
 * @param left what is missing before it can be locked
 * @param standing beside the observer's own levels what stands; empty until the result does
 */
public record OpenForm(
        UUID form,
        UUID rolePlay,
        Setting setting,
        FormStatus status,
        boolean cancelled,
        @Nullable Integer elapsed,
        @Nullable Instant savedAt,
        List<Tap> log,
        Map<String, Integer> known,
        Sheet sheet,
        List<String> left,
        List<Standing> standing) {

    public OpenForm {
        log = List.copyOf(log);
        known = Map.copyOf(known);
        left = List.copyOf(left);
        standing = List.copyOf(standing);
    }

    public boolean writable() {
        return status == FormStatus.OPEN && !cancelled;
    }

    /** What observer, candidate and client have agreed on, and what the observer looks for. */
    public record Setting(
            String code,
            String title,
            String candidate,
            String client,
            String situation,
            String clientNotes,
            String technicalEvent,
            boolean draft,
            Instant startsAt,
            Place place,
            String whereabouts,
            int minutes,
            List<String> competences,
            List<ActionToWatch> actions) {}

    /** The observer's own level, and the one that stands. */
    public record Standing(String competence, @Nullable Level own, SettledLevel stands) {}
}
