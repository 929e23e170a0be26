package org.telepraxis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody may find out who rates a performance: whose it is, where and when they live, and that somebody else rates it, too. */
final class Blindness implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Pages of other work that name people of the association, whoever's performance it is: a supervisor plans role-plays with all
     * trainees, reads portfolios, and sees who sits an exam. They may name them, and nothing there may lead to a performance.
     */
    private static final Set<String> NAMING_MEMBERS = Set.of("role-plays", "portfolio-reviews", "invigilation");

    private static final List<String> OTHERS = List.of(
            "1 of 2",
            "one of two",
            "second rater",
            "first rater",
            "third rater",
            "co-rater",
            "other rater's",
            "adjudicat");

    /** How the badge and the rules for raters speak of blindness; they say so of every performance alike. */
    private static final List<String> RULES = List.of("Blind: no name, no other parts, no other rater");

    private static final Pattern ANSWERED_AT = Pattern.compile("\"timestamp\":\"[^\"]*\"");

    private final Connection database;

    /** @param data of a server that lets others read along */
    Blindness(Path data) throws SQLException {
        database = DriverManager.getConnection(url(data), "sa", "");
    }

    static String url(Path data) {
        return "jdbc:h2:file:" + data.toAbsolutePath().resolve("telepraxis") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
    }

    /** The rating of one performance by one person, and all that belongs to it and must not be told. */
    record Seat(UUID rating, UUID performance, UUID attempt, Set<String> secrets, List<UUID> others) {}

    Seat seat(String email, String code) throws SQLException {
        try (var query = database.prepareStatement("""
                select r.id, c.id, c.attempt_id, a.person_id, p.name, p.email, a.begun_at, a.ended_at
                from grading_rating r join grading_case c on c.id = r.case_id join attempt a on a.id = c.attempt_id
                join person p on p.id = a.person_id join person me on me.id = r.rater_value
                where me.email = ? and c.code = ?""")) {
            query.setString(1, email);
            query.setString(2, code);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            var rating = row.getObject(1, UUID.class);
            var performance = row.getObject(2, UUID.class);
            var attempt = row.getObject(3, UUID.class);
            var secrets = new LinkedHashSet<String>();
            secrets.add(performance.toString());
            secrets.add(attempt.toString());
            secrets.add(row.getString(4));
            secrets.addAll(names(row.getString(5), row.getString(6)));
            secrets.addAll(moments(row.getObject(7, OffsetDateTime.class)));
            secrets.addAll(moments(row.getObject(8, OffsetDateTime.class)));
            secrets.addAll(certificates(attempt));
            var others = new ArrayList<UUID>();
            try (var seats = database.prepareStatement("""
                    select r.id, p.id, p.name, p.email from grading_rating r join person p on p.id = r.rater_value
                    where r.case_id = ? and r.id <> ?""")) {
                seats.setObject(1, performance);
                seats.setObject(2, rating);
                var other = seats.executeQuery();
                while (other.next()) {
                    others.add(other.getObject(1, UUID.class));
                    secrets.add(other.getString(1));
                    secrets.add(other.getString(2));
                    secrets.addAll(names(other.getString(3), other.getString(4)));
                }
            }
            assertThat(others).isNotEmpty();
            return new Seat(rating, performance, attempt, secrets, others);
        }
    }

    /** Certificates that the candidate of the performance holds; each can be looked up by its number, with the name in it. */
    private List<String> certificates(UUID attempt) throws SQLException {
        try (var query = database.prepareStatement(
                "select number from certificate where holder_id = (select person_id from attempt where id = ?)")) {
            query.setObject(1, attempt);
            var numbers = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
            return numbers;
        }
    }

    /** Mails that the rater got. */
    List<String> mails(String email) throws SQLException {
        try (var query = database.prepareStatement("select subject, body from mail where address = ?")) {
            query.setString(1, email);
            var mails = new ArrayList<String>();
            var rows = query.executeQuery();
            while (rows.next()) {
                mails.add(rows.getString(1) + "\n" + rows.getString(2));
            }
            return mails;
        }
    }

    /** No answer names anybody or hints at them, and the mails do not either. */
    void holdsFor(Seat seat, String email, RaterCrawl crawl) throws SQLException {
        assertThat(crawl.answers()).hasSizeGreaterThan(40);
        assertThat(crawl.answers().get("ratings/" + seat.rating()))
                .as("the performance itself was read")
                .anyMatch(answer -> answer.contains("Clinician"));
        crawl.answers()
                .forEach((asked, answers) -> answers.forEach(answer -> {
                    if (NAMING_MEMBERS.contains(asked.split("/", 2)[0])) {
                        assertThat(without(asked, answer))
                                .as(asked)
                                .doesNotContain(seat.rating().toString())
                                .doesNotContain(seat.attempt().toString())
                                .doesNotContain(seat.performance().toString());
                    } else {
                        isBlind(asked, answer, asked, seat);
                    }
                }));
        await().atMost(Duration.ofSeconds(30)).until(() -> !mails(email).isEmpty());
        assertThat(mails(email)).allSatisfy(mail -> isBlind("mail", mail, "", seat));
    }

    private static void isBlind(String what, String answer, String asked, Seat seat) {
        var told = without(asked, answer);
        var secrets = seat.secrets().stream().map(secret -> "\\b" + Pattern.quote(secret) + "\\b");
        assertThat(Stream.concat(secrets, OTHERS.stream().map(Pattern::quote))
                        .map(secret -> Pattern.compile(secret, Pattern.CASE_INSENSITIVE))
                        .flatMap(secret -> secret.matcher(told).results())
                        .map(found -> around(told, found.start())))
                .as("told by %s", what)
                .isEmpty();
    }

    /**
     * What the rater asked for is no news, even if it stands in the answer again; nor is what is said of every performance, nor the
     * minute in which an error was answered, which can be the one in which the demo was loaded.
     */
    private static String without(String asked, String answer) {
        var told = ANSWERED_AT.matcher(answer).replaceAll("");
        for (var known : RULES) {
            told = told.replace(known, "");
        }
        for (var id : ID.matcher(asked).results().toList()) {
            told = told.replace(id.group(), "");
        }
        return told;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120));
    }

    private static List<String> names(String name, String email) {
        return List.of(name, name.substring(0, name.indexOf(' ')), name.substring(name.lastIndexOf(' ') + 1), email);
    }

    /** When the session was, as any zone's clock shows it. */
    private static List<String> moments(OffsetDateTime moment) {
        var zones = List.of(ZoneOffset.UTC, ZoneId.systemDefault(), ZoneId.of("America/St_Johns"));
        return zones.stream()
                .flatMap(zone -> Stream.of("yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "d MMMM yyyy, HH:mm")
                        .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH)
                                .format(moment.atZoneSameInstant(zone))))
                .distinct()
                .toList();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
