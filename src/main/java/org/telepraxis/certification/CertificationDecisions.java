package org.telepraxis.certification;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Finding;
import org.telepraxis.certification.rules.RuleBook;
import org.telepraxis.certification.rules.Verdict;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;

/** Lets officers read what the rules propose, and decide: for their own association, without a conflict, with reasons. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class CertificationDecisions {

    private final CandidacyRecords candidacies;
    private final Decisions decisions;
    private final Certificates certificates;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final DecisionTaking taking;
    private final DecisionProposals proposals;
    private final OwnTies ties;
    private final DecisionConflicts conflicts;
    private final OfficeAccess access;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    CertificationDecisions(
            CandidacyRecords candidacies,
            Decisions decisions,
            Certificates certificates,
            Schemes schemes,
            Dossiers dossiers,
            DecisionTaking taking,
            DecisionProposals proposals,
            OwnTies ties,
            DecisionConflicts conflicts,
            OfficeAccess access,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.certificates = certificates;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.taking = taking;
        this.proposals = proposals;
        this.ties = ties;
        this.conflicts = conflicts;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** The candidates of the officer's association: those to decide on first, then by name. */
    @Transactional(readOnly = true)
    public List<CandidateSummary> candidates() {
        var office = access.officer().association().id();
        return candidacies.findByAssociationIdOrderByEnrolledAt(office.value()).stream()
                .map(this::summary)
                .sorted(Comparator.comparing((CandidateSummary line) -> !line.ready())
                        .thenComparing(line -> line.state().closed())
                        .thenComparing(CandidateSummary::name))
                .toList();
    }

    /** @throws NoSuchElementException if the officer's association has no such candidate */
    @Transactional(readOnly = true)
    public CandidateFile file(UUID id) {
        var candidacy = find(id);
        var officer = access.officerOf(candidacy.association());
        var scheme = schemes.get(candidacy).scheme();
        var dossier = dossiers.of(candidacy, scheme);
        var made = decisions.findByCandidacyIdOrderByDecidedAt(id);
        return new CandidateFile(
                id,
                people.get(candidacy.person()).name(),
                scheme.title(),
                scheme.version(),
                scheme.standing(),
                scheme.validityYears(),
                candidacy.attempt(),
                candidacy.state(),
                RuleBook.assess(dossier),
                dossier.performances(),
                made.stream()
                        .map(one -> new CandidateFile.Made(
                                one.outcome(),
                                one.reason(),
                                people.get(one.officer()).name(),
                                one.second().map(second -> people.get(second).name()),
                                one.decidedAt()))
                        .toList(),
                made.isEmpty()
                        ? List.of()
                        : dossiers.changedSince(
                                candidacy.person(), made.getLast().decidedAt()),
                certificates.findByCandidacyId(id).map(issued -> issued.number().value()),
                proposals.findByOpenKey(id.toString()).map(proposal -> proposed(proposal, officer)),
                conflicts.between(officer.person().id(), candidacy.person()));
    }

    private CandidateFile.Proposed proposed(DecisionProposal proposal, Officer reader) {
        return new CandidateFile.Proposed(
                proposal.outcome(),
                proposal.reason(),
                people.get(proposal.officer()).name(),
                proposal.proposedAt(),
                proposal.officer().equals(reader.person().id()));
    }

    /**
     * Decides. To certify somebody who is certified already, as a second click does, changes nothing and gives the same number.
     *
     * @param noConflict the officer's statement not to have trained, supervised or rated this person
     * @return the number of the certificate, if there is one
     * @throws DecisionRefused if the rules or the form of the decision do not allow it
     */
    public Optional<String> decide(UUID id, DecisionOutcome outcome, String reason, boolean noConflict) {
        var candidacy = find(id);
        var officer = access.officerOf(candidacy.association());
        return taking.decide(candidacy, officer, outcome, reason, noConflict);
    }

    /**
     * Confirms what a colleague proposes; then it is decided.
     *
     * @return the number of the certificate, if there is one
     */
    public Optional<String> confirm(UUID id, boolean noConflict) {
        var candidacy = find(id);
        return taking.confirm(candidacy, access.officerOf(candidacy.association()), noConflict);
    }

    /** Gives a colleague's proposal back, or takes the own one back. */
    public void giveBack(UUID id, String words) {
        var candidacy = find(id);
        taking.giveBack(candidacy, access.officerOf(candidacy.association()), words);
    }

    /** States that the officer has a tie to the candidate, and so never decides about them. */
    public void declareTie(UUID id, String said) {
        var candidacy = find(id);
        var officer = access.officerOf(candidacy.association());
        var me = officer.person().id();
        if (said.isBlank() || said.length() > 1000) {
            throw new DecisionRefused("Say what the tie is, in at most 1,000 characters.");
        }
        if (ties.findByOfficerIdAndPersonId(me.value(), candidacy.person().value())
                .isEmpty()) {
            ties.save(new OwnTie(candidacy.association(), me, candidacy.person(), said.strip(), clock.instant()));
            audit.record(me, "certification.tie-declared", id.toString(), said.strip());
        }
    }

    private CandidateSummary summary(Candidacy candidacy) {
        var scheme = schemes.get(candidacy).scheme();
        var assessment = RuleBook.assess(dossiers.of(candidacy, scheme));
        return new CandidateSummary(
                candidacy.id(),
                people.get(candidacy.person()).name(),
                "%s %s".formatted(scheme.title(), scheme.version()),
                candidacy.attempt(),
                candidacy.state(),
                assessment.proposal(),
                rulesSay(assessment),
                proposals.findByOpenKey(candidacy.id().toString()).isPresent(),
                candidacy.enrolledAt());
    }

    private static String rulesSay(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !(finding.verdict() instanceof Verdict.Met))
                .min(Comparator.comparingInt(CertificationDecisions::weight))
                .map(finding ->
                        "%s: %s".formatted(finding.rule(), finding.verdict().evidence()))
                .orElse("Every rule met");
    }

    private static int weight(Finding finding) {
        return switch (finding.verdict()) {
            case Verdict.NotMet not -> 0;
            case Verdict.Pending pending -> 1;
            case Verdict.ForPanel panel -> 2;
            case Verdict.Met met -> 3;
        };
    }

    private Candidacy find(UUID id) {
        return candidacies.findById(id).orElseThrow(() -> new NoSuchElementException("There is nothing here"));
    }
}
