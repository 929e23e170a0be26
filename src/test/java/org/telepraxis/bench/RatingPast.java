package org.telepraxis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Years of rating, written straight into the tables: performances long closed, and some that wait for their raters now. */
final class RatingPast {

    private static final List<String> CRITERIA = List.of("CON-4", "CRI-1", "CRI-2", "CRI-3", "TEC-2", "DEL-2", "PRO-1");
    private static final List<String> ACTIONS = List.of("CA1", "CA2", "CA3", "CA4");
    private static final List<String> MARKS = List.of("UNSAFE", "NOT_SHOWN", "SOUND", "SKILLED");
    private static final int BATCH = 5_000;

    private final Connection connection;
    private final RatingLoad.Size size;
    private final Random chance = new Random(20261122);
    private final OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    private final List<UUID> raters = new ArrayList<>();
    private UUID association = new UUID(0, 0);
    private long millis = now.toInstant().toEpochMilli();
    private int written;

    RatingPast(Connection connection, RatingLoad.Size size) {
        this.connection = connection;
        this.size = size;
    }

    void write() throws SQLException {
        connection.setAutoCommit(false);
        try (var members = connection.prepareStatement("""
                select m.person_id, m.association_id from membership m join person p on p.id = m.person_id
                where p.email like 'rater%'""")) {
            var rows = members.executeQuery();
            while (rows.next()) {
                raters.add(rows.getObject(1, UUID.class));
                association = rows.getObject(2, UUID.class);
            }
        }
        closed();
        waiting();
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** One in two lies in the last three months, which the report looks at first. */
    private void closed() throws SQLException {
        try (var attempt = prepare("""
                        insert into attempt (id, association_id, person_id, course_id, scenario_id, content_hash, form_id, mode, tokens,
                            crisis, status, moves, begun_at, ended_at, debriefed_at, version, carried, branched_after)
                        select ?, association_id, ?, course_id, scenario_id, content_hash, form_id, mode, tokens,
                            crisis, status, moves, ?, ?, ?, 0, carried, 0 from attempt where id = ?""");
                var performance = prepare("""
                        insert into grading_case (id, association_id, attempt_id, code, scenario_id, form_id, content_version, crisis,
                            opened_at, seats, drawn, locked, third_because, closed_at, version, title, minutes)
                        values (?, ?, ?, ?, 'S06', 'A', 'v', true, ?, 2, 2, 2, '', ?, 0, 'The line goes dead', 60)""");
                var rating = prepare("""
                        insert into grading_rating (id, case_id, association_id, rater_value, status, assigned_at, due_at, lease_until,
                            saved_at, locked_at, paused, deciding, judgements, return_reason, overall, version)
                        values (?, ?, ?, ?, 'LOCKED', ?, ?, ?, ?, ?, false, false, 30, '', 'PASS', 0)""");
                var criterion = prepare(
                        "insert into grading_criterion (id, rating_id, position, competence, mark, note) values (?, ?, ?, ?, ?, 'Seen.')");
                var action = prepare("""
                        insert into grading_action (id, rating_id, position, action, recorded, judged, reason)
                        values (?, ?, ?, ?, 'MET', ?, '')""");
                var kept = prepare("""
                        insert into grading_rated_twice (case_id, association_id, scenario_id, closed_at, third, one_value, other_value,
                            marks, actions, wholes) values (?, ?, 'S06', ?, false, ?, ?, ?, ?, 'PASS PASS')""")) {
            var all = List.of(attempt, performance, rating, criterion, action, kept);
            var model = handedIn();
            var hours = hours();
            for (int i = 0; i < hours.length; i++) {
                var at = now.minus(Duration.ofHours(hours[i]));
                millis = at.toInstant().toEpochMilli();
                var attemptId = id();
                set(attempt, attemptId, id(), at, at, at, model);
                var caseId = id();
                set(performance, caseId, association, attemptId, "P" + i, at, at);
                Collections.swap(raters, 0, 1 + chance.nextInt(raters.size() - 1));
                Collections.swap(raters, 1, 2 + chance.nextInt(raters.size() - 2));
                var marks = marks();
                for (int seat = 0; seat < 2; seat++) {
                    var ratingId = id();
                    set(rating, ratingId, caseId, association, raters.get(seat), at, at, at, at, at);
                    if (i % size.sheetOneIn() == 0) {
                        for (int c = 0; c < CRITERIA.size(); c++) {
                            set(criterion, id(), ratingId, c, CRITERIA.get(c), MARKS.get(marks[seat][c] - 1));
                        }
                        for (int a = 0; a < ACTIONS.size(); a++) {
                            set(action, id(), ratingId, a, ACTIONS.get(a), "MET");
                        }
                    }
                }
                set(
                        kept,
                        caseId,
                        association,
                        at,
                        raters.get(0),
                        raters.get(1),
                        packed(marks),
                        "CA1 MET MET,CA2 MET MET,CA3 MET LATE,CA4 MET MET");
                if (i % BATCH == BATCH - 1 || i == size.past() - 1) {
                    for (var statement : all) {
                        statement.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
        millis = now.toInstant().toEpochMilli();
    }

    /** How long ago each was closed, the longest ago first. */
    private int[] hours() {
        return IntStream.range(0, size.past())
                .map(i -> i % 2 == 0 ? 24 + chance.nextInt(24 * 84) : 24 * 90 + chance.nextInt(24 * 600))
                .map(ago -> -ago)
                .sorted()
                .map(ago -> -ago)
                .toArray();
    }

    /** The demo session, handed in again and again; each copy waits for two of the raters. */
    private void waiting() throws SQLException {
        var model = handedIn();
        try (var attempt = prepare("""
                        insert into attempt (id, association_id, person_id, course_id, scenario_id, content_hash, form_id, mode, tokens,
                            crisis, status, moves, begun_at, ended_at, debriefed_at, version, carried, branched_after)
                        select ?, association_id, person_id, course_id, scenario_id, content_hash, form_id, mode, tokens,
                            crisis, status, moves, begun_at, ended_at, debriefed_at, 0, carried, 0 from attempt where id = ?""");
                var moves = prepare("""
                        insert into attempt_move (attempt_id, seq, encoded, made_at)
                        select ?, seq, encoded, made_at from attempt_move where attempt_id = ?""");
                var performance = prepare("""
                        insert into grading_case (id, association_id, attempt_id, code, scenario_id, form_id, content_version, crisis,
                            opened_at, seats, drawn, locked, third_because, version, title, minutes)
                        select ?, association_id, ?, ?, scenario_id, form_id, content_version, crisis, opened_at, 2, 2, 0, '', 0,
                            'The line goes dead', 60
                        from grading_case where attempt_id = ?""");
                var rating = prepare("""
                        insert into grading_rating (id, case_id, association_id, rater_value, status, assigned_at, due_at, lease_until,
                            paused, deciding, judgements, return_reason, version)
                        values (?, ?, ?, ?, 'ASSIGNED', ?, ?, ?, false, false, 0, '', 0)""")) {
            int waiting = size.raters() * size.each() / 2;
            var ratings = new ArrayList<UUID>();
            for (int i = 0; i < waiting; i++) {
                var attemptId = id();
                var caseId = id();
                set(attempt, attemptId, model);
                set(moves, attemptId, model);
                set(performance, caseId, attemptId, "W" + i, model);
                for (int seat = 0; seat < 2; seat++) {
                    var rater = raters.get((2 * i + seat) % raters.size());
                    var ratingId = id();
                    set(rating, ratingId, caseId, association, rater, now, now.plusDays(5), now.plusDays(7));
                    ratings.add(ratingId);
                }
            }
            for (var statement : List.of(attempt, moves, performance, rating)) {
                statement.executeBatch();
            }
            sheets(ratings, model);
        }
    }

    private void sheets(List<UUID> ratings, UUID model) throws SQLException {
        try (var criterion = prepare(
                        "insert into grading_criterion (id, rating_id, position, competence, note) values (?, ?, ?, ?, '')");
                var action = prepare(
                        "insert into grading_action (id, rating_id, position, action, recorded, reason) values (?, ?, ?, ?, ?, '')")) {
            var criteria = rows(
                    "select distinct k.position, k.competence from grading_criterion k join grading_rating r on r.id = k.rating_id"
                            + " join grading_case c on c.id = r.case_id where c.attempt_id = ?",
                    model);
            var actions = rows(
                    "select distinct k.position, k.action, k.recorded from grading_action k join grading_rating r on r.id = k.rating_id"
                            + " join grading_case c on c.id = r.case_id where c.attempt_id = ?",
                    model);
            for (var ratingId : ratings) {
                for (var row : criteria) {
                    set(criterion, id(), ratingId, row[0], row[1]);
                }
                for (var row : actions) {
                    set(action, id(), ratingId, row[0], row[1], row[2]);
                }
            }
            criterion.executeBatch();
            action.executeBatch();
        }
    }

    private List<Object[]> rows(String sql, UUID model) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, model);
            var rows = query.executeQuery();
            var list = new ArrayList<Object[]>();
            while (rows.next()) {
                var row = new Object[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                list.add(row);
            }
            return list;
        }
    }

    /** A session of the demo that has been handed in for certification and waits for raters. */
    private UUID handedIn() throws SQLException {
        try (var query = connection.prepareStatement("""
                select c.attempt_id from grading_case c join attempt a on a.id = c.attempt_id
                where c.closed_at is null order by a.moves desc""")) {
            var rows = query.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("The demo has no performance that waits for raters");
            }
            return rows.getObject(1, UUID.class);
        }
    }

    private int[][] marks() {
        var marks = new int[2][CRITERIA.size()];
        double quality = 2.9 + 0.6 * chance.nextGaussian();
        for (int c = 0; c < CRITERIA.size(); c++) {
            double level = quality + 0.4 * chance.nextGaussian();
            for (int seat = 0; seat < 2; seat++) {
                marks[seat][c] = (int) Math.max(1, Math.min(4, Math.round(level + 0.35 * chance.nextGaussian())));
            }
        }
        return marks;
    }

    private static String packed(int[][] marks) {
        var packed = new ArrayList<String>();
        for (int c = 0; c < CRITERIA.size(); c++) {
            packed.add("%s %d %d".formatted(CRITERIA.get(c), marks[0][c], marks[1][c]));
        }
        return String.join(",", packed);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** Ids that grow with time, as the application's own do: indexes of a database depend on it. */
    private UUID id() {
        int counted = written++;
        long high = millis << 16 | 0x7000L | counted >>> 12 & 0xFFFL;
        long low = 1L << 63 | (counted & 0xFFFL) << 50 | chance.nextLong() >>> 14;
        return new UUID(high, low);
    }
}
