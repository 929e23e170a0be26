package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Verdict;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;
import tools.jackson.core.type.TypeReference;

/** What an officer decided, why, and what the rules said at that moment. */
@Entity
@Immutable
@Table(name = "certification_decision")
class Decision implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID candidacyId;
    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private Assessment.Proposal proposed;

    private String reason;
    private boolean noConflict;
    private String findings;
    private UUID officerId;
    private @Nullable UUID secondOfficerId;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(
            Candidacy candidacy,
            DecisionOutcome outcome,
            Assessment assessment,
            String reason,
            PersonId officer,
            @Nullable PersonId second,
            Instant now) {
        this.id = Ids.next();
        this.candidacyId = candidacy.id();
        this.associationId = candidacy.association().value();
        this.outcome = outcome;
        this.proposed = assessment.proposal();
        this.reason = reason;
        this.noConflict = true;
        this.findings =
                Texts.of(assessment.findings().stream().map(Snapshot::of).toList());
        this.officerId = officer.value();
        this.secondOfficerId = second == null ? null : second.value();
        this.decidedAt = now;
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

    /** The officer who confirmed it, where two have to agree. */
    Optional<PersonId> second() {
        return Optional.ofNullable(secondOfficerId).map(PersonId::new);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** What the rules said. */
    List<Snapshot> snapshots() {
        return Texts.read(findings, new TypeReference<>() {});
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** A finding as it is kept. */
    record Snapshot(String rule, String demand, String verdict, String evidence, List<String> lines) {

        static Snapshot of(org.telepraxis.certification.rules.Finding finding) {
            var verdict = switch (finding.verdict()) {
                case Verdict.Met met -> "met";
                case Verdict.NotMet not -> "not met";
                case Verdict.Pending pending -> "pending";
                case Verdict.ForPanel panel -> "for the panel";
            };
            return new Snapshot(
                    finding.rule(), finding.demand(), verdict, finding.verdict().evidence(), finding.lines());
        }
    }
}
