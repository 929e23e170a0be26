package org.telepraxis.database;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.CertificateReplacing;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.CpdKind;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.certification.RenewalDesk;
import org.telepraxis.certification.RenewalEvidence;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.certification.Renewals;
import org.telepraxis.certification.SchemeEdit;
import org.telepraxis.certification.SchemeOffice;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.upload.StoredFile;
import org.telepraxis.upload.UploadedFile;

/** The doors to what follows after a certificate: its renewal, its replacement, and the second officer of a decision. */
record HeldCertificate(ApplicationContext node, String number, UUID undecided) {

    void enter(Doors doors, PersonSummary holder, PersonSummary other, PersonSummary officer) {
        var renewals = node.getBean(Renewals.class);
        var desk = node.getBean(RenewalDesk.class);
        var earlier = node.getBean(EarlierCertificates.class);
        var register = node.getBean(CertificateRegister.class);
        var activity =
                new CpdActivity("A day on the law", CpdKind.LAW_OR_DATA, today(), 90, "Attendance certificate 17");
        SignedIn.as(holder, () -> {
            renewals.enter(
                    number,
                    activity,
                    List.of(UploadedFile.of(Island.NAME + ".txt", "Attended".getBytes(StandardCharsets.UTF_8))));
            return number;
        });
        var file = SignedIn.as(holder, () -> renewals.of(number)).activities().stream()
                .flatMap(line -> line.files().stream())
                .map(RenewalFile.Evidence::id)
                .findFirst()
                .orElseThrow();
        var evidence = node.getBean(RenewalEvidence.class);
        doors.list("RenewalEvidence.of", holder, me -> evidence.of(file).map(StoredFile::name));
        var old = "OLD-" + UUID.randomUUID().toString().substring(0, 8);
        SignedIn.as(
                officer,
                () -> earlier.bringIn("number,name,scheme,issued,expires\n%s,Isolde %s,Early care,2020-01-01,2030-01-01"
                        .formatted(old, Island.NAME)));
        doors.list("CertificateRegister.csv", officer, me -> register.csv());
        doors.list("EarlierCertificates.all", officer, me -> earlier.all());
        doors.list("RenewalDesk.all", officer, me -> desk.all());
        doors.door("RenewalDesk.file", officer, me -> desk.file(number));
        doors.door("RenewalDesk.judge", officer, me -> {
            desk.judge(number, UUID.randomUUID(), true, "");
            return "judged";
        });
        doors.door("RenewalDesk.grant", officer, me -> desk.grant(number, "Everything is there.", true));
        doors.door("RenewalDesk.sendBack", officer, me -> {
            desk.sendBack(number, "Something is missing.");
            return "returned";
        });
        doors.door("Renewals.of", holder, me -> renewals.of(number));
        doors.door("Renewals.enter", holder, me -> {
            renewals.enter(number, activity);
            return "entered";
        });
        doors.door("Renewals.remove", holder, me -> {
            renewals.remove(number, UUID.randomUUID());
            return "removed";
        });
        doors.door("Renewals.request", holder, me -> {
            renewals.request(number, true);
            return "requested";
        });
        doors.door(
                "CertificateReplacing.replace",
                officer,
                me -> node.getBean(CertificateReplacing.class).replace(number, ReasonCode.LOST, holder.name(), "no"));
        doors.door(
                "CertificateReplacing.merge",
                officer,
                me -> node.getBean(CertificateReplacing.class).merge(holder.email(), other.email(), "no", true));
        doors.door(
                "CertificateReplacing.joining",
                officer,
                me -> node.getBean(CertificateReplacing.class).joining(holder.email(), other.email()));
        doors.door("EarlierCertificates.withdraw", officer, me -> {
            earlier.withdraw(old, "It was entered twice.");
            return "withdrawn";
        });
        second(doors, officer);
        scheme(doors, officer);
    }

    private void scheme(Doors doors, PersonSummary officer) {
        var schemes = node.getBean(SchemeOffice.class);
        var draft = SignedIn.as(officer, () -> schemes.begin("crisis-addon-example"));
        doors.mark(draft);
        doors.door("SchemeOffice.draft", officer, me -> schemes.draft(draft));
        doors.door("SchemeOffice.write", officer, me -> {
            schemes.write(draft, changed(schemes.draft(draft).scheme()));
            return "written";
        });
        doors.door("SchemeOffice.unschedule", officer, me -> {
            schemes.unschedule(draft);
            return "unscheduled";
        });
        doors.door("SchemeOffice.schedule", officer, me -> {
            schemes.schedule(draft, today().plusYears(1), "From next year on.");
            return "scheduled";
        });
        doors.door("SchemeOffice.discard", officer, me -> {
            schemes.discard(draft);
            return "discarded";
        });
    }

    private static SchemeEdit changed(Scheme scheme) {
        return new SchemeEdit(
                scheme.title(),
                "9.0.0",
                false,
                scheme.validityYears(),
                scheme.wording(),
                scheme.courses(),
                scheme.performances(),
                scheme.neverLate(),
                scheme.neverUnsafe(),
                0,
                scheme.parts(),
                90,
                80,
                0,
                scheme.retakeTerms(),
                java.util.Objects.requireNonNull(scheme.renewal()));
    }

    private void second(Doors doors, PersonSummary officer) {
        var decisions = node.getBean(CertificationDecisions.class);
        doors.door("CertificationDecisions.confirm", officer, me -> decisions.confirm(undecided, true));
        doors.door("CertificationDecisions.giveBack", officer, me -> {
            decisions.giveBack(undecided, "Look at it again.");
            return "returned";
        });
        doors.door("CertificationDecisions.declareTie", officer, me -> {
            decisions.declareTie(undecided, " ");
            return "declared";
        });
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(java.time.Instant.now(), java.time.ZoneOffset.UTC);
    }
}
