package org.telepraxis.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What one judge says of one item in one round; it can be changed until the round is handed in. */
@Entity
@Table(name = "exam_judgement")
class Judged {

    @Id
    private UUID id;

    private UUID judgeId;

    private UUID itemId;

    private int round;

    private int percent;

    private Instant judgedAt;

    @Version
    private @Nullable Long version;

    Judged(Judge judge, UUID itemId, int round, int percent, Instant now) {
        this.id = Ids.next();
        this.judgeId = judge.id();
        this.itemId = itemId;
        this.round = round;
        this.percent = percent;
        this.judgedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Judged() {}

    void say(int now, Instant at) {
        percent = now;
        judgedAt = at;
    }

    UUID judgeId() {
        return judgeId;
    }

    UUID itemId() {
        return itemId;
    }

    int round() {
        return round;
    }

    int percent() {
        return percent;
    }
}
