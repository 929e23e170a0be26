package org.telepraxis.certification.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.certification.CertificateStatus;

/**
 * A certificate's state in the words of the check page.
 *
 * @param kind the style: ok, wait or stop
 * @param dayLabel what the second date is
 * @param saying what the state means, and what it does not
 */
record CheckResult(
        String kind, String icon, String title, String sentence, String dayLabel, LocalDate day, String saying) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String SHOWN = "It says what was shown, in simulation, and when.";
    private static final String WORRIED =
            " If you are a client and worried about your care, ask the association or your national register.";

    static CheckResult of(CertificateStatus status, LocalDate today) {
        var since = day(status.since());
        return switch (status.state()) {
            case ACTIVE ->
                new CheckResult(
                        "ok",
                        "check",
                        "Valid",
                        "This certificate is in force today, %s.".formatted(day(today)),
                        "Valid to",
                        status.expiresOn(),
                        SHOWN);
            case EXPIRING ->
                new CheckResult(
                        "ok",
                        "check",
                        "Valid",
                        "This certificate is in force today, %s. It expires soon, after %s."
                                .formatted(day(today), day(status.expiresOn())),
                        "Valid to",
                        status.expiresOn(),
                        SHOWN);
            case EXPIRED ->
                new CheckResult(
                        "wait",
                        "clock",
                        "Expired",
                        "This certificate was in force until %s. It is not in force today, %s."
                                .formatted(day(status.expiresOn()), day(today)),
                        "Expired",
                        status.expiresOn(),
                        "An expired certificate says nothing about the person’s work. It means that renewal was not recorded.");
            case SUSPENDED ->
                new CheckResult(
                        "wait",
                        "pause",
                        "Suspended",
                        "The association suspended this certificate on %s. It is not in force today, %s."
                                .formatted(since, day(today)),
                        "Suspended",
                        status.since(),
                        reasons(status) + " A suspension can end; look again later." + WORRIED);
            case REVOKED ->
                new CheckResult(
                        "stop",
                        "x",
                        "Revoked",
                        "The association withdrew this certificate on %s. It is not in force.".formatted(since),
                        "Revoked",
                        status.since(),
                        reasons(status) + WORRIED);
            case SUPERSEDED ->
                new CheckResult(
                        "wait",
                        "refresh-cw",
                        "Superseded",
                        "On %s the holder received a newer certificate of the same scheme, which takes the place of this one."
                                .formatted(since),
                        "Superseded",
                        status.since(),
                        "Ask the holder for the number of the newer certificate.");
        };
    }

    private static String reasons(CertificateStatus status) {
        return status.note() == null && status.code() == null ? "The association has not published the reason." : "";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
