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
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What one officer would decide; it becomes a decision when a second one confirms it. */
@Entity
@Table(name = "certification_proposal")
class DecisionProposal {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID candidacyId;
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private String reason;
    private UUID officerId;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private @Nullable UUID closedBy;
    private @Nullable Instant closedAt;
    private String closingWords = "";

    @Version
    private @Nullable Long version;

    enum State {
        WAITING,
        CONFIRMED,
        RETURNED
    }

    @SuppressWarnings("NullAway.Init")
    protected DecisionProposal() {}

    DecisionProposal(Candidacy candidacy, DecisionOutcome outcome, String reason, PersonId officer, Instant now) {
        this.id = Ids.next();
        this.associationId = candidacy.association().value();
        this.candidacyId = candidacy.id();
        this.openKey = candidacy.id().toString();
        this.outcome = outcome;
        this.reason = reason;
        this.officerId = officer.value();
        this.proposedAt = now;
    }

    void confirm(PersonId second, Instant now) {
        close(State.CONFIRMED, second, "", now);
    }

    void giveBack(PersonId by, String words, Instant now) {
        close(State.RETURNED, by, words, now);
    }

    private void close(State end, PersonId by, String words, Instant now) {
        if (state != State.WAITING) {
            throw new DecisionRefused("This proposal is closed already.");
        }
        state = end;
        closedBy = by.value();
        closedAt = now;
        closingWords = words;
        openKey = null;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    PersonId officer() {
        return new PersonId(officerId);
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
