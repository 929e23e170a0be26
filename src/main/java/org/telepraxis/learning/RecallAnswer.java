package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** An answer to a lesson's retrieval question; every try is kept. */
@Entity
@Table(name = "recall_answer")
class RecallAnswer {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String courseHash;
    private String itemId;
    private String chosen;

    @Column(name = "is_right")
    private boolean right;

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected RecallAnswer() {}

    RecallAnswer(
            PersonId person,
            String courseId,
            String courseHash,
            String itemId,
            List<String> chosen,
            boolean right,
            Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.courseId = courseId;
        this.courseHash = courseHash;
        this.itemId = itemId;
        this.chosen = String.join(",", chosen);
        this.right = right;
        this.answeredAt = now;
    }

    String itemId() {
        return itemId;
    }

    List<String> chosen() {
        return List.of(chosen.split(","));
    }
}
