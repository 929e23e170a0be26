package org.telepraxis.resource;

import java.time.LocalDate;
import org.telepraxis.courseware.Resource;

/** A card as a member of an association sees it. */
public record ListedResource(Resource resource, LocalNote note, Edition edition) {

    /** Until when the card may be believed; the association's own date goes before that of the card. */
    public LocalDate nextReview() {
        var own = note.nextReview();
        return own == null ? resource.nextReview() : own;
    }

    public boolean overdueOn(LocalDate today) {
        return today.isAfter(nextReview());
    }
}
