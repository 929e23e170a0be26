package org.telepraxis.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.CandidacyDecided;
import org.telepraxis.certification.CertificateIssued;
import org.telepraxis.certification.CertificateRevoked;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.DecisionLetters;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.ExpiringCertificates.Expiring;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.grading.AppealDue;
import org.telepraxis.grading.AppealFiled;
import org.telepraxis.grading.AppealMoved;
import org.telepraxis.grading.AppealPanelRated;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.ConcernRaised;
import org.telepraxis.grading.FeedbackReleased;
import org.telepraxis.grading.RatingAssigned;
import org.telepraxis.grading.RatingDue;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
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
    private final DecisionLetters letters;
    private final Clock clock;
    private final String publicUrl;

    MailWriting(
            MailStore store,
            MailJobs jobs,
            People people,
            Associations associations,
            CertificateVerification verification,
            DecisionLetters letters,
            Clock clock,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.store = store;
        this.jobs = jobs;
        this.people = people;
        this.associations = associations;
        this.verification = verification;
        this.letters = letters;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @ApplicationModuleListener(id = "notification.certificate-issued")
    void on(CertificateIssued issued) {
        var words = new HashMap<>(certificate(issued.number(), issued.holderId()));
        words.put("earlier", Optional.ofNullable(issued.replaces()).orElse(""));
        words.put(
                "why",
                Optional.ofNullable(issued.because()).map(ReasonCode::label).orElse(""));
        var template = MailTemplate.read(mail(issued.because()), words);
        post(new Mail(
                "issued:" + issued.number(),
                MailKind.CERTIFICATE_ISSUED,
                issued.associationId(),
                people.get(issued.holderId()),
                template.subject(),
                template.body()));
    }

    /** What is only issued again is told as that, with why; everything else is news. */
    private static String mail(@Nullable ReasonCode because) {
        return switch (because) {
            case KEY_COMPROMISED -> "certificate-reissued";
            case CORRECTED, RENAMED, LOST -> "certificate-replaced";
            case null, default -> "certificate-issued";
        };
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

    /** Says to somebody who was not certified what is missing and when they can try again. */
    @ApplicationModuleListener(id = "notification.not-certified")
    void on(CandidacyDecided decided) {
        if (decided.outcome() != DecisionOutcome.DECLINE) {
            return;
        }
        var letter = letters.toMail(decided.candidacyId());
        var words = Map.of(
                "name", letter.name(),
                "issuer", letter.association(),
                "scheme", letter.scheme(),
                "decided", DAY.format(letter.decidedOn()),
                "missing",
                        letter.missing().stream()
                                .map(one -> "%s: %s.".formatted(one.rule(), one.found()))
                                .collect(Collectors.joining(" ")),
                "next", DAY.format(letter.nextOn()),
                "appeal", DAY.format(letter.appealUntil()),
                "letter", publicUrl + "/certification/decision/" + decided.candidacyId(),
                "document", publicUrl + "/letters/" + decided.candidacyId() + ".pdf");
        var template = MailTemplate.read("not-certified", words);
        post(new Mail(
                "not-certified:" + decided.candidacyId(),
                MailKind.NOT_CERTIFIED,
                new AssociationId(decided.associationId()),
                people.get(decided.person()),
                template.subject(),
                template.body()));
    }

    /** Reminds a holder once, so many days before a certificate runs out, with a file for the calendar. */
    void remind(Expiring expiring, int days) {
        var person = people.get(expiring.holder());
        var renewal = publicUrl + "/certification/renewal/" + expiring.number();
        var words = Map.of(
                "name", person.name(),
                "scheme", expiring.scheme(),
                "number", expiring.number(),
                "days", Integer.toString(expiring.daysLeft()),
                "last", DAY.format(expiring.lastDay()),
                "grace", DAY.format(expiring.graceUntil()),
                "lapse", DAY.format(expiring.lapsesOn()),
                "renewal", renewal,
                "issuer", associations.get(expiring.association()).name());
        var template = MailTemplate.read("certificate-expiring", words);
        var calendar = new CalendarFile(
                "expiry-" + expiring.number() + "@telepraxis",
                expiring.lastDay(),
                "Last day of certificate " + expiring.scheme(),
                "Certificate %s is valid to this day. Ask for the renewal before: %s"
                        .formatted(expiring.number(), renewal),
                renewal,
                clock.instant());
        post(new Mail(
                "expiry:%s:%d".formatted(expiring.number(), days),
                MailKind.CERTIFICATE_EXPIRING,
                expiring.association(),
                person,
                template.subject(),
                template.body(),
                new Mail.Attachment(
                        "certificate.ics", "text/calendar; charset=utf-8; method=PUBLISH", calendar.ics())));
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

    /** Says once that a rating is due soon. */
    void remind(RatingDue due) {
        var rater = people.get(new PersonId(due.raterPersonId()));
        var words =
                Map.of("name", rater.name(), "due", DAY.format(due.due().atZone(ZoneOffset.UTC)), "queue", publicUrl);
        post(
                "reminder:" + due.ratingId(),
                MailKind.RATING_REMINDER,
                rater,
                MailTemplate.read("rating-reminder", words));
    }

    @ApplicationModuleListener(id = "notification.feedback-released")
    void on(FeedbackReleased released) {
        var person = people.get(released.person());
        var words = Map.of(
                "name",
                person.name(),
                "scenario",
                released.scenarioId(),
                "feedback",
                publicUrl + "/feedback/" + released.caseId());
        post(
                "feedback:" + released.caseId(),
                MailKind.FEEDBACK_RELEASED,
                person,
                MailTemplate.read("feedback-released", words));
    }

    /** Tells the chief assessors that an appeal waits, and its person that it arrived. */
    @ApplicationModuleListener(id = "notification.appeal-filed")
    void on(AppealFiled filed) {
        var due = Map.of("due", DAY.format(filed.acknowledgeBy()));
        tellChiefs(filed.appealId(), filed.associationId(), "appeal", MailKind.APPEAL_FILED, "appeal-filed", due);
        tellAppellant(filed.appealId(), filed.caseId(), filed.person(), "FILED", "appeal-received", due);
    }

    @ApplicationModuleListener(id = "notification.appeal-moved")
    void on(AppealMoved moved) {
        var state = Map.of("state", moved.state().label());
        tellAppellant(
                moved.appealId(), moved.caseId(), moved.person(), moved.state().name(), "appeal-moved", state);
        if (moved.state() == AppealState.WITHDRAWN) {
            tellChiefs(
                    moved.appealId(),
                    moved.associationId(),
                    "appeal-withdrawn",
                    MailKind.APPEAL_MOVED,
                    "appeal-withdrawn",
                    Map.of());
        }
    }

    /** Tells the chief assessors that they can decide, and its person that this comes next. */
    @ApplicationModuleListener(id = "notification.appeal-panel-rated")
    void on(AppealPanelRated rated) {
        var due = Map.of("due", DAY.format(rated.decideBy()));
        tellChiefs(
                rated.appealId(),
                rated.associationId(),
                "appeal-rated",
                MailKind.APPEAL_MOVED,
                "appeal-panel-done",
                due);
        tellAppellant(rated.appealId(), rated.caseId(), rated.person(), "RATED", "appeal-panel-rated", due);
    }

    /** Says once before the day, and once after it has passed, that an appeal has to be answered. */
    void remind(AppealDue due) {
        var words = Map.of(
                "due",
                DAY.format(due.by()),
                "what",
                due.admitted() ? "decided" : "admitted or refused",
                "late",
                due.overdue() ? "That day has passed." : "That day is near.");
        tellChiefs(
                due.appealId(),
                due.associationId(),
                "appeal-due-%s-%s".formatted(due.admitted() ? "decide" : "answer", due.overdue() ? "late" : "soon"),
                MailKind.APPEAL_DUE,
                "appeal-due",
                words);
    }

    private void tellChiefs(
            UUID appeal, UUID association, String key, MailKind kind, String template, Map<String, String> words) {
        for (var chief : associations.members(new AssociationId(association), Role.CHIEF_ASSESSOR)) {
            var person = people.get(chief);
            var all = new HashMap<>(words);
            all.put("name", person.name());
            all.put("appeals", publicUrl + "/appeals/" + appeal);
            post(
                    "%s:%s:%s".formatted(key, appeal, chief.value()),
                    kind,
                    person,
                    MailTemplate.read(template, Map.copyOf(all)));
        }
    }

    private void tellAppellant(
            UUID appeal, UUID judged, PersonId appellant, String key, String template, Map<String, String> words) {
        var person = people.get(appellant);
        var all = new HashMap<>(words);
        all.put("name", person.name());
        all.put("feedback", publicUrl + "/feedback/" + judged);
        post(
                "appeal:%s:%s".formatted(appeal, key),
                MailKind.APPEAL_MOVED,
                person,
                MailTemplate.read(template, Map.copyOf(all)));
    }

    /** Says to the welfare lead that somebody worries, and neither about whom nor why. */
    @ApplicationModuleListener(id = "notification.concern-raised")
    void on(ConcernRaised raised) {
        for (var lead : raised.leads()) {
            var person = people.get(new PersonId(lead));
            var words =
                    Map.of("name", person.name(), "due", DAY.format(raised.by()), "concerns", publicUrl + "/concerns");
            post(
                    "concern:%s:%s".formatted(raised.concernId(), lead),
                    MailKind.CONCERN_RAISED,
                    person,
                    MailTemplate.read("concern-raised", words));
        }
    }

    private void post(String key, MailKind kind, PersonSummary person, MailTemplate template) {
        var association =
                associations.find(person.id()).map(AssociationSummary::id).orElse(null);
        post(new Mail(key, kind, association, person, template.subject(), template.body()));
    }

    private Map<String, String> certificate(String number, PersonId holder) {
        var status = verification.verify(number).orElseThrow();
        return Map.of(
                "shown",
                status.holder() == null
                        ? "Your name is hidden on the check page until you choose to show it, on your page Certification."
                        : "The check page shows your name, as you chose. You can change that on your page Certification.",
                "suspended",
                status.state() == CertificateState.SUSPENDED ? " It stays suspended, as the earlier one was." : "",
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
