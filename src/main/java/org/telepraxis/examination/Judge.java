package org.telepraxis.examination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.statistics.Hofstee;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** Somebody in a panel. Others know them by their number only. */
@Entity
@Table(name = "exam_judge")
class Judge {

    @Id
    private UUID id;

    private UUID panelId;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("judge_%s")
    private PersonId person;

    private int number;

    private String interests = "";

    private @Nullable Instant agreedAt;

    private @Nullable Instant firstDoneAt;

    private @Nullable Instant secondDoneAt;

    private @Nullable Double lowestCut;

    private @Nullable Double highestCut;

    private @Nullable Double fewestFail;

    private @Nullable Double mostFail;

    @Version
    private @Nullable Long version;

    Judge(Panel panel, PersonId person, int number) {
        this.id = Ids.next();
        this.panelId = panel.id();
        this.associationId = panel.associationId();
        this.person = person;
        this.number = number;
    }

    @SuppressWarnings("NullAway.Init")
    protected Judge() {}

    void agree(String declared, Instant now) {
        interests = declared;
        agreedAt = now;
    }

    void requireWriting(int round) {
        if (agreedAt == null) {
            throw new ExamRefused("Agree to keep the items to yourself first.");
        }
        if (round == 0) {
            throw new ExamRefused("The panel is closed.");
        }
        if (done(round)) {
            throw new ExamRefused("You have handed in this round.");
        }
    }

    void handIn(int round, Instant now) {
        requireWriting(round);
        if (round == 1) {
            firstDoneAt = now;
        } else {
            secondDoneAt = now;
        }
    }

    void bound(Hofstee.Bounds bounds) {
        lowestCut = bounds.lowestCut();
        highestCut = bounds.highestCut();
        fewestFail = bounds.fewestFail();
        mostFail = bounds.mostFail();
    }

    Optional<Hofstee.Bounds> bounds() {
        return lowestCut == null
                ? Optional.empty()
                : Optional.of(new Hofstee.Bounds(
                        lowestCut,
                        Objects.requireNonNull(highestCut),
                        Objects.requireNonNull(fewestFail),
                        Objects.requireNonNull(mostFail)));
    }

    boolean done(int round) {
        return round == 1 ? firstDoneAt != null : round == 2 && secondDoneAt != null;
    }

    String name() {
        return "Judge " + number;
    }

    UUID id() {
        return id;
    }

    UUID panelId() {
        return panelId;
    }

    PersonId person() {
        return person;
    }

    int number() {
        return number;
    }

    String interests() {
        return interests;
    }

    boolean agreed() {
        return agreedAt != null;
    }
}
