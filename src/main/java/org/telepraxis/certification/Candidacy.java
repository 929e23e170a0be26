package org.telepraxis.certification;

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

/** A person on the way to one certificate. */
@Entity
@Table(name = "certification_candidacy")
class Candidacy {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID personId;
    private UUID schemeId;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private CandidacyState state;

    private @Nullable String openKey;
    private Instant enrolledAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    Candidacy(SchemeVersion scheme, String templateId, PersonId person, int attempt, Instant now) {
        this.id = Ids.next();
        this.associationId = scheme.association().value();
        this.personId = person.value();
        this.schemeId = scheme.id();
        this.attempt = attempt;
        this.state = CandidacyState.OPEN;
        this.openKey = person.value() + ":" + templateId;
        this.enrolledAt = now;
    }

    void certify(Instant now) {
        close(CandidacyState.CERTIFIED, now);
    }

    void decline(Instant now) {
        close(CandidacyState.DECLINED, now);
    }

    void refer() {
        requireOpen();
        state = CandidacyState.REFERRED;
    }

    private void close(CandidacyState outcome, Instant now) {
        requireOpen();
        state = outcome;
        closedAt = now;
        openKey = null;
    }

    private void requireOpen() {
        if (state.closed()) {
            throw new DecisionRefused("This candidacy has been decided already.");
        }
    }

    UUID id() {
        return id;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    UUID schemeId() {
        return schemeId;
    }

    int attempt() {
        return attempt;
    }

    CandidacyState state() {
        return state;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
