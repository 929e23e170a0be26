package org.telepraxis.grading;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts of what two raters gave to the same performance, summed up in the database: a hundred thousand ratings come back as a few
 * hundred rows. Only performances whose result stands are looked at, so nothing here can tell one rater about another.
 */
@Component
class RatedPairs {

    private static final String VALUE =
            "case %s.mark when 'UNSAFE' then 1 when 'NOT_SHOWN' then 2 when 'SOUND' then 3 when 'SKILLED' then 4 end";
    private static final String A = VALUE.formatted("a");
    private static final String B = VALUE.formatted("b");

    /** Two ratings of one closed case; with {@code <} each pair comes once, with {@code <>} once for each of the two. */
    private static final String PAIRS = """
             from grading_case c
             join grading_rating ra on ra.case_id = c.id and ra.deciding = false and ra.status = 'LOCKED'
             join grading_rating rb on rb.case_id = c.id and rb.deciding = false and rb.status = 'LOCKED' and ra.id %s rb.id
            """;

    private static final String CRITERIA = """
             join grading_criterion a on a.rating_id = ra.id
             join grading_criterion b on b.rating_id = rb.id and b.competence = a.competence
            """;
    private static final String WHERE = """
             where c.association_id = :association and c.closed_at >= :from and c.closed_at < :until
             and (cast(:scenario as varchar(40)) is null or c.scenario_id = :scenario)
            """;
    private static final String BOTH_LEVELS = " and a.mark <> 'NO_OPPORTUNITY' and b.mark <> 'NO_OPPORTUNITY' ";

    private final EntityManager entities;

    RatedPairs(EntityManager entities) {
        this.entities = entities;
    }

    /** What is looked at. */
    record Window(
            UUID association,
            Instant from,
            Instant until,
            @Nullable String scenarioId) {}

    record Levels(String competence, int one, int other, int count) {}

    record Totals(double one, double other, int count) {}

    record Outcomes(String scenarioId, String action, String one, String other, int count) {}

    record Severity(UUID rater, int year, int month, int n, double sum, double squares) {}

    record Own(UUID rater, int own, int other, int count) {}

    record Spread(UUID rater, double variance, int ratings) {}

    long cases(Window window) {
        return number(window, "select count(distinct c.id)" + PAIRS.formatted("<") + WHERE);
    }

    long thirds(Window window) {
        return number(window, "select count(distinct c.id)" + PAIRS.formatted("<") + WHERE + " and c.seats = 3");
    }

    List<Levels> levels(Window window) {
        return rows(
                        window,
                        "select a.competence, " + A + ", " + B + ", count(*)" + PAIRS.formatted("<") + CRITERIA + WHERE
                                + BOTH_LEVELS + " group by a.competence, a.mark, b.mark")
                .stream()
                .map(row -> new Levels((String) row[0], integer(row[1]), integer(row[2]), integer(row[3])))
                .toList();
    }

    /** Mean level of each of the two over the criteria that both rated. */
    List<Totals> totals(Window window) {
        var each = "select sum(" + A + ") as one, sum(" + B + ") as other, count(*) as criteria" + PAIRS.formatted("<")
                + CRITERIA + WHERE + BOTH_LEVELS + " group by c.id";
        return rows(
                        window,
                        "select t.one, t.other, t.criteria, count(*) from (" + each
                                + ") t group by t.one, t.other, t.criteria")
                .stream()
                .map(row -> new Totals(real(row[0]) / real(row[2]), real(row[1]) / real(row[2]), integer(row[3])))
                .toList();
    }

    List<Outcomes> outcomes(Window window) {
        return rows(
                        window,
                        "select c.scenario_id, a.action, a.judged, b.judged, count(*)" + PAIRS.formatted("<")
                                + " join grading_action a on a.rating_id = ra.id"
                                + " join grading_action b on b.rating_id = rb.id and b.action = a.action" + WHERE
                                + " and a.judged is not null and b.judged is not null"
                                + " group by c.scenario_id, a.action, a.judged, b.judged")
                .stream()
                .map(row -> new Outcomes(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], integer(row[4])))
                .toList();
    }

    /** For each rater and month: how far the own mean lies from the mean of both, performance by performance. */
    List<Severity> severities(Window window) {
        var each =
                "select ra.rater_value as rater, extract(year from c.closed_at) as y, extract(month from c.closed_at) as m,"
                        + " avg((" + A + " - " + B + ") * 0.5) as apart" + PAIRS.formatted("<>") + CRITERIA + WHERE
                        + BOTH_LEVELS
                        + " group by ra.rater_value, extract(year from c.closed_at), extract(month from c.closed_at), c.id";
        return rows(
                        window,
                        "select cast(t.rater as varchar(36)), t.y, t.m, count(*), sum(t.apart), sum(t.apart * t.apart) from ("
                                + each + ") t group by t.rater, t.y, t.m order by t.y, t.m")
                .stream()
                .map(row -> new Severity(
                        UUID.fromString((String) row[0]),
                        integer(row[1]),
                        integer(row[2]),
                        integer(row[3]),
                        real(row[4]),
                        real(row[5])))
                .toList();
    }

    List<Own> own(Window window) {
        return rows(
                        window,
                        "select cast(ra.rater_value as varchar(36)), " + A + ", " + B + ", count(*)"
                                + PAIRS.formatted("<>") + CRITERIA + WHERE + BOTH_LEVELS
                                + " group by ra.rater_value, a.mark, b.mark")
                .stream()
                .map(row ->
                        new Own(UUID.fromString((String) row[0]), integer(row[1]), integer(row[2]), integer(row[3])))
                .toList();
    }

    /** The mean variance of the levels within one rating. */
    List<Spread> spreads(Window window) {
        var each = "select ra.rater_value as rater, avg(1.0 * " + A + " * " + A + ") - avg(1.0 * " + A
                + ") * avg(1.0 * " + A
                + ") as variance" + PAIRS.formatted("<>") + CRITERIA + WHERE + BOTH_LEVELS
                + " group by ra.rater_value, ra.id";
        return rows(
                        window,
                        "select cast(t.rater as varchar(36)), avg(t.variance), count(*) from (" + each
                                + ") t group by t.rater")
                .stream()
                .map(row -> new Spread(UUID.fromString((String) row[0]), real(row[1]), integer(row[2])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<String> scenarios(UUID association) {
        return entities.createNativeQuery(
                        "select distinct c.scenario_id from grading_case c where c.association_id = :association"
                                + " and c.closed_at is not null order by c.scenario_id")
                .setParameter("association", association)
                .getResultList();
    }

    private long number(Window window, String sql) {
        return ((Number) query(window, sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Window window, String sql) {
        return query(window, sql).getResultList();
    }

    private Query query(Window window, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("association", window.association())
                .setParameter("from", window.from())
                .setParameter("until", window.until())
                .setParameter("scenario", window.scenarioId());
    }

    private static int integer(Object value) {
        return ((Number) value).intValue();
    }

    private static double real(Object value) {
        return ((Number) value).doubleValue();
    }
}
