package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.grading.Kept;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.grading.statistics.Figure;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What the chief assessor reads about the raters is what the raters gave. */
abstract class QualitySuite {

    /** R package irrCAC 1.0, data set cont4x4diagnosis; its quadratic weighted kappa is 0.3831859441349. */
    private static final int[][] DIAGNOSES = {{40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}};

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RatingQuality quality;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private PersonSummary officer;
    private UUID strict;
    private UUID kind;
    private RatedBefore rated;

    @BeforeEach
    void anAssociation() {
        var learners = new Learners(node);
        var association = learners.association("Quality");
        officer = learners.person(association, "Ottoline Reed", Role.OFFICER);
        strict = learners.person(association, "Bo Lind", Role.SUPERVISOR).id().value();
        kind = learners.person(association, "Cy Marsh", Role.SUPERVISOR).id().value();
        rated = new RatedBefore(jdbc, association.id().value());
    }

    @Test
    void saysSoWhereNothingWasRatedYet() {
        var report = report();

        assertThat(report.rated()).isZero();
        assertThat(report.levels().quadratic()).isInstanceOf(Figure.Undefined.class);
        assertThat(report.totals().icc2k()).isInstanceOf(Figure.Undefined.class);
        assertThat(report.raters()).isEmpty();
    }

    @Test
    void computesFromTheDatabaseWhatThePublishedExampleGives() {
        for (int one = 1; one <= 4; one++) {
            for (int other = 1; other <= 4; other++) {
                for (int i = 0; i < DIAGNOSES[one - 1][other - 1]; i++) {
                    rated.closed(now, strict, kind, Map.of("CRI-1", new int[] {one, other}), Map.of());
                }
            }
        }

        var report = report();

        assertThat(report.rated()).isEqualTo(223);
        assertThat(value(report.levels().exact())).isEqualTo(131 / 223.0, within(1e-9));
        assertThat(value(report.levels().quadratic())).isCloseTo(0.3831859441349, within(1e-6));
        assertThat(report.criteria())
                .extracting(QualityReport.Criterion::competence)
                .containsExactly("CRI-1");
        assertThat(report.advice()).anyMatch(sentence -> sentence.startsWith("CRI-1 is at kappa 0.38"));
    }

    @Test
    void leavesOutNoOpportunityAndWhatDoesNotStandYet() {
        rated.closed(now, strict, kind, Map.of("CRI-1", new int[] {3, 3}, "CRI-2", new int[] {0, 4}), Map.of());
        rated.open(now, strict, kind, Map.of("CRI-1", new int[] {1, 4}));

        var report = report();

        assertThat(report.rated()).isEqualTo(1);
        assertThat(report.criteria())
                .extracting(QualityReport.Criterion::competence)
                .containsExactly("CRI-1");
        assertThat(value(report.levels().exact())).isEqualTo(1);
    }

    @Test
    void namesTheStricterRaterOnlyAfterEnoughDoubleRatings() {
        for (int i = 0; i < 29; i++) {
            rated.closed(now, strict, kind, Map.of("CRI-1", new int[] {2, 3 + i % 2}), Map.of());
        }
        assertThat(report().advice()).noneMatch(sentence -> sentence.contains("Bo Lind"));

        rated.closed(now, strict, kind, Map.of("CRI-1", new int[] {2, 3}), Map.of());

        var report = report();
        assertThat(report.raters()).extracting(QualityReport.Rater::name).containsExactly("Bo Lind", "Cy Marsh");
        assertThat(value(report.raters().getFirst().severity())).isEqualTo(-44 / 60.0, within(1e-9));
        assertThat(report.advice())
                .anyMatch(sentence -> sentence.startsWith("Bo Lind rates 0.73 levels stricter than colleagues"));
    }

    @Test
    void asksToRewriteACriticalActionOnWhichRatersDiffer() {
        for (int i = 0; i < 40; i++) {
            rated.closed(
                    now,
                    strict,
                    kind,
                    Map.of("CRI-1", new int[] {3, 3}),
                    Map.of("CA3", List.of("MET", i < 5 ? "LATE" : "MET"), "CA4", List.of("MET", "MET")));
        }

        var report = report();

        assertThat(report.actions()).extracting(QualityReport.Action::action).containsExactly("CA3", "CA4");
        assertThat(value(report.actions().getFirst().agreement())).isEqualTo(35 / 40.0, within(1e-9));
        assertThat(report.advice()).anyMatch(sentence -> sentence.startsWith("Raters differ on CA3 in S06."));
        assertThat(report.advice()).noneMatch(sentence -> sentence.contains("CA4"));
    }

    @Test
    void showsTheMonthsApart() {
        rated.closed(now.minus(60, ChronoUnit.DAYS), strict, kind, Map.of("CRI-1", new int[] {1, 3}), Map.of());
        rated.closed(now, strict, kind, Map.of("CRI-1", new int[] {3, 3}), Map.of());

        assertThat(report().raters().getFirst().drift())
                .extracting(QualityReport.Month::severity)
                .containsExactly(-1.0, 0.0);
    }

    @Test
    void seesFlatProfilesAndARangeThatIsNotUsed() {
        for (int i = 0; i < 30; i++) {
            int level = 1 + i % 4;
            rated.closed(
                    now,
                    strict,
                    kind,
                    Map.of("CRI-1", new int[] {3, level}, "CRI-2", new int[] {3, 5 - level}),
                    Map.of());
        }

        var flat = report().raters().stream()
                .filter(rater -> rater.name().equals("Bo Lind"))
                .findFirst()
                .orElseThrow();

        assertThat(value(flat.halo())).isEqualTo(-Math.sqrt(2), within(1e-9));
        assertThat(flat.range()).isZero();
        assertThat(flat.rangeOfOthers()).isGreaterThan(1);
        assertThat(flat.favourite()).isEqualTo(1);
        assertThat(report().advice())
                .anyMatch(sentence -> sentence.startsWith("Bo Lind ") && sentence.contains("gives flatter profiles"));
    }

    @Test
    void tellsWhenARaterHasChanged() {
        for (int month = 0; month < 6; month++) {
            for (int i = 0; i < 10; i++) {
                rated.closed(
                        now.minus(30L * month, ChronoUnit.DAYS),
                        strict,
                        kind,
                        Map.of("CRI-1", month < 3 ? new int[] {1, 3} : new int[] {3, 3 + i % 2}),
                        Map.of());
            }
        }
        Kept.all(node);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);

        var report = SignedIn.as(officer, () -> quality.report(today.minusYears(1), today, null));

        assertThat(value(report.raters().getFirst().change())).isLessThan(-0.5);
        assertThat(report.advice())
                .filteredOn(sentence -> sentence.startsWith("Bo Lind"))
                .hasSize(1);
        assertThat(report.advice())
                .anyMatch(sentence -> sentence.startsWith("Bo Lind ") && sentence.contains("has become stricter by"));
    }

    private QualityReport report() {
        Kept.all(node);
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return SignedIn.as(officer, () -> quality.report(today.minusMonths(3), today, null));
    }

    private static double value(Figure figure) {
        return figure.known().orElseThrow().value();
    }
}
