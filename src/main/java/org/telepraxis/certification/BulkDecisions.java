package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.certification.rules.Assessment.Proposal;
import org.telepraxis.certification.rules.RuleBook;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;

/** Lets an officer certify many candidates of whom every rule is met, after seeing exactly who would get what. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class BulkDecisions {

    private final CandidacyRecords candidacies;
    private final DecisionProposals proposals;
    private final Schemes schemes;
    private final Dossiers dossiers;
    private final DecisionConflicts conflicts;
    private final OfficeRules rules;
    private final BulkRows rows;
    private final BulkRunner runner;
    private final OfficeAccess access;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    BulkDecisions(
            CandidacyRecords candidacies,
            DecisionProposals proposals,
            Schemes schemes,
            Dossiers dossiers,
            DecisionConflicts conflicts,
            OfficeRules rules,
            BulkRows rows,
            BulkRunner runner,
            OfficeAccess access,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.candidacies = candidacies;
        this.proposals = proposals;
        this.schemes = schemes;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
        this.rules = rules;
        this.rows = rows;
        this.runner = runner;
        this.access = access;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody whom the act could concern, by name, each with what they would get or why not. */
    @Transactional(readOnly = true)
    public BulkPreview preview(BulkAct act) {
        var officer = access.officer();
        var office = officer.association().id();
        var lines = new ArrayList<BulkPreview.Line>();
        for (var candidacy : candidacies.findByAssociationIdOrderByEnrolledAt(office.value())) {
            if (!candidacy.state().closed()) {
                var proposal =
                        proposals.findByOpenKey(candidacy.id().toString()).orElse(null);
                line(act, officer, candidacy, proposal, lines);
            }
        }
        lines.sort(Comparator.comparing(BulkPreview.Line::name));
        return new BulkPreview(act, rules.of(office).fourEyes(), lines);
    }

    private void line(
            BulkAct act,
            Officer officer,
            Candidacy candidacy,
            @Nullable DecisionProposal proposal,
            List<BulkPreview.Line> lines) {
        var scheme = schemes.get(candidacy).scheme();
        var dossier = dossiers.of(candidacy, scheme);
        if (RuleBook.assess(dossier).proposal() != Proposal.PASS
                || (act == BulkAct.CONFIRM && (proposal == null || proposal.outcome() != DecisionOutcome.CERTIFY))) {
            return;
        }
        var me = officer.person().id();
        var refusal = conflicts.between(me, candidacy.person()).orElse(null);
        if (refusal == null && act == BulkAct.CERTIFY && proposal != null) {
            refusal = "Waits for a second officer already.";
        }
        if (refusal == null
                && act == BulkAct.CONFIRM
                && proposal != null
                && proposal.officer().equals(me)) {
            refusal = "You proposed this yourself.";
        }
        lines.add(new BulkPreview.Line(
                candidacy.id(),
                people.get(candidacy.person()).name(),
                "%s %s".formatted(scheme.title(), scheme.version()),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(scheme.validityYears()),
                dossiers.shown(dossier).stream().map(ShownDomain::title).toList(),
                refusal));
    }

    /**
     * Begins; it goes on by itself, also when a server stops in between.
     *
     * @param chosen candidacies out of the preview
     * @throws DecisionRefused if one of them is not possible any more; then nothing begins
     */
    public UUID start(BulkAct act, Set<UUID> chosen, String reason, boolean noConflict) {
        var officer = access.officer();
        if (chosen.isEmpty()) {
            throw new DecisionRefused("Choose at least one candidate.");
        }
        if (!noConflict) {
            throw new DecisionRefused("State that you have not trained, supervised or rated these people.");
        }
        DecisionTaking.requireReason(reason);
        var lines = preview(act).possible().stream()
                .filter(line -> chosen.contains(line.candidacy()))
                .toList();
        if (lines.size() != chosen.size()) {
            throw new DecisionRefused("The list has changed since you looked. Nothing has begun; look again.");
        }
        var me = officer.person().id();
        var job = rows.write(officer.association().id(), act, reason.strip(), me, lines);
        audit.record(
                me,
                "certification.bulk-started",
                job.toString(),
                "%s %d: %s".formatted(act, lines.size(), reason.strip()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.soon();
            }
        });
        return job;
    }

    /** The last decisions on many of the officer's association, the latest first. */
    @Transactional(readOnly = true)
    public List<BulkProgress> jobs() {
        return rows.of(access.officer().association().id()).stream()
                .map(this::progress)
                .toList();
    }

    /** @throws NoSuchElementException if the officer's association has no such job */
    @Transactional(readOnly = true)
    public BulkProgress job(UUID id) {
        return rows.of(access.officer().association().id()).stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .map(this::progress)
                .orElseThrow(() -> new NoSuchElementException("There is nothing here"));
    }

    private BulkProgress progress(BulkRows.Job job) {
        return new BulkProgress(
                job.id(),
                job.act(),
                people.get(job.officer()).name(),
                job.reason(),
                job.askedAt(),
                job.finishedAt().orElse(null),
                rows.rows(job.id()));
    }
}
