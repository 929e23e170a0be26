package org.telepraxis.notification;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.CertificateIssued;
import org.telepraxis.certification.CertificateRevoked;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.grading.RatingAssigned;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;
import org.telepraxis.portfolio.ClientDataReported;

/** Turns news into mails. */
@Component
class MailWriting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final MailStore store;
    private final MailJobs jobs;
    private final People people;
    private final Associations associations;
    private final CertificateVerification verification;
    private final String publicUrl;

    MailWriting(
            MailStore store,
            MailJobs jobs,
            People people,
            Associations associations,
            CertificateVerification verification,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.store = store;
        this.jobs = jobs;
        this.people = people;
        this.associations = associations;
        this.verification = verification;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @ApplicationModuleListener(id = "notification.certificate-issued")
    void on(CertificateIssued issued) {
        var template = MailTemplate.read("certificate-issued", certificate(issued.number(), issued.holderId()));
        post(new Mail(
                "issued:" + issued.number(),
                MailKind.CERTIFICATE_ISSUED,
                issued.associationId(),
                people.get(issued.holderId()),
                template.subject(),
                template.body()));
    }

    @ApplicationModuleListener(id = "notification.certificate-revoked")
    void on(CertificateRevoked revoked) {
        var template = MailTemplate.read("certificate-revoked", certificate(revoked.number(), revoked.holderId()));
        post(new Mail(
                "revoked:" + revoked.number(),
                MailKind.CERTIFICATE_REVOKED,
                revoked.associationId(),
                people.get(revoked.holderId()),
                template.subject(),
                template.body()));
    }

    @ApplicationModuleListener(id = "notification.rating-assigned")
    void on(RatingAssigned assigned) {
        tellRater(assigned);
    }

    /** Says that something waits, and nothing about whose it is or who else reads it. */
    void tellRater(RatingAssigned assigned) {
        var rater = people.get(new PersonId(assigned.raterPersonId()));
        var template = MailTemplate.read(
                "rating-assigned",
                Map.of(
                        "name", rater.name(),
                        "due", DAY.format(assigned.due().atZone(ZoneOffset.UTC)),
                        "queue", publicUrl));
        post(new Mail(
                "rating:" + assigned.ratingId(),
                MailKind.RATING_ASSIGNED,
                associations.find(rater.id()).map(AssociationSummary::id).orElse(null),
                rater,
                template.subject(),
                template.body()));
    }

    /** Tells every officer of the association that something is hidden, and nothing of what is in it. */
    @ApplicationModuleListener(id = "notification.client-data-reported")
    void on(ClientDataReported reported) {
        var association = new AssociationId(reported.associationId());
        for (var officer : associations.members(association, Role.OFFICER)) {
            var person = people.get(officer);
            var template = MailTemplate.read(
                    "client-data-reported", Map.of("name", person.name(), "office", publicUrl + "/portfolio-reports"));
            post(new Mail(
                    "client-data:" + reported.entryId() + ":" + reported.at().toEpochMilli() + ":" + officer,
                    MailKind.CLIENT_DATA_REPORTED,
                    association,
                    person,
                    template.subject(),
                    template.body()));
        }
    }

    private Map<String, String> certificate(String number, PersonId holder) {
        var status = verification.verify(number).orElseThrow();
        return Map.of(
                "name",
                people.get(holder).name(),
                "number",
                number,
                "issuer",
                status.issuer(),
                "scheme",
                status.scheme(),
                "version",
                status.schemeVersion(),
                "standing",
                status.standing().isBlank() ? "" : " " + status.standing() + ".",
                "check",
                publicUrl + "/verify/" + number,
                "document",
                publicUrl + "/certificates/" + number + ".pdf");
    }

    private void post(Mail mail) {
        store.keep(mail).ifPresent(jobs::sendSoon);
    }
}
