package org.telepraxis.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final CalendarFile FILE = new CalendarFile(
            "expiry-7X3K@telepraxis",
            LocalDate.of(2026, 12, 31),
            "Last day of certificate Remote Crisis Care, 1.0.0; please renew",
            "Ünïcödé \\ in a long text, so that a line has to be folded 👩🏽‍⚕️ and folded again\nand a second line",
            "https://example.org/certification/renewal/7X3K",
            Instant.parse("2026-11-22T10:15:30Z"));

    @Test
    void isOneWholeDay() {
        assertThat(FILE.ics().split("\r\n"))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "DTSTAMP:20261122T101530Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Last day of certificate Remote Crisis Care\\, 1.0.0\\; please renew",
                        "TRIGGER:-P7D")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void isFromOneMomentToAnother() {
        var file = CalendarFile.between(
                "exam-1@telepraxis",
                Instant.parse("2026-12-01T09:00:00Z"),
                Instant.parse("2026-12-01T12:30:00Z"),
                "Knowledge exam",
                "Hall 2",
                "https://example.org/exams/1",
                Instant.parse("2026-11-22T10:15:30Z"));

        assertThat(file.ics().split("\r\n"))
                .contains("DTSTART:20261201T090000Z", "DTEND:20261201T123000Z", "TRIGGER:-P1D");
    }

    @Test
    void hasLinesOfAtMost75OctetsThatUnfoldToTheText() {
        assertThat(FILE.ics().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(FILE.ics().replace("\r\n ", ""))
                .contains(
                        "DESCRIPTION:Ünïcödé \\\\ in a long text\\, so that a line has to be folded 👩🏽‍⚕️ and folded"
                                + " again\\nand a second line\r\n");
    }
}
