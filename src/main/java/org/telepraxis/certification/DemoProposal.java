package org.telepraxis.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;

/** A decision that one officer of the demo proposes and that waits for the other one. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoProposal implements DemoData {

    private static final String REASON =
            "Both raters saw the session go on without a hand-over. Everything else was sound, and the other form is open to her.";

    private final DemoIssuing demo;
    private final Candidacies candidacies;
    private final CandidacyRecords records;
    private final DecisionProposals proposals;
    private final EvidenceLedger evidence;
    private final Associations associations;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    DemoProposal(
            DemoIssuing demo,
            Candidacies candidacies,
            CandidacyRecords records,
            DecisionProposals proposals,
            EvidenceLedger evidence,
            Associations associations,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.demo = demo;
        this.candidacies = candidacies;
        this.records = records;
        this.proposals = proposals;
        this.evidence = evidence;
        this.associations = associations;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void load() {
        var now = clock.instant();
        var mirja = demo.holder("Mirja Kallio", "mirja.kallio");
        var first = people.byEmail("officer@example.org").orElseThrow().id();
        evidence.record(new DemoEvidence(
                mirja.id(),
                associations.of(mirja.id()).id().value(),
                "S06 form B",
                Ids.next(),
                "rated-simulation",
                List.of(
                        new CriticalOutcome("CA3", "Phone attempt after the line goes dead", "must", "met", 402),
                        new CriticalOutcome(
                                "CA8",
                                "Contact kept until a named person or service has taken over",
                                "must",
                                "missed",
                                null)),
                now.minus(Duration.ofDays(6))));
        var candidacy = records.findById(candidacies.enrol(mirja.id(), DemoIssuing.SCHEME))
                .orElseThrow();
        proposals.save(new DecisionProposal(
                candidacy, DecisionOutcome.DECLINE, REASON, first, now.minus(Duration.ofHours(20))));
        audit.record(
                first, "certification.proposed", candidacy.id().toString(), DecisionOutcome.DECLINE + ": " + REASON);
    }
}
