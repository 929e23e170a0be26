package org.telepraxis.resource;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a card is in.
 *
 * @param changed when the association wrote its own; null for a card as it was shipped
 * @param facts what the association says differently
 * @param version counts the changes, so that two officers do not overwrite one another
 */
public record Edition(Origin origin, @Nullable LocalDate changed, Set<Fact> facts, long version) {

    static final long NEW = -1;
    static final Edition AS_SHIPPED = new Edition(Origin.SHIPPED, null, Set.of(), NEW);

    /** Where a card comes from. */
    public enum Origin {
        SHIPPED,
        /** Shipped, with facts that the association says differently. */
        CHANGED,
        /** Added by the association. */
        OWN
    }
}
