package org.telepraxis.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What one association says about one card. */
@Entity
@Table(name = "resource_note")
class ResourceNote {

    static final int LONGEST = 2000;

    @Id
    private UUID id;

    private UUID associationId;

    private String resourceId;

    private boolean hidden;

    private String text = "";

    /** A day as text: a day has no time zone, and no driver may give it one. */
    private @Nullable String nextReview;

    @Version
    private @Nullable Long version;

    ResourceNote(UUID associationId, String resourceId) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.resourceId = resourceId;
    }

    @SuppressWarnings("NullAway.Init")
    protected ResourceNote() {}

    void say(LocalNote note) {
        if (note.text().strip().length() > LONGEST) {
            throw new NoteRefused("A note has room for 2,000 characters.");
        }
        if (note.version() != version()) {
            throw new NoteRefused(
                    "Somebody changed this note in the meantime. Nothing was overwritten; reload the page.");
        }
        hidden = note.hidden();
        text = note.text().strip();
        nextReview = note.nextReview() == null ? null : note.nextReview().toString();
    }

    String resourceId() {
        return resourceId;
    }

    LocalNote note() {
        return new LocalNote(hidden, text, nextReview == null ? null : LocalDate.parse(nextReview), version());
    }

    private long version() {
        return version == null ? LocalNote.NEW : version;
    }
}
