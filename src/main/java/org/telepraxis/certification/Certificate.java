package org.telepraxis.certification;

import static org.telepraxis.certification.Requirements.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.Standing.Act;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;
import tools.jackson.core.type.TypeReference;

/**
 * A certificate as it was issued; what it says never changes. What happened to it since is a history that only grows, and its state is
 * read from that history and from the calendar.
 */
@Entity
@Table(name = "certificate")
class Certificate {

    static final int EXPIRING_DAYS = 90;

    @Id
    private UUID id;

    private String number;
    private UUID associationId;
    private String associationName;
    private @Nullable UUID candidacyId;
    private UUID holderId;
    private String holderName;
    private String officerName;
    private UUID schemeId;
    private String templateId;
    private String schemeTitle;
    private String schemeVersion;
    private String schemeHash;
    private String schemeStanding;
    private String shown;

    @Convert(converter = IsoDay.class)
    private LocalDate issuedOn;

    @Convert(converter = IsoDay.class)
    private LocalDate expiresOn;

    private boolean namePublic;
    private boolean pdfPublic;

    @ElementCollection
    @CollectionTable(name = "certificate_standing", joinColumns = @JoinColumn(name = "certificate_id"))
    @OrderColumn(name = "position")
    private List<Standing> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(CertificateNumber number, Grant grant, Instant now) {
        var scheme = grant.scheme().scheme();
        this.id = Ids.next();
        this.number = number.value();
        this.associationId = grant.association().id().value();
        this.associationName = grant.association().name();
        this.candidacyId = grant.candidacy();
        this.holderId = grant.holder().id().value();
        this.holderName = grant.holder().name();
        this.officerName = grant.officer().name();
        this.schemeId = grant.scheme().id();
        this.templateId = scheme.id();
        this.schemeTitle = scheme.title();
        this.schemeVersion = scheme.version();
        this.schemeHash = grant.scheme().contentHash();
        this.schemeStanding = scheme.standing();
        this.shown = Texts.of(grant.shown());
        this.issuedOn = grant.issuedOn();
        this.expiresOn = grant.expiresOn();
        history.add(new Standing(Act.ISSUED, now, grant.officer().id().value(), "", "", ReasonCode.OTHER, null));
    }

    void suspend(PersonId by, ReasonCode code, String reason, String publicNote, Instant now) {
        require(code.suspends(), "Choose a reason for which a certificate can be suspended.");
        require(state(day(now)).inForce(), "Only a certificate in force can be suspended.");
        history.add(new Standing(Act.SUSPENDED, now, by.value(), reason, publicNote, code, null));
    }

    void reinstate(PersonId by, String reason, Instant now) {
        require(last().act() == Act.SUSPENDED, "This certificate is not suspended.");
        history.add(new Standing(Act.REINSTATED, now, by.value(), reason, "", ReasonCode.OTHER, null));
    }

    void revoke(PersonId by, ReasonCode code, String reason, String publicNote, Instant now) {
        require(code.revokes(), "Choose a reason for which a certificate can be revoked.");
        require(last().act() != Act.REVOKED, "This certificate has been revoked already.");
        history.add(new Standing(Act.REVOKED, now, by.value(), reason, publicNote, code, null));
    }

    void supersede(CertificateNumber by, ReasonCode code, Instant now) {
        require(last().act() != Act.REVOKED, "This certificate has been revoked, so nothing can take its place.");
        require(last().act() != Act.SUPERSEDED, "Another certificate has taken the place of this one already.");
        history.add(new Standing(Act.SUPERSEDED, now, null, "Superseded by " + by, "", code, by.value()));
    }

    /** What holder and office had settled for the one whose place this takes holds for this one, too. */
    void carryOn(Certificate before) {
        publish(before.namePublic, before.pdfPublic);
        if (before.last().act() == Act.SUSPENDED) {
            history.add(before.last());
        }
    }

    /** The number of the one that stands for this one with nothing new decided. */
    Optional<String> carriedOnBy() {
        return last().act() == Act.SUPERSEDED && last().code().carriesOn()
                ? Optional.ofNullable(last().successor())
                : Optional.empty();
    }

