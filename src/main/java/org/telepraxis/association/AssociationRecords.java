package org.telepraxis.association;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

interface AssociationRecords extends Repository<Association, AssociationId> {

    Association save(Association association);

    Optional<Association> findById(AssociationId id);

    Optional<Association> findBySlug(String slug);

    @Query("select a from Association a order by a.name")
    List<Association> all();
}

interface Memberships extends Repository<Membership, PersonId> {

    Membership save(Membership membership);

    Optional<Membership> findById(PersonId person);

    @Query("select m from Membership m where m.association = :association")
    List<Membership> of(AssociationId association);
}
