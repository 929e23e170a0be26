package org.telepraxis.grading;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what two raters gave to one performance in a row of its own once the result stands, so that a hundred thousand ratings are
 * read in one pass. Only such performances are looked at; nothing here can tell one rater about another while either rates.
 */
@Component
class RatedPairs {

    private static final String LEVEL =
            "case %s.mark when 'UNSAFE' then '1' when 'NOT_SHOWN' then '2' when 'SOUND' then '3' when 'SKILLED' then '4' else '0' end";

    /** The two who rated first, however often the performance was rated again. */
    private static final String KEEP = """
            insert into grading_rated_twice (case_id, association_id, scenario_id, closed_at, third, one_value, other_value,
                marks, actions, wholes)
            select c.id, c.association_id, c.scenario_id, c.closed_at, c.seats = 3, ra.rater_value, rb.rater_value,
                coalesce((select string_agg(a.competence || ' ' || %s || ' ' || %s, ',' order by a.position)
                    from grading_criterion a
                    join grading_criterion b on b.rating_id = rb.id and b.competence = a.competence
                    where a.rating_id = ra.id), ''),
                coalesce((select string_agg(a.action || ' ' || a.judged || ' ' || b.judged, ',' order by a.position)
                    from grading_action a
                    join grading_action b on b.rating_id = rb.id and b.action = a.action
                    where a.rating_id = ra.id and a.judged is not null and b.judged is not null), ''),
                coalesce(ra.overall, '-') || ' ' || coalesce(rb.overall, '-')
            from grading_case c
            join grading_rating ra on ra.case_id = c.id and ra.deciding = false and ra.status = 'LOCKED'
            join grading_rating rb on rb.case_id = c.id and rb.deciding = false and rb.status = 'LOCKED' and ra.id < rb.id
            where c.closed_at is not null
            and (select count(*) from grading_rating r where r.case_id = c.id and r.deciding = false and r.status = 'LOCKED'
                and r.id < rb.id) = 1
            and not exists (select 1 from grading_rated_twice k where k.case_id = c.id)
            and c.id in (:ids)
            """.formatted(LEVEL.formatted("a"), LEVEL.formatted("b"));

    /** Few as a rule: those whose performances nobody needed any more, and those from before there was such a row. */
    private static final String NOT_KEPT = """
            select c.id from grading_case c where c.closed_at is not null
            and not exists (select 1 from grading_rated_twice k where k.case_id = c.id)""";

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final JdbcClient jdbc;

    RatedPairs(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** What is looked at. */
    record Window(
            UUID association,
            Instant from,
            Instant until,
            @Nullable String scenarioId) {}

    /** In the transaction in which the result comes to stand. */
    @EventListener
    void on(PerformanceRated event) {
        keep(List.of(event.caseId()));
    }

    /** What was rated before there was such a row. */
    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void keepAll() {
        var missing = jdbc.sql(NOT_KEPT)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (int from = 0; from < missing.size(); from += AT_ONCE) {
            keep(missing.subList(from, Math.min(from + AT_ONCE, missing.size())));
        }
    }

    private void keep(List<UUID> closed) {
        entities.createNativeQuery(KEEP).setParameter("ids", closed).executeUpdate();
    }

    void each(Window window, Consumer<RatedTwice> reader) {
        var scenario = window.scenarioId();
        var query = jdbc.sql("select scenario_id, closed_at, third, one_value, other_value, marks, actions, wholes"
                        + " from grading_rated_twice where association_id = :association and closed_at >= :from"
                        + " and closed_at < :until" + (scenario == null ? "" : " and scenario_id = :scenario"))
                .param("association", window.association())
                .param("from", OffsetDateTime.ofInstant(window.from(), ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(window.until(), ZoneOffset.UTC));
        (scenario == null ? query : query.param("scenario", scenario)).query((RowCallbackHandler) row ->
                reader.accept(RatedTwice.of(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getBoolean(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8))));
    }

    List<String> scenarios(UUID association) {
        return jdbc.sql(
                        "select distinct scenario_id from grading_rated_twice where association_id = ? order by scenario_id")
                .param(association)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
