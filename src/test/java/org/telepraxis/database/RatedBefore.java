package org.telepraxis.database;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes performances that two raters rated some time ago straight into the tables. */
final class RatedBefore {

    private static final List<String> MARKS = List.of("UNSAFE", "NOT_SHOWN", "SOUND", "SKILLED");

    private final JdbcClient jdbc;
    private final UUID association;
    private int written;

    RatedBefore(JdbcClient jdbc, UUID association) {
        this.jdbc = jdbc;
        this.association = association;
    }

    /**
     * @param levels for each competence the level of the first and of the second rater; 0 is no opportunity
     * @param actions for each critical action what the two made of it
     */
    void closed(Instant at, UUID first, UUID second, Map<String, int[]> levels, Map<String, List<String>> actions) {
        var id = performance(at);
        rating(id, first, at, "LOCKED", 0, levels, actions);
        rating(id, second, at, "LOCKED", 1, levels, actions);
        jdbc.sql("update grading_case set closed_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** One of the two has locked; the result does not stand yet. */
    void open(Instant at, UUID first, UUID second, Map<String, int[]> levels) {
        var id = performance(at);
        rating(id, first, at, "LOCKED", 0, levels, Map.of());
        rating(id, second, at, "IN_PROGRESS", 1, levels, Map.of());
    }

    private UUID performance(Instant opened) {
        // The two ratings of it are numbered on from its id, so that the first one stays the first in the database.
        var id = new UUID(UUID.randomUUID().getMostSignificantBits(), 0);
        jdbc.sql(
                        "insert into grading_case (id, association_id, attempt_id, code, scenario_id, form_id, content_version, crisis,"
                                + " opened_at, seats, drawn, locked, third_because, version)"
                                + " values (?, ?, ?, ?, 'S06', 'A', 'v', true, ?, 2, 2, 2, '', 0)")
                .params(id, association, UUID.randomUUID(), "Q-" + written++, Timestamp.from(opened))
                .update();
        return id;
    }

    private void rating(
            UUID performance,
            UUID rater,
            Instant at,
            String status,
            int seat,
            Map<String, int[]> levels,
            Map<String, List<String>> actions) {
        var id = new UUID(performance.getMostSignificantBits(), 1 + seat);
        jdbc.sql(
                        "insert into grading_rating (id, case_id, association_id, rater_value, status, assigned_at, due_at, lease_until,"
                                + " locked_at, paused, deciding, judgements, return_reason, version)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, false, 1, '', 0)")
                .params(
                        id,
                        performance,
                        association,
                        rater,
                        status,
                        Timestamp.from(at),
                        Timestamp.from(at),
                        Timestamp.from(at.plus(Duration.ofDays(1000))),
                        Timestamp.from(at))
                .update();
        int position = 0;
        for (var entry : levels.entrySet()) {
            int level = entry.getValue()[seat];
            jdbc.sql(
                            "insert into grading_criterion (id, rating_id, position, competence, mark, note) values (?, ?, ?, ?, ?, '')")
                    .params(
                            UUID.randomUUID(),
                            id,
                            position++,
                            entry.getKey(),
                            level == 0 ? "NO_OPPORTUNITY" : MARKS.get(level - 1))
                    .update();
        }
        position = 0;
        for (var entry : actions.entrySet()) {
            jdbc.sql("insert into grading_action (id, rating_id, position, action, recorded, judged, reason)"
                            + " values (?, ?, ?, ?, 'MET', ?, '')")
                    .params(
                            UUID.randomUUID(),
                            id,
                            position++,
                            entry.getKey(),
                            entry.getValue().get(seat))
                    .update();
        }
    }
}