    void publish(boolean name, boolean pdf) {
        // A document shows the name: whoever lets it be seen lets the name be seen.
        namePublic = name || pdf;
        pdfPublic = pdf;
    }

    CertificateState state(LocalDate today) {
        return switch (last().act()) {
            case REVOKED -> CertificateState.REVOKED;
            case SUPERSEDED -> CertificateState.SUPERSEDED;
            case SUSPENDED -> today.isAfter(expiresOn) ? CertificateState.EXPIRED : CertificateState.SUSPENDED;
            case ISSUED, REINSTATED ->
                today.isAfter(expiresOn)
                        ? CertificateState.EXPIRED
                        : today.isBefore(expiresOn.minusDays(EXPIRING_DAYS))
                                ? CertificateState.ACTIVE
                                : CertificateState.EXPIRING;
        };
    }

    CertificateStatus status(LocalDate today) {
        var state = state(today);
        var note = last().publicNote();
        return new CertificateStatus(
                number,
                state,
                associationName,
                schemeTitle,
                schemeVersion,
                schemeStanding,
                namePublic ? holderName : null,
                issuedOn,
                expiresOn,
                shown(),
                since(state),
                code(state),
                note.isBlank() || state == CertificateState.EXPIRED ? null : note,
                pdfPublic,
                associationId,
                schemeId);
    }

    private @Nullable ReasonCode code(CertificateState state) {
        return switch (state) {
            case SUSPENDED, REVOKED, SUPERSEDED -> last().code() == ReasonCode.OTHER ? null : last().code();
            case ACTIVE, EXPIRING, EXPIRED -> null;
        };
    }

    private LocalDate since(CertificateState state) {
        return switch (state) {
            case EXPIRED -> expiresOn.plusDays(1);
            case EXPIRING -> expiresOn.minusDays(EXPIRING_DAYS);
            case ACTIVE -> last().act() == Act.ISSUED ? issuedOn : day(last().at());
            case SUSPENDED, REVOKED, SUPERSEDED -> day(last().at());
        };
    }

    CertificateSummary summary(LocalDate today) {
        return new CertificateSummary(
                number,
                holder(),
                holderName,
                associationName,
                schemeTitle,
                schemeVersion,
                schemeStanding,
                state(today),
                issuedOn,
                expiresOn,
                namePublic,
                pdfPublic,
                shown(),
                history.stream()
                        .map(Standing::reason)
                        .filter(reason -> !reason.isBlank())
                        .toList());
    }

    List<ShownDomain> shown() {
        return Texts.read(shown, new TypeReference<>() {});
    }

    private Standing last() {
        return history.getLast();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    UUID id() {
        return id;
    }

    CertificateNumber number() {
        return new CertificateNumber(number);
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    PersonId holder() {
        return new PersonId(holderId);
    }

    UUID scheme() {
        return schemeId;
    }

    String officerName() {
        return officerName;
    }

    /** Who issued it. */
    PersonId officer() {
        return new PersonId(Objects.requireNonNull(history.getFirst().byPerson()));
    }

    /** The holder is in the public register, so the name may be seen. */
    void showName() {
        namePublic = true;
    }

    /** Whether a renewal may follow it: it is in force, or has only run out. */
    boolean renewable(LocalDate today) {
        var state = state(today);
        return state.inForce() || state == CertificateState.EXPIRED && last().act() != Act.SUSPENDED;
    }

    /** The account of the holder is another one now; what the certificate says stays. */
    void moveTo(PersonId holder) {
        holderId = holder.value();
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    String templateId() {
        return templateId;
    }

    /** The scheme and its version, as people say them. */
    String schemeName() {
        return "%s %s".formatted(schemeTitle, schemeVersion);
    }

    String holderName() {
        return holderName;
    }

    boolean namePublic() {
        return namePublic;
    }

    boolean pdfPublic() {
        return pdfPublic;
    }
}
