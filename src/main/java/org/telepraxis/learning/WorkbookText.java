package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What a learner wrote in one place of a course. */
@Entity
@Table(name = "workbook_text")
class WorkbookText {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String slot;
    private String content;
    private Instant savedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkbookText() {}

    WorkbookText(PersonId person, String courseId, String slot, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.courseId = courseId;
        this.slot = slot;
        this.content = "";
        this.savedAt = now;
    }

    void write(String text, Instant now) {
        this.content = text;
        this.savedAt = now;
    }

    String slot() {
        return slot;
    }

    String content() {
        return content;
    }
}
