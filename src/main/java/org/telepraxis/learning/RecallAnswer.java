package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** An answer to a retrieval question, in its lesson or when it came back; every try is kept. */
@Entity
@Table(name = "recall_answer")
class RecallAnswer {

    static final int MISSED = 2;

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
    private int quality;

    @Version
    private long version;

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
        this.quality = right ? Ease.AFTER_A_MOMENT.quality() : MISSED;
    }

    /** Notes how a right answer came; a miss stays one. */
    void came(Ease ease) {
        if (right) {
            quality = ease.quality();
        }
    }

    String courseId() {
        return courseId;
    }

    String itemId() {
        return itemId;
    }

    List<String> chosen() {
        return List.of(chosen.split(","));
    }

    Instant answeredAt() {
        return answeredAt;
    }

    int quality() {
        return quality;
    }
}
