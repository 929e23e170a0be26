package org.telepraxis.examination;

import java.time.Instant;

/**
 * A cut that is or was in force.
 *
 * @param percent of the items that must be right
 * @param byPanel whether a panel set it; else it was stated
 */
public record AdoptedCut(double percent, boolean byPanel, String reason, Instant adoptedAt, Instant effectiveFrom) {

    /** How many right answers it takes on a paper of so many items: never fewer than the cut asks for. */
    public static int needed(double percent, int items) {
        return (int) Math.ceil(percent / 100 * items - 1e-9);
    }
}
