package org.telepraxis.research;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

interface Consents extends Repository<Consent, PersonId> {

    Consent save(Consent consent);

    Optional<Consent> findByPerson(PersonId person);

    List<Consent> findByAssociation(AssociationId association);
}
