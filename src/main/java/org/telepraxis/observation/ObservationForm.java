package org.telepraxis.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One observer's form for one role-play; its entries are kept apart, one by one. */
@Entity
@Table(name = "observation_form")
class ObservationForm {

    @Id
    private UUID id;

    private UUID rolePlayId;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("observer_%s")
    private PersonId observer;

    @Enumerated(EnumType.STRING)
    private FormStatus status = FormStatus.OPEN;

    private @Nullable Instant startedAt;

    private @Nullable Instant savedAt;

    private @Nullable Instant lockedAt;

    /** Changes with every entry, so that two devices that save at once are noticed, and no entry slips in behind a lock. */
    private int entries;

    private String giveBackReason = "";

    @Version
    private @Nullable Long version;

    ObservationForm(RolePlay rolePlay, PersonId observer) {
        this.id = Ids.next();
        this.rolePlayId = rolePlay.id();
        this.associationId = rolePlay.associationId();
        this.observer = observer;
    }

    @SuppressWarnings("NullAway.Init")
    protected ObservationForm() {}

    /** Takes one more entry; the answer is its place in the log. */
    int count(Tap tap, Instant now) {
        requireOpen();
        if (tap.kind() == Tap.Kind.START && startedAt == null) {
            // The tap may have waited for a connection; the clock ran since then.
            startedAt = now.minusMillis(Math.clamp(tap.ago(), 0, Tap.LONGEST_CLOCK * 1000L));
        }
        savedAt = now;
        return entries++;
    }

    void lock(Instant now) {
        requireOpen();
        status = FormStatus.LOCKED;
        lockedAt = now;
        savedAt = now;
    }

    void giveBack(String reason) {
        requireOpen();
        status = FormStatus.GIVEN_BACK;
        giveBackReason = reason;
    }

    /** Somebody who had given the form back takes it again. */
    void takeAgain() {
        if (status == FormStatus.GIVEN_BACK) {
            status = FormStatus.OPEN;
        }
    }

    private void requireOpen() {
        switch (status) {
            case OPEN -> {}
            case LOCKED -> throw new RolePlayRefused("This form is locked.");
            case GIVEN_BACK -> throw new RolePlayRefused("You have given this form back.");
        }
    }

    UUID id() {
        return id;
    }

    UUID rolePlayId() {
        return rolePlayId;
    }

    PersonId observer() {
        return observer;
    }

    FormStatus status() {
        return status;
    }

    boolean isLocked() {
        return status == FormStatus.LOCKED;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }
}
