package org.telepraxis.grading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All appeals: added and read, never changed or removed. */
interface FiledAppeals extends Repository<Appeal, UUID> {

    Appeal saveAndFlush(Appeal appeal);

    Optional<Appeal> findByIdAndPerson(UUID id, PersonId person);

    Optional<Appeal> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Appeal> findByCaseIdOrderByFiling(UUID caseId);

    List<Appeal> findByAssociationIdOrderByFiledAtDesc(UUID associationId);
}

/** What was done about appeals: added and read, never changed or removed. */
interface AppealActs extends Repository<AppealAct, UUID> {

    AppealAct saveAndFlush(AppealAct act);

    List<AppealAct> findByAppealIdOrderByPlace(UUID appealId);
}
