package org.telepraxis.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** One whole day, or from one moment to another, as a calendar file (RFC 5545) with an alarm before. */
record CalendarFile(
        String uid, List<String> when, String alarm, String title, String text, String url, Instant written) {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A whole day, with an alarm a week before. */
    CalendarFile(String uid, LocalDate day, String title, String text, String url, Instant written) {
        this(
                uid,
                List.of(
                        "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day),
                        "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.plusDays(1)),
                        "TRANSP:TRANSPARENT"),
                "-P7D",
                title,
                text,
                url,
                written);
    }

    /** Between two moments, which each calendar shows in its own time, with an alarm a day before. */
    static CalendarFile between(
            String uid, Instant from, Instant until, String title, String text, String url, Instant written) {
        return new CalendarFile(
                uid,
                List.of("DTSTART:" + STAMP.format(from), "DTEND:" + STAMP.format(until), "TRANSP:OPAQUE"),
                "-P1D",
                title,
                text,
                url,
                written);
    }

    String ics() {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Telepraxis//Certification//EN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + uid,
                "DTSTAMP:" + STAMP.format(written)));
        lines.addAll(when);
        lines.addAll(List.of(
                "SUMMARY:" + escaped(title),
                "DESCRIPTION:" + escaped(text),
                "URL:" + url,
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:" + escaped(title),
                "TRIGGER:" + alarm,
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR"));
        var file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line has at most 75 octets; what is longer goes on after a space, and no character is cut in two. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int symbol = line.codePointAt(i);
            var text = Character.toString(symbol);
            int width = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(text);
            octets += width;
            i += Character.charCount(symbol);
        }
        file.append("\r\n");
    }
}
