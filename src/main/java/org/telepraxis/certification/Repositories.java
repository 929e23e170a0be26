package org.telepraxis.certification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    Optional<Certificate> findByNumber(String number);

    Optional<Certificate> findByCandidacyId(UUID candidacy);

    List<Certificate> findByAssociationIdOrderByIssuedOnDesc(UUID association);

    List<Certificate> findByHolderIdOrderByIssuedOnDesc(UUID holder);

    List<Certificate> findByHolderIdAndAssociationIdAndTemplateId(UUID holder, UUID association, String templateId);
}

interface CertificateDocuments extends Repository<CertificateDocument, UUID> {

    CertificateDocument save(CertificateDocument document);

    Optional<CertificateDocument> findById(UUID certificate);
}

interface StoredKeys extends Repository<StoredKey, UUID> {

    StoredKey save(StoredKey key);

    Optional<StoredKey> findById(UUID id);

    Optional<StoredKey> findFirstByOwnerAndKindOrderByGenerationDesc(String owner, KeyKind kind);

    List<StoredKey> findByOwnerAndKindOrderByGenerationDesc(String owner, KeyKind kind);
}

interface CertificateCredentials extends Repository<CertificateCredential, UUID> {

    CertificateCredential save(CertificateCredential credential);

    Optional<CertificateCredential> findById(UUID certificate);

    @Query("select c.statusIndex from CertificateCredential c where c.associationId = :association")
    List<Integer> takenPlaces(UUID association);

    @Query("select c.statusIndex from CertificateCredential c where c.associationId = :association and c.statusOut ="
            + " true")
    List<Integer> placesOutOfForce(UUID association);
}

interface StatusLists extends Repository<StoredStatusList, UUID> {

    StoredStatusList save(StoredStatusList list);

    Optional<StoredStatusList> findByAssociationId(UUID association);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredStatusList l where l.associationId = :association")
    Optional<StoredStatusList> locked(UUID association);
}
