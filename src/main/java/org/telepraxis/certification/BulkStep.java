package org.telepraxis.certification;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.BulkRows.Job;
import org.telepraxis.certification.BulkRows.Next;
import org.telepraxis.certification.OfficeAccess.Officer;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;

/** Does one row: the claim, the decision and the certificate stand or fall together. */
@Component
class BulkStep {

    private final BulkRows rows;
    private final CandidacyRecords candidacies;
    private final DecisionTaking taking;
    private final People people;
    private final Associations associations;

    BulkStep(
            BulkRows rows,
            CandidacyRecords candidacies,
            DecisionTaking taking,
            People people,
            Associations associations) {
        this.rows = rows;
        this.candidacies = candidacies;
        this.taking = taking;
        this.people = people;
        this.associations = associations;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void take(Job job, Next next) {
        if (!rows.claim(job.id(), next.position())) {
            return;
        }
        var officer = new Officer(people.get(job.officer()), associations.get(job.association()));
        if (!officer.person().is(Role.OFFICER)
                || associations
                        .find(job.officer())
                        .filter(own -> own.id().equals(job.association()))
                        .isEmpty()) {
            throw new DecisionRefused("Whoever asked for this is no officer of the association any more.");
        }
        var candidacy = candidacies
                .findById(next.candidacy())
                .filter(found -> found.association().equals(job.association()))
                .orElseThrow(() -> new DecisionRefused("There is no such candidate."));
        var number = switch (job.act()) {
            case CERTIFY -> taking.decide(candidacy, officer, DecisionOutcome.CERTIFY, job.reason(), true);
            case CONFIRM -> taking.confirm(candidacy, officer, true);
        };
        rows.note(job.id(), next.position(), number.orElse("Waits for a second officer"));
    }
}
