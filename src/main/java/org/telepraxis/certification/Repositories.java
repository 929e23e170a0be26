package org.telepraxis.certification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchemeVersions extends Repository<SchemeVersion, UUID> {

    SchemeVersion save(SchemeVersion version);

    Optional<SchemeVersion> findById(UUID id);

    Optional<SchemeVersion> findByAssociationIdAndTemplateIdAndContentHash(
            UUID association, String templateId, String contentHash);
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

interface Certificates extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(UUID id);

    Optional<Certificate> findByNumber(String number);

    @Query("select d.certificateId from CertificateDocument d where d.keyId = :key")
    List<UUID> sealedWith(UUID key);

    Optional<Certificate> findByCandidacyId(UUID candidacy);

    List<Certificate> findByAssociationIdOrderByIssuedOnDesc(UUID association);

    List<Certificate> findByHolderIdOrderByIssuedOnDesc(UUID holder);

    List<Certificate> findByHolderIdAndAssociationIdAndTemplateId(UUID holder, UUID association, String templateId);
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
