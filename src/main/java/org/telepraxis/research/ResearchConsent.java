package org.telepraxis.research;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Keeps who lets their association use their figures for research. It is off until a person turns it on, and they may turn it off at any time. */
@Service
@Transactional
public class ResearchConsent {

    private final Consents consents;
    private final Associations associations;
    private final AuditTrail audit;
    private final Clock clock;

    ResearchConsent(Consents consents, Associations associations, AuditTrail audit, Clock clock) {
        this.consents = consents;
        this.associations = associations;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ConsentState of(PersonId person) {
        return consents.findByPerson(person)
                .filter(consent -> belongs(person, consent.association()))
                .<ConsentState>map(consent -> consent.withdrawnAt()
                        .<ConsentState>map(ConsentState.Withdrawn::new)
                        .orElseGet(() -> new ConsentState.Given(consent.givenAt())))
                .orElseGet(ConsentState.NeverGiven::new);
    }

    public void give(PersonId person) {
        var association = associations.of(person).id();
        var now = clock.instant();
        var consent = consents.findByPerson(person).orElseGet(() -> new Consent(person, association, now));
        consent.give(association, now);
        consents.save(consent);
        audit.record(
                person, "research.consent-given", person.value().toString(), "Agreed to pseudonymous use for research");
    }

    public void withdraw(PersonId person) {
        consents.findByPerson(person).filter(Consent::inForce).ifPresent(consent -> {
            consent.withdraw(clock.instant());
            consents.save(consent);
            audit.record(
                    person,
                    "research.consent-withdrawn",
                    person.value().toString(),
                    "Withdrew the consent to pseudonymous use for research");
        });
    }

    /** Members of the association whose consent is in force. */
    List<PersonId> inForce(AssociationId association) {
        return consents.findByAssociation(association).stream()
                .filter(Consent::inForce)
                .map(Consent::person)
                .filter(person -> belongs(person, association))
                .toList();
    }

    private boolean belongs(PersonId person, AssociationId association) {
        return associations
                .find(person)
                .filter(own -> own.id().equals(association))
                .isPresent();
    }
}
