package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.certification.rules.Assessment;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.certification.rules.Dossier;
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

    static final int FEWEST_WORDS = 5;

    private final CandidacyRecords candidacies;
    private final Decisions decisions;
    private final Certificates certificates;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final CertificateIssuing issuing;
    private final OfficeAccess access;
    private final People people;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificationDecisions(
            CandidacyRecords candidacies,
            Decisions decisions,
            Certificates certificates,
            Schemes schemes,
            Dossiers dossiers,
            CertificateIssuing issuing,
            OfficeAccess access,
            People people,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.certificates = certificates;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.events = events;
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
        access.officerOf(candidacy.association());
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
                                one.decidedAt()))
                        .toList(),
                made.isEmpty()
                        ? List.of()
                        : dossiers.changedSince(
                                candidacy.person(), made.getLast().decidedAt()),
                certificates.findByCandidacyId(id).map(issued -> issued.number().value()));
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
        var already = certificates.findByCandidacyId(id);
        if (outcome == DecisionOutcome.CERTIFY && already.isPresent()) {
            return already.map(made -> made.number().value());
        }
        requireForm(candidacy, officer, reason, noConflict);
        var scheme = schemes.get(candidacy);
        var dossier = dossiers.of(candidacy, scheme.scheme());
        var assessment = RuleBook.assess(dossier);
        requireAllowed(candidacy, outcome, assessment);
        var now = clock.instant();
        decisions.save(new Decision(
                candidacy, outcome, assessment, reason.strip(), officer.person().id(), now));
        audit.record(officer.person().id(), "certification.decided", id.toString(), outcome + ": " + reason.strip());
        events.publishEvent(new CandidacyDecided(
                id, candidacy.person(), candidacy.association().value(), outcome));
        return switch (outcome) {
            case CERTIFY -> {
                candidacy.certify(now);
                yield Optional.of(issuing.issue(grant(candidacy, scheme, dossier, officer))
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

    private static void requireForm(Candidacy candidacy, Officer officer, String reason, boolean noConflict) {
        if (candidacy.state().closed()) {
            throw new DecisionRefused("This candidacy has been decided already.");
        }
        if (officer.person().id().equals(candidacy.person())) {
            throw new DecisionRefused("Nobody decides about themselves.");
        }
        if (!noConflict) {
            throw new DecisionRefused("State that you have not trained, supervised or rated this person.");
        }
        if (reason.isBlank() || reason.strip().split("\\s+").length < FEWEST_WORDS) {
            throw new DecisionRefused("Write the reason in at least %d words.".formatted(FEWEST_WORDS));
        }
        if (reason.length() > 4000) {
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

    private Grant grant(Candidacy candidacy, SchemeVersion scheme, Dossier dossier, Officer officer) {
        return new Grant(
                officer.association(),
                scheme,
                candidacy.id(),
                people.get(candidacy.person()),
                officer.person(),
                dossiers.shown(dossier),
                dossiers.evidence(dossier),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
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
