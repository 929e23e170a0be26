package org.telepraxis.grading.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Performance;
import org.telepraxis.uikit.VisitorZone;

/** Times and numbers as raters read them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final List<String> NUMBERS = List.of(
            "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A language by its two-letter code. */
    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    static String languages(List<String> codes) {
        return codes.stream().map(Words::language).collect(Collectors.joining(", "));
    }

    /** Time of day where the reader is. */
    static String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone()));
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone()));
    }

    /** Session time: since the line dropped while that clock runs, else since the start. */
    static String sessionTime(Performance.Entry entry) {
        return sessionTime(entry.at(), entry.sinceDrop());
    }

    static String sessionTime(int at, @Nullable Integer sinceDrop) {
        return sinceDrop == null ? minutes(at) : "+" + sinceDrop / 60 + ":" + twoDigits(sinceDrop % 60);
    }

    /** How the times with a plus are to be read; empty where the line did not drop. */
    static String secondClock(Performance performance) {
        return performance.transcript().stream()
                .filter(entry -> entry.sinceDrop() != null)
                .findFirst()
                .map(entry -> "Times with + count from when the line dropped, at %s of the session."
                        .formatted(minutes(entry.at() - Objects.requireNonNull(entry.sinceDrop()))))
                .orElse("");
    }

    /** A moment by the session's clock, and by the second clock where the transcript goes by that. */
    static String onBothClocks(int at, Performance performance) {
        return performance.transcript().stream()
                .filter(entry -> entry.at() == at && entry.sinceDrop() != null)
                .findFirst()
                .map(entry -> minutes(at) + " (" + sessionTime(entry) + " in the transcript)")
                .orElseGet(() -> minutes(at));
    }

    static String minutes(int seconds) {
        return twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    }

    static String count(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static ZoneId zone() {
        return VisitorZone.find().orElse(ZoneOffset.UTC);
    }
}
