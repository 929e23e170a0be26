package org.telepraxis.resource;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an association adds to a card.
 *
 * @param hidden whether its members do not see the card
 * @param text what its members should know, such as a price at home
 * @param nextReview when it will look at the card again; null for the date of the card
 * @param version counts the changes, so that two officers do not overwrite one another
 */
public record LocalNote(
        boolean hidden, String text, @Nullable LocalDate nextReview, long version) {

    static final long NEW = -1;
    static final LocalNote NONE = new LocalNote(false, "", null, NEW);
}
