package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A holder on the way to renew one certificate. */
@Entity
@Table(name = "renewal")
class Renewal {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID certificateId;
    private UUID holderId;

    @Enumerated(EnumType.STRING)
    private RenewalState state = RenewalState.OPEN;

    private @Nullable Instant declaredAt;
    private @Nullable Instant requestedAt;
    private @Nullable Long auditSeed;
    private @Nullable Integer auditShare;
    private boolean audited;
    private @Nullable UUID officerId;
    private @Nullable Instant decidedAt;
    private String reason = "";
    private @Nullable String successor;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Renewal() {}

    Renewal(Certificate certificate) {
        this.id = Ids.next();
        this.associationId = certificate.association().value();
        this.certificateId = certificate.id();
        this.holderId = certificate.holder().value();
    }

    /** Hands the ledger to the office. The lot is drawn once: to ask again changes nothing about it. */
    void request(AuditLot lot, Instant now) {
        require(state.withHolder(), "The office has this renewal already.");
        declaredAt = now;
        requestedAt = now;
        state = RenewalState.REQUESTED;
        if (auditSeed == null) {
            auditSeed = lot.seed();
            auditShare = lot.share();
            audited = lot.draws(id);
        }
    }

    void sendBack(PersonId officer, String why, Instant now) {
        require(state == RenewalState.REQUESTED, "This renewal is not with the office.");
        state = RenewalState.RETURNED;
        declaredAt = null;
        close(officer, why, now);
    }

    void grant(PersonId officer, String why, Instant now) {
        require(state == RenewalState.REQUESTED, "This renewal is not with the office.");
        state = RenewalState.GRANTED;
        close(officer, why, now);
    }

    void followedBy(CertificateNumber number) {
        successor = number.value();
    }

    /** The account of the holder is another one now. */
    void moveTo(PersonId holder) {
        holderId = holder.value();
    }

    void requireOpen() {
        require(state.withHolder(), "The office has this renewal now; it cannot be changed.");
    }

    private void close(PersonId officer, String why, Instant now) {
        officerId = officer.value();
        decidedAt = now;
        reason = why;
    }

    UUID id() {
        return id;
    }

    UUID certificate() {
        return certificateId;
    }

    PersonId holder() {
        return new PersonId(holderId);
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    RenewalState state() {
        return state;
    }

    boolean declared() {
        return declaredAt != null;
    }

    boolean audited() {
        return audited;
    }

    @Nullable
    Long auditSeed() {
        return auditSeed;
    }

    @Nullable
    Integer auditShare() {
        return auditShare;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String successor() {
        return successor;
    }

    @Nullable
    Instant requestedAt() {
        return requestedAt;
    }
}
