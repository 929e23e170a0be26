package org.telepraxis.certification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchemeVersions extends Repository<SchemeVersion, UUID> {

    SchemeVersion save(SchemeVersion version);

    List<SchemeVersion> findByAssociationIdOrderByAdoptedAtDesc(UUID association);

    Optional<SchemeVersion> findById(UUID id);

    Optional<SchemeVersion> findByAssociationIdAndTemplateIdAndContentHash(
            UUID association, String templateId, String contentHash);
}

interface SchemeDrafts extends Repository<SchemeDraft, UUID> {

    SchemeDraft save(SchemeDraft draft);

    void delete(SchemeDraft draft);

    Optional<SchemeDraft> findById(UUID id);

    List<SchemeDraft> findByAssociationIdOrderByMadeAtDesc(UUID association);

    /** Those that have begun, the last one first. */
    List<SchemeDraft> findByAssociationIdAndTemplateIdAndEffectiveOnLessThanEqualOrderByEffectiveOnDescMadeAtDesc(
            UUID association, String templateId, LocalDate today);
}

interface CandidacyRecords extends Repository<Candidacy, UUID> {

    Candidacy save(Candidacy candidacy);

    Optional<Candidacy> findById(UUID id);

    List<Candidacy> findByAssociationIdOrderByEnrolledAt(UUID association);

    List<Candidacy> findByPersonIdOrderByEnrolledAtDesc(UUID person);

    Optional<Candidacy> findByOpenKey(String openKey);
}

interface Decisions extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    List<Decision> findByCandidacyIdOrderByDecidedAt(UUID candidacy);
}

interface DecisionProposals extends Repository<DecisionProposal, UUID> {

    DecisionProposal save(DecisionProposal proposal);

    Optional<DecisionProposal> findByOpenKey(String openKey);
}

interface Certificates extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(UUID id);

    Optional<Certificate> findByNumber(String number);

    @Query("select d.certificateId from CertificateDocument d where d.keyId = :key")
    List<UUID> sealedWith(UUID key);

    /** Those whose last day lies between two days. */
    List<Certificate> findByExpiresOnBetween(LocalDate from, LocalDate to);

    /** Those whose place the certificate with this number took. */
    @Query("select c from Certificate c join c.history s where s.successor = :number")
    List<Certificate> supersededBy(String number);

    Optional<Certificate> findByCandidacyId(UUID candidacy);

    List<Certificate> findByAssociationIdOrderByIssuedOnDesc(UUID association);

    List<Certificate> findByHolderIdOrderByIssuedOnDesc(UUID holder);

    List<Certificate> findByHolderIdAndAssociationIdAndTemplateId(UUID holder, UUID association, String templateId);
}

interface RegisterEntries extends Repository<RegisterEntry, UUID> {

    RegisterEntry save(RegisterEntry entry);

    Optional<RegisterEntry> findByAssociationIdAndHolderId(UUID association, UUID holder);

    List<RegisterEntry> findByHolderId(UUID holder);

    @Query("select e from RegisterEntry e where e.associationId = :association and e.listed = true"
            + " and e.searchName like :name and lower(e.specialty) like :specialty"
            + " and lower(e.languages) like :language and lower(e.place) like :place order by e.name, e.id")
    List<RegisterEntry> search(
            UUID association, String name, String specialty, String language, String place, Limit most);
}

interface RenewalRecords extends Repository<Renewal, UUID> {

    Renewal save(Renewal renewal);

    Optional<Renewal> findById(UUID id);

    Optional<Renewal> findByCertificateId(UUID certificate);

    List<Renewal> findByAssociationIdOrderByRequestedAt(UUID association);

    List<Renewal> findByHolderIdAndAssociationId(UUID holder, UUID association);
}

interface RenewalActivities extends Repository<RenewalActivity, UUID> {

    RenewalActivity save(RenewalActivity activity);

    void delete(RenewalActivity activity);

    Optional<RenewalActivity> findById(UUID id);

    List<RenewalActivity> findByRenewalIdOrderByDoneOnDesc(UUID renewal);
}

interface EvidenceFiles extends Repository<EvidenceFile, UUID> {

    EvidenceFile save(EvidenceFile file);

    void delete(EvidenceFile file);

    Optional<EvidenceFile> findById(UUID id);

    List<EvidenceFile> findByActivityIdOrderById(UUID activity);
}

interface Offices extends Repository<StoredOffice, UUID> {

