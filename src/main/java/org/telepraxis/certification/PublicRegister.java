package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.CertificateNumber.Reading.Wellformed;

/** The register as anybody may search it: holders who asked to be in it, and certificates on which they show their name. */
@Service
@Transactional(readOnly = true)
public class PublicRegister {

    /** How many holders one answer shows; whoever finds more has to say more. */
    public static final int MOST = 50;

    private static final int FEWEST_LETTERS = 2;

    private final RegisterEntries entries;
    private final Certificates certificates;
    private final ImportedCertificates imported;
    private final Associations associations;
    private final Clock clock;

    PublicRegister(
            RegisterEntries entries,
            Certificates certificates,
            ImportedCertificates imported,
            Associations associations,
            Clock clock) {
        this.entries = entries;
        this.certificates = certificates;
        this.imported = imported;
        this.associations = associations;
        this.clock = clock;
    }

    /** The associations that have a register here, by name. */
    public List<AssociationSummary> associations() {
        return associations.all();
    }

    public Optional<AssociationSummary> association(String slug) {
        return associations.bySlug(slug);
    }

    /** Who and what the question finds; one that says too little finds nothing. */
    public Found search(AssociationId association, Question question) {
        if (question.tooShort()) {
            return new Found(List.of(), false);
        }
        if (CertificateNumber.read(question.words()) instanceof Wellformed(var number)) {
            return new Found(byNumber(association, number).stream().toList(), false);
        }
        var found = entries.search(
                association.value(),
                Folded.pattern(question.words()),
                part(question.specialty()),
                part(question.language()),
                part(question.place()),
                Limit.of(MOST + 1));
        var listed = new ArrayList<Listed>();
        found.stream().limit(MOST).map(entry -> listed(association, entry)).forEach(listed::addAll);
        return new Found(listed, found.size() > MOST);
    }

    /** Whether the certificate's holder is in the register with it, so that search engines may know its page. */
    public boolean contains(String typed) {
        return CertificateNumber.read(typed) instanceof Wellformed(var number)
                && certificates
                        .findByNumber(number.value())
                        .filter(Certificate::namePublic)
                        .flatMap(certificate -> entries.findByAssociationIdAndHolderId(
                                certificate.association().value(),
                                certificate.holder().value()))
                        .filter(RegisterEntry::listed)
                        .isPresent();
    }

    private Optional<Listed> byNumber(AssociationId association, CertificateNumber number) {
        return certificates
                .findByNumber(number.value())
                .filter(certificate -> certificate.association().equals(association))
                .filter(Certificate::namePublic)
                .flatMap(certificate -> entries.findByAssociationIdAndHolderId(
                                association.value(), certificate.holder().value())
                        .filter(RegisterEntry::listed)
                        .map(entry -> listed(entry, certificate)));
    }

    private List<Listed> listed(AssociationId association, RegisterEntry entry) {
        var issued = certificates
                .findByHolderIdOrderByIssuedOnDesc(entry.holder().value())
                .stream()
                .filter(certificate -> certificate.association().equals(association))
                .filter(Certificate::namePublic)
                .filter(certificate -> certificate.state(today()) != CertificateState.SUPERSEDED)
                .map(certificate -> listed(entry, certificate));
        var earlier = imported
                .findByAssociationIdAndHolderId(
                        association.value(), entry.holder().value())
                .stream()
                .map(certificate -> new Listed(
                        certificate.number(),
                        entry.name(),
                        entry.words(),
                        "%s %s"
                                .formatted(certificate.scheme(), certificate.schemeVersion())
                                .strip(),
                        certificate.state(today()),
                        certificate.expiresOn(),
                        true));
        return Stream.concat(issued, earlier).toList();
    }

    private Listed listed(RegisterEntry entry, Certificate certificate) {
        var status = certificate.status(today());
        return new Listed(
                status.number(),
                entry.name(),
                entry.words(),
                "%s %s".formatted(status.scheme(), status.schemeVersion()),
                status.state(),
                status.expiresOn(),
                false);
    }

    private static String part(String typed) {
        return "%" + typed.replaceAll("[%_\\\\]", " ").strip().toLowerCase(Locale.ROOT) + "%";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * What somebody asks the register.
     *
     * @param words a name, a part of one, or a certificate's number
     */
    public record Question(String words, String specialty, String language, String place) {

        /** Whether it asks for everybody. */
        public boolean tooShort() {
            return Stream.of(words, specialty, language, place)
                    .noneMatch(text -> Folded.of(text).length() >= FEWEST_LETTERS);
        }
    }

    /** What was found; there is more when the question was wide. */
    public record Found(List<Listed> listed, boolean more) {

        public Found {
            listed = List.copyOf(listed);
        }
    }

    /**
     * One certificate of one holder.
     *
     * @param imported whether it is an earlier record of the association, not issued here
     */
    public record Listed(
            String number,
            String name,
            ListedWords words,
            String scheme,
            CertificateState state,
            LocalDate expiresOn,
            boolean imported) {}
}
