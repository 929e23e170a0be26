package org.telepraxis.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

interface UnitsDone extends Repository<UnitDone, UUID> {

    List<UnitDone> findByPerson(PersonId person);

    boolean existsByPersonAndCourseIdAndUnitKey(PersonId person, String courseId, String unitKey);
}

interface PracticeCheckRecords extends Repository<PracticeCheck, UUID> {

    PracticeCheck save(PracticeCheck check);

    Optional<PracticeCheck> findById(UUID id);

    List<PracticeCheck> findByPerson(PersonId person);

    List<PracticeCheck> findByPersonAndCourseIdOrderByStartedAtDesc(PersonId person, String courseId);

    @Query("select distinct c.courseId from PracticeCheck c where c.person = :person and c.passed = true")
    Set<String> coursesPassedBy(PersonId person);

    boolean existsByPersonAndCourseIdAndPassedTrue(PersonId person, String courseId);
}

interface RecallAnswers extends Repository<RecallAnswer, UUID> {

    RecallAnswer save(RecallAnswer answer);

    List<RecallAnswer> findByPerson(PersonId person);

    List<RecallAnswer> findByPersonAndCourseIdOrderByAnsweredAt(PersonId person, String courseId);
}

interface WorkbookTexts extends Repository<WorkbookText, UUID> {

    WorkbookText save(WorkbookText text);

    Optional<WorkbookText> findByPersonAndCourseIdAndSlot(PersonId person, String courseId, String slot);

    List<WorkbookText> findByPersonAndCourseId(PersonId person, String courseId);
}

interface ConfidenceRatings extends Repository<ConfidenceRating, UUID> {

    ConfidenceRating save(ConfidenceRating rating);

    List<ConfidenceRating> findByPersonOrderByRatedAt(PersonId person);
}

interface SelfEfficacyRatings extends Repository<SelfEfficacyRating, UUID> {

    SelfEfficacyRating save(SelfEfficacyRating rating);

    List<SelfEfficacyRating> findByPerson(PersonId person);

    List<SelfEfficacyRating> findByPersonAndCourseId(PersonId person, String courseId);
}

interface PicksOfPeople extends Repository<Picks, PersonId> {

    Picks save(Picks picks);

    Optional<Picks> findByPerson(PersonId person);
}
