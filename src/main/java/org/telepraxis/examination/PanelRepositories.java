package org.telepraxis.examination;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All panels. */
interface AngoffPanels extends Repository<Panel, UUID> {

    Panel save(Panel panel);

    Optional<Panel> findById(UUID id);

    Optional<Panel> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Panel> findByAssociationIdOrderByOpenedAtDesc(UUID associationId);
}

/** All judges of all panels. */
interface Judges extends Repository<Judge, UUID> {

    Judge save(Judge judge);

    List<Judge> findByPanelIdOrderByNumber(UUID panelId);

    List<Judge> findByPerson(PersonId person);

    Optional<Judge> findByPanelIdAndPerson(UUID panelId, PersonId person);

    /** For a change: two pages of one judge wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from Judge j where j.panelId = :panelId and j.person = :person")
    Optional<Judge> forChange(UUID panelId, PersonId person);
}

/** All that judges said. */
interface Judgements extends Repository<Judged, UUID> {

    Judged save(Judged judged);

    Optional<Judged> findByJudgeIdAndItemIdAndRound(UUID judgeId, UUID itemId, int round);

    @Query("select d from Judged d, Judge j where j.id = d.judgeId and j.panelId = :panelId")
    List<Judged> ofPanel(UUID panelId);
}
