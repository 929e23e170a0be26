package org.telepraxis.examination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A window of time in which an examination can be sat. */
@Entity
@Table(name = "exam_sitting")
class Sitting {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID examinationId;

    private Instant opensAt;

    private Instant closesAt;

    private String whereabouts;

    private int seats;

    /** Changes with every booking, so that the last seat is not given twice. */
    private int taken;

    private @Nullable UUID invigilatorValue;

    private long seed;

    private @Nullable Instant releasedAt;

    /** Drawn when the sitting is planned, if all its papers hold the same items. */
    @ElementCollection
    @CollectionTable(name = "exam_sitting_item", joinColumns = @JoinColumn(name = "sitting_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    private List<UUID> form = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Sitting(Examination examination, SittingPlan plan, long seed, List<UUID> form) {
        this.id = Ids.next();
        this.associationId = examination.associationId();
        this.examinationId = examination.id();
        this.opensAt = plan.opensAt();
        this.closesAt = plan.closesAt();
        this.whereabouts = plan.whereabouts();
        this.seats = plan.seats();
        var invigilator = plan.invigilator();
        this.invigilatorValue = invigilator == null ? null : invigilator.value();
        this.seed = seed;
        this.form.addAll(form);
        // What the rule was when candidates booked; a later rule of the examination is for later sittings.
        this.releasedAt = examination.plan().releaseAtOnce() ? plan.opensAt() : null;
    }

    @SuppressWarnings("NullAway.Init")
    protected Sitting() {}

    /** @throws ExamRefused when all seats are taken, or the sitting is over */
    void take(Instant now) {
        if (!now.isBefore(closesAt)) {
            throw new ExamRefused("This sitting is over.");
        }
        if (taken >= seats) {
            throw new ExamRefused("All seats of this sitting are taken.");
        }
        taken++;
    }

    void giveBack() {
        taken--;
    }

    void release(Instant now) {
        if (releasedAt != null) {
            throw new ExamRefused("The results of this sitting are released already.");
        }
        releasedAt = now;
    }

    boolean isInvigilatedBy(PersonId person) {
        return person.value().equals(invigilatorValue);
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID examinationId() {
        return examinationId;
    }

    Instant opensAt() {
        return opensAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    String whereabouts() {
        return whereabouts;
    }

    int seats() {
        return seats;
    }

    int taken() {
        return taken;
    }

    long seed() {
        return seed;
    }

    @Nullable
    UUID invigilator() {
        return invigilatorValue;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }

    boolean released() {
        return releasedAt != null;
    }

    List<UUID> form() {
        return List.copyOf(form);
    }
}
