package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.certification.rules.RuleBook;
import org.telepraxis.certification.rules.Verdict;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/** Takes a decision for an officer: with the rules, without a conflict, with reasons, and where two have to agree, with the second. */
@Component
@Transactional
class DecisionTaking {

    static final int FEWEST_WORDS = 5;
    private static final int MOST_CHARACTERS = 4000;

    private final Decisions decisions;
    private final DecisionProposals proposals;
    private final Certificates certificates;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final CertificateIssuing issuing;
    private final OfficeRules rules;
    private final DecisionConflicts conflicts;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionTaking(
            Decisions decisions,
            DecisionProposals proposals,
            Certificates certificates,
            Schemes schemes,
            Dossiers dossiers,
            CertificateIssuing issuing,
            OfficeRules rules,
            DecisionConflicts conflicts,
            People people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.certificates = certificates;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.rules = rules;
        this.conflicts = conflicts;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Decides, or proposes where a second officer has to confirm; gives the number of the certificate if there is one. */
    Optional<String> decide(
            Candidacy candidacy, Officer officer, DecisionOutcome outcome, String reason, boolean noConflict) {
        var already = certificates.findByCandidacyId(candidacy.id());
        if (outcome == DecisionOutcome.CERTIFY && already.isPresent()) {
            return already.map(made -> made.number().value());
        }
        requireOpen(candidacy);
        conflicts.refuse(officer.person().id(), candidacy.person(), noConflict);
        requireReason(reason);
        var judged = Judgement.of(candidacy, schemes, dossiers);
        requireAllowed(candidacy, outcome, judged.assessment());
        if (!rules.of(candidacy.association()).fourEyes()) {
            return carryOut(candidacy, judged, outcome, reason.strip(), officer, null);
        }
        if (proposals.findByOpenKey(candidacy.id().toString()).isPresent()) {
            throw new DecisionRefused("A decision on this candidate waits for a second officer already.");
        }
        proposals.save(new DecisionProposal(
                candidacy, outcome, reason.strip(), officer.person().id(), clock.instant()));
        audit.record(
                officer.person().id(),
                "certification.proposed",
                candidacy.id().toString(),
                outcome + ": " + reason.strip());
        return Optional.empty();
    }

    /** Makes a colleague's proposal a decision. */
    Optional<String> confirm(Candidacy candidacy, Officer second, boolean noConflict) {
        var already = certificates.findByCandidacyId(candidacy.id());
        if (already.isPresent()) {
            return already.map(made -> made.number().value());
        }
        requireOpen(candidacy);
        var proposal = waiting(candidacy);
        if (proposal.officer().equals(second.person().id())) {
            throw new DecisionRefused("You proposed this yourself; another officer confirms.");
        }
        conflicts.refuse(second.person().id(), candidacy.person(), noConflict);
        var judged = Judgement.of(candidacy, schemes, dossiers);
        requireAllowed(candidacy, proposal.outcome(), judged.assessment());
        proposal.confirm(second.person().id(), clock.instant());
        var first = new Officer(people.get(proposal.officer()), second.association());
        return carryOut(
                candidacy,
                judged,
                proposal.outcome(),
                proposal.reason(),
                first,
                second.person().id());
    }

    /** Gives a proposal back to whoever made it, or takes the own one back. */
    void giveBack(Candidacy candidacy, Officer officer, String words) {
        if (words.strip().split("\\s+").length < 3 || words.length() > 2000) {
            throw new DecisionRefused("Write the reason in at least three words and at most 2,000 characters.");
        }
        waiting(candidacy).giveBack(officer.person().id(), words.strip(), clock.instant());
        audit.record(
                officer.person().id(),
                "certification.proposal-returned",
                candidacy.id().toString(),
                words.strip());
    }

    private DecisionProposal waiting(Candidacy candidacy) {
        return proposals
                .findByOpenKey(candidacy.id().toString())
                .orElseThrow(() -> new DecisionRefused("No proposal waits for a second officer."));
    }

    private Optional<String> carryOut(
            Candidacy candidacy,
            Judgement judged,
            DecisionOutcome outcome,
            String reason,
            Officer officer,
            @Nullable PersonId second) {
        var now = clock.instant();
        decisions.save(new Decision(
                candidacy,
                outcome,
                judged.assessment(),
                reason,
                officer.person().id(),
                second,
                now));
        audit.record(
                second == null ? officer.person().id() : second,
                "certification.decided",
                candidacy.id().toString(),
                outcome + ": " + reason);
        events.publishEvent(new CandidacyDecided(
                candidacy.id(), candidacy.person(), candidacy.association().value(), outcome));
        return switch (outcome) {
            case CERTIFY -> {
                candidacy.certify(now);
                yield Optional.of(issuing.issue(grant(candidacy, judged, officer))
                        .number()
                        .value());
            }
            case REFER -> {
                candidacy.refer();
                yield Optional.empty();
            }
            case DECLINE -> {
                candidacy.decline(now);
                yield Optional.empty();
            }
        };
    }

    private Grant grant(Candidacy candidacy, Judgement judged, Officer officer) {
        return new Grant(
                officer.association(),
                judged.scheme(),
                candidacy.id(),
                people.get(candidacy.person()),
                officer.person(),
                dossiers.shown(judged.dossier()),
                dossiers.evidence(judged.dossier()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static void requireOpen(Candidacy candidacy) {
        if (candidacy.state().closed()) {
            throw new DecisionRefused("This candidacy has been decided already.");
        }
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.strip().split("\\s+").length < FEWEST_WORDS) {
            throw new DecisionRefused("Write the reason in at least %d words.".formatted(FEWEST_WORDS));
        }
        if (reason.length() > MOST_CHARACTERS) {
            throw new DecisionRefused("Write the reason in at most 4,000 characters.");
        }
    }

    private static void requireAllowed(Candidacy candidacy, DecisionOutcome outcome, Assessment assessment) {
        var proposal = assessment.proposal();
        boolean panelHasLooked = candidacy.state() == CandidacyState.REFERRED;
        if (proposal == Proposal.WAITING) {
            throw new DecisionRefused("There is nothing to decide yet: " + open(assessment));
        }
        if (outcome == DecisionOutcome.CERTIFY && proposal == Proposal.FAIL) {
            throw new DecisionRefused("A rule is not met, so the certificate cannot be issued: " + open(assessment));
        }
        if (outcome == DecisionOutcome.CERTIFY && proposal == Proposal.PANEL && !panelHasLooked) {
            throw new DecisionRefused("A panel has to look first: " + open(assessment));
        }
        if (outcome == DecisionOutcome.DECLINE && proposal == Proposal.PASS && !panelHasLooked) {
            throw new DecisionRefused("Every rule is met. To decide against the rules, refer to the panel first.");
        }
    }

    private static String open(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !(finding.verdict() instanceof Verdict.Met))
                .map(finding ->
                        "%s (%s)".formatted(finding.rule(), finding.verdict().evidence()))
                .collect(Collectors.joining("; "));
    }

    /** What the rules say of a candidacy at this moment. */
    private record Judgement(
            SchemeVersion scheme, org.telepraxis.certification.rules.Dossier dossier, Assessment assessment) {

        static Judgement of(Candidacy candidacy, Schemes schemes, Dossiers dossiers) {
            var scheme = schemes.get(candidacy);
            var dossier = dossiers.of(candidacy, scheme.scheme());
            return new Judgement(scheme, dossier, RuleBook.assess(dossier));
        }
    }
}
