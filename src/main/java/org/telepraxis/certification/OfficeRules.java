package org.telepraxis.certification;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.Role;

/** How each association's office works: whether a second officer confirms, and how many renewals are audited. */
@Service
@Transactional
public class OfficeRules {

    private static final int FEWEST_OFFICERS = 2;

    private final Offices offices;
    private final Associations associations;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    OfficeRules(Offices offices, Associations associations, OfficeAccess access, AuditTrail audit, Clock clock) {
        this.offices = offices;
        this.associations = associations;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rule of the officer's own association. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public OfficeRule mine() {
        return of(access.officer().association().id());
    }

    /** Changes the rule of the officer's own association from now on; what waits for a second officer goes on waiting. */
    @PreAuthorize("hasRole('OFFICER')")
    public void change(OfficeRule rule) {
        var officer = access.officer();
        var association = officer.association().id();
        if (rule.auditShare() < 0 || rule.auditShare() > 100) {
            throw new DecisionRefused("The share is a percentage from 0 to 100.");
        }
        if (rule.fourEyes() && associations.members(association, Role.OFFICER).size() < FEWEST_OFFICERS) {
            throw new DecisionRefused("Your association has one officer, so nobody could confirm.");
        }
        var now = clock.instant();
        var by = officer.person().id();
        offices.findByAssociationId(association.value())
                .ifPresentOrElse(
                        stored -> stored.change(rule, by, now),
                        () -> offices.save(new StoredOffice(association, rule, by, now)));
        audit.record(by, "certification.office-rule", association.toString(), rule.toString());
    }

    OfficeRule of(AssociationId association) {
        return offices.findByAssociationId(association.value())
                .map(StoredOffice::rule)
                .orElse(OfficeRule.USUAL);
    }
}