    StoredOffice save(StoredOffice office);

    Optional<StoredOffice> findByAssociationId(UUID association);
}

interface OwnTies extends Repository<OwnTie, UUID> {

    OwnTie save(OwnTie tie);

    Optional<OwnTie> findByOfficerIdAndPersonId(UUID officer, UUID person);
}

interface ImportedCertificates extends Repository<ImportedCertificate, UUID> {

    ImportedCertificate save(ImportedCertificate certificate);

    boolean existsByAssociationIdAndSearchNumber(UUID association, String searchNumber);

    Optional<ImportedCertificate> findByAssociationIdAndSearchNumber(UUID association, String searchNumber);

    List<ImportedCertificate> findBySearchNumber(String searchNumber);

    /** Those of a holder that stand in the register. */
    @Query("select i from ImportedCertificate i where i.associationId = :association and i.holderId = :holder"
            + " and i.withdrawnAt is null")
    List<ImportedCertificate> findByAssociationIdAndHolderId(UUID association, UUID holder);

    List<ImportedCertificate> findByAssociationIdOrderByHolderName(UUID association);
}

interface CertificateDocuments extends Repository<CertificateDocument, UUID> {

    @Query("select d.certificateId from CertificateDocument d where not exists"
            + " (select a from CertificateArchive a where a.certificateId = d.certificateId)")
    List<UUID> withoutArchive(Limit limit);

    CertificateDocument save(CertificateDocument document);

    Optional<CertificateDocument> findById(UUID certificate);
}

interface CertificateArchives extends Repository<CertificateArchive, UUID> {

    CertificateArchive save(CertificateArchive archive);

    Optional<CertificateArchive> findById(UUID certificate);

    @Query("select a.certificateId from CertificateArchive a where a.archivedAt < :then")
    List<UUID> olderThan(Instant then, Limit limit);
}

interface KeyActs extends Repository<KeyAct, UUID> {

    KeyAct save(KeyAct act);

    Optional<KeyAct> findById(UUID id);

    List<KeyAct> findByAssociationIdAndStateOrderByAskedAt(UUID association, KeyAct.State state);
}

interface StoredKeys extends Repository<StoredKey, UUID> {

    StoredKey save(StoredKey key);

    Optional<StoredKey> findById(UUID id);

    Optional<StoredKey> findFirstByOwnerAndKindAndCompromisedAtIsNullOrderByGenerationDesc(String owner, KeyKind kind);

    List<StoredKey> findByCompromisedAtIsNotNull();

    List<StoredKey> findByOwnerAndKindOrderByGenerationDesc(String owner, KeyKind kind);
}

interface CertificateCredentials extends Repository<CertificateCredential, UUID> {

    CertificateCredential save(CertificateCredential credential);

    Optional<CertificateCredential> findById(UUID certificate);

    @Query("select c.statusIndex from CertificateCredential c where c.associationId = :association")
    List<Integer> takenPlaces(UUID association);

    @Query("select c.certificateId from CertificateCredential c where c.proofKeyId = :key")
    List<UUID> provenWith(UUID key);

    boolean existsByAssociationIdAndStatusIndex(UUID association, int statusIndex);

    /** Those out of force for good; of credentials that know this list only, all that are out of force. */
    @Query("select c.statusIndex from CertificateCredential c where c.associationId = :association"
            + " and (c.outForGood = true or (c.statusOut = true and c.statusPurpose = 'revocation'))")
    List<Integer> placesOutForGood(UUID association);

    @Query("select c.statusIndex from CertificateCredential c where c.associationId = :association and c.statusOut ="
            + " true")
    List<Integer> placesOutOfForce(UUID association);
}

interface StatusLists extends Repository<StoredStatusList, UUID> {

    StoredStatusList save(StoredStatusList list);

    Optional<StoredStatusList> findByAssociationIdAndPurpose(UUID association, String purpose);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredStatusList l where l.associationId = :association and l.purpose = :purpose")
    Optional<StoredStatusList> locked(UUID association, String purpose);
}

interface StoredDesigns extends Repository<StoredDesign, UUID> {

    StoredDesign save(StoredDesign design);

    Optional<StoredDesign> findById(UUID association);
}

interface ChosenLanguages extends Repository<ChosenLanguage, UUID> {

    ChosenLanguage save(ChosenLanguage language);

    Optional<ChosenLanguage> findById(UUID person);

    void deleteById(UUID person);
}
