package org.telepraxis.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a statistic has no value it says why, and never answers NaN. */
class UndefinedFiguresTest {

    static Stream<RatingTable> tablesWithoutAPair() {
        return Stream.of(
                RatingTable.of(4, List.of()),
                Published.table(4, "3", "2", "4"),
                Published.table(4, "3 .", ". 2"),
                Published.table(4, ". .", ". ."));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutAPair")
    void withoutTwoRatingsOfOnePerformanceThereIsAReason(RatingTable table) {
        assertThat(all(table)).allSatisfy(UndefinedFiguresTest::hasAReason);
    }

    @Test
    void oneLevelThroughoutLeavesChanceCorrectedAgreementUndefinedButNotThePlainOne() {
        var table = Published.table(4, "3 3", "3 3", "3 3");

        hasAReason(Kappa.of(table, Weighting.QUADRATIC));
        hasAReason(Krippendorff.alpha(table));
        assertThat(valueOf(PairAgreement.exact(table))).isEqualTo(1);
        assertThat(valueOf(Gwet.ac(table, Weighting.QUADRATIC))).isEqualTo(1);
    }

    @Test
    void equalTotalsLeaveNothingToTellApart() {
        var scores = Published.scores(new double[][] {{12, 12}, {12, 12}, {12, 12}});

        assertThat(IntraclassCorrelation.values()).allSatisfy(icc -> hasAReason(icc.of(scores)));
        hasAReason(Generalizability.phi(scores, 2));
    }

    @Test
    void aMeanOfNothingAndAChangeSinceNothingHaveAReason() {
        hasAReason(Moments.NONE.figure("Nothing yet."));
        hasAReason(Moments.NONE.with(1).since(Moments.NONE.with(1), "Too few."));
        assertThat(valueOf(
                        Moments.NONE.with(1).with(1).since(Moments.NONE.with(0).with(0), "")))
                .isEqualTo(1);
    }

    @Test
    void onePerformanceOrOneRaterIsTooLittleForACorrelation() {
        hasAReason(IntraclassCorrelation.ICC_2_1.of(Published.scores(new double[][] {{3, 4}})));
        hasAReason(IntraclassCorrelation.ICC_2_1.of(Published.scores(new double[][] {{3}, {4}, {2}})));
        hasAReason(IntraclassCorrelation.ICC_2_1.of(Published.scores(new double[][] {{3, Double.NaN}, {4, 2}})));
    }

    @DisplayName("Whatever raters give, there is a finite value or a reason")
    @RepeatedTest(200)
    void whateverRatersGiveThereIsAFiniteValueOrAReason(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int raters = 1 + random.nextInt(4);
        var rows = Stream.generate(() -> random.ints(raters, 0, 5).toArray())
                .limit(random.nextInt(12))
                .toList();

        assertThat(all(RatingTable.of(4, rows)))
                .allSatisfy(figure -> assertThat(figure instanceof Figure.Known || figure instanceof Figure.Undefined)
                        .isTrue());
        var totals = rows.stream()
                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                .toList();
        assertThat(IntraclassCorrelation.values())
                .allSatisfy(icc -> assertThat(icc.of(Scores.of(totals))).isNotNull());
    }

    @Test
    void theOrderOfPerformancesChangesNothing() {
        var rows = Arrays.stream(Published.ANXIETY).map(int[]::clone).toList();
        var table = RatingTable.of(6, rows);
        var reversed = RatingTable.of(6, rows.reversed());

        assertThat(all(reversed)).isEqualTo(all(table));
    }

    @Test
    void intervalsContainTheirValueAndRepeatThemselves() {
        var figure = Krippendorff.alpha(Published.FOUR_RATERS).known().orElseThrow();

        assertThat(figure.value()).isBetween(figure.low(), figure.high());
        assertThat(Krippendorff.alpha(Published.FOUR_RATERS)).isEqualTo(figure);
        assertThat(figure.n()).isEqualTo(11);
    }

    private static double valueOf(Figure figure) {
        return figure.known().orElseThrow().value();
    }

    private static List<Figure> all(RatingTable table) {
        return Stream.concat(
                        Stream.of(PairAgreement.exact(table), PairAgreement.adjacent(table), Krippendorff.alpha(table)),
                        Arrays.stream(Weighting.values())
                                .flatMap(weighting -> Stream.of(Kappa.of(table, weighting), Gwet.ac(table, weighting))))
                .toList();
    }

    private static void hasAReason(Figure figure) {
        assertThat(figure)
                .isInstanceOfSatisfying(
                        Figure.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isNotBlank().endsWith("."));
    }
}
