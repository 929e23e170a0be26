package org.telepraxis.examination;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All banks. */
interface Banks extends Repository<Bank, UUID> {

    Bank save(Bank bank);

    Optional<Bank> findByIdAndAssociationId(UUID id, UUID associationId);

    Optional<Bank> findByCodeAndAssociationId(String code, UUID associationId);

    List<Bank> findByAssociationIdOrderByTitle(UUID associationId);
}

/** All versions of all items. */
interface BankItems extends Repository<BankItem, UUID> {

    BankItem save(BankItem item);

    Optional<BankItem> findByIdAndAssociationId(UUID id, UUID associationId);

    List<BankItem> findByBankIdOrderByCodeAscNumberAsc(UUID bankId);

    List<BankItem> findByIdIn(Collection<UUID> ids);

    @Query("select i from BankItem i where i.bankId = :bankId and i.running = true and i.retired = '' order by i.code")
    List<BankItem> drawable(UUID bankId);

    /** On how many papers each item of the bank stood: pairs of id and number. */
    @Query("select a.itemId, count(a.itemId) from Paper p join p.items a, BankItem i where i.id = a.itemId"
            + " and i.bankId = :bankId group by a.itemId")
    List<Object[]> shown(UUID bankId);
}

/** All examinations. */
interface ExaminationRecords extends Repository<Examination, UUID> {

    Examination save(Examination examination);

    Optional<Examination> findById(UUID id);

    Optional<Examination> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Examination> findByAssociationIdOrderByTitle(UUID associationId);
}

/** All cuts that were ever adopted. */
interface Cuts extends Repository<Cut, UUID> {

    Cut save(Cut cut);

    List<Cut> findByExaminationIdOrderByEffectiveFromDescAdoptedAtDesc(UUID examinationId);

    /** The cut in force. */
    default Optional<Cut> at(UUID examinationId, Instant now) {
        return findByExaminationIdOrderByEffectiveFromDescAdoptedAtDesc(examinationId).stream()
                .filter(cut -> !cut.effectiveFrom().isAfter(now))
                .findFirst();
    }
}

/** All sittings. */
interface SittingRecords extends Repository<Sitting, UUID> {

    Sitting save(Sitting sitting);

    Optional<Sitting> findById(UUID id);

    Optional<Sitting> findByIdAndAssociationId(UUID id, UUID associationId);

    List<Sitting> findByAssociationIdOrderByOpensAtDesc(UUID associationId);

    List<Sitting> findByExaminationIdOrderByOpensAtDesc(UUID examinationId);

    /** Sittings of all examinations of the bank in which papers can still be begun. */
    @Query(
            "select s from Sitting s, Examination e where e.id = s.examinationId and e.bankId = :bankId and s.closesAt > :now")
    List<Sitting> openOrAhead(UUID bankId, Instant now);

    /** For a change: until the transaction ends, nobody else can get it this way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id and s.associationId = :associationId")
    Optional<Sitting> forChange(UUID id, UUID associationId);
}

/** All papers. */
interface Papers extends Repository<Paper, UUID> {

    Paper save(Paper paper);

    Optional<Paper> findById(UUID id);

    Optional<Paper> findByIdAndCandidate(UUID id, PersonId candidate);

    Optional<Paper> findByIdAndAssociationId(UUID id, UUID associationId);

    Optional<Paper> findBySittingIdAndCandidate(UUID sittingId, PersonId candidate);

    List<Paper> findBySittingIdOrderById(UUID sittingId);

    List<Paper> findByCandidate(PersonId candidate);

    /** With their items, read in one go. */
    @Query(
            "select distinct p from Paper p left join fetch p.items where p.examinationId = :examinationId and p.state = :state")
    List<Paper> findByExaminationIdAndState(UUID examinationId, PaperState state);

    @Query("select count(p) from Paper p where p.sittingId = :sittingId and p.begunAt is not null")
    long begunIn(UUID sittingId);

    long countByExaminationIdAndState(UUID examinationId, PaperState state);

    /** Booked places in sittings that open by then and have not closed yet. */
    @Query("select p from Paper p, Sitting s where s.id = p.sittingId and s.opensAt <= :by and s.closesAt > :now"
            + " and p.state = org.telepraxis.examination.PaperState.BOOKED")
    List<Paper> booked(Instant now, Instant by);

    /** For a change: until the transaction ends, nobody else can get it this way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.id = :id")
    Optional<Paper> forChange(UUID id);

    @Query(
            "select p.id from Paper p where p.state = org.telepraxis.examination.PaperState.UNDER_WAY and p.endsAt < :before")
    List<UUID> endedBefore(Instant before);
}

/** The logs of all papers. */
interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    List<Entry> findByPaperIdOrderByPosition(UUID paperId);
}

/** What invigilators wrote. */
interface SittingNotes extends Repository<SittingNote, UUID> {

    SittingNote save(SittingNote note);

    List<SittingNote> findBySittingIdOrderByWrittenAt(UUID sittingId);
}

/** What was corrected after sittings. */
interface CorrectionRecords extends Repository<Correction, UUID> {

    Correction save(Correction correction);

    List<Correction> findBySittingIdOrderByMadeAt(UUID sittingId);
}
