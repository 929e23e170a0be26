package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All appeals: added and read, never changed or removed. */
interface FiledAppeals extends Repository<Appeal, UUID> {

    Appeal saveAndFlush(Appeal appeal);

    Optional<Appeal> findById(UUID id);

    Optional<Appeal> findByIdAndPerson(UUID id, PersonId person);

    Optional<Appeal> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Appeal> findByCaseIdOrderByFiling(UUID caseId);

    List<Appeal> findByAssociationIdOrderByFiledAtDesc(UUID associationId);

    /** Appeals of all associations that nothing has closed and of which some promised day comes until then. */
    @Query("""
            select a from Appeal a
            where a.acknowledgeBy <= :until and not exists
                (select x.id from AppealAct x where x.appealId = a.id and x.state <> 'ADMITTED')
            order by a.filedAt""")
    List<Appeal> findOpenAndDueBy(LocalDate until);
}

/** How panels voted: added and read, never changed or removed. */
interface AppealVoices extends Repository<AppealVoice, UUID> {

    AppealVoice saveAndFlush(AppealVoice voice);

    List<AppealVoice> findByAppealIdOrderByPlace(UUID appealId);
}

/** What was done about appeals: added and read, never changed or removed. */
interface AppealActs extends Repository<AppealAct, UUID> {

    AppealAct saveAndFlush(AppealAct act);

    Optional<AppealAct> findByPanelCaseIdAndState(UUID panelCaseId, AppealState state);

    List<AppealAct> findByAppealIdOrderByPlace(UUID appealId);
}
