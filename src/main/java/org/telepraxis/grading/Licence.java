package org.telepraxis.grading;

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

/** That a supervisor may rate one family of scenarios in certification. Only passing the licence test makes one. */
@Entity
@Table(name = "grading_licence")
class Licence {

    static final int LONGEST_REASON = 4000;

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    @Enumerated(EnumType.STRING)
    private LicenceFamily family;

    private Instant grantedAt;

    private Instant expiresAt;

    private @Nullable Instant lastRatedAt;

    private @Nullable Instant suspendedAt;

    private String suspendedBecause = "";

    @Version
    private @Nullable Long version;

    Licence(UUID associationId, PersonId rater, LicenceFamily family, LicenceRules rules, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.rater = rater;
        this.family = family;
        this.grantedAt = now;
        this.expiresAt = rules.expiryOf(now);
    }

    @SuppressWarnings("NullAway.Init")
    Licence() {}

    /** The rater passed again. A suspension stays until the chief assessor lifts it. */
    void renew(LicenceRules rules, Instant now) {
        grantedAt = now;
        expiresAt = rules.expiryOf(now);
    }

    void suspend(String reason, Instant now) {
        if (suspendedAt != null) {
            throw new RatingRefused("This licence is suspended already.");
        }
        suspendedAt = now;
        suspendedBecause = required(reason);
    }

    void reinstate() {
        if (suspendedAt == null) {
            throw new RatingRefused("This licence is not suspended.");
        }
        suspendedAt = null;
        suspendedBecause = "";
    }

    LicenceStanding standing(LicenceRules rules, Instant now) {
        if (suspendedAt != null) {
            return LicenceStanding.SUSPENDED;
        }
        if (!now.isBefore(expiresAt)) {
            return LicenceStanding.EXPIRED;
        }
        return lapsesAt(rules).isBefore(now) ? LicenceStanding.LAPSED : LicenceStanding.VALID;
    }

    Instant lapsesAt(LicenceRules rules) {
        return rules.lapseAfter(lastSign());
    }

    static String required(String reason) {
        if (reason.isBlank()) {
            throw new RatingRefused("Write the reason; it stays on record.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RatingRefused("A reason has room for 4,000 characters.");
        }
        return reason.strip();
    }

    private Instant lastSign() {
        return lastRatedAt == null || lastRatedAt.isBefore(grantedAt) ? grantedAt : lastRatedAt;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId rater() {
        return rater;
    }

    LicenceFamily family() {
        return family;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastRatedAt() {
        return lastRatedAt;
    }

    String suspendedBecause() {
        return suspendedBecause;
    }
}
