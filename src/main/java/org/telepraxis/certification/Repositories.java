package org.telepraxis.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    Optional<StoredKey> findByOwner(String owner);
}
