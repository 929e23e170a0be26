package org.telepraxis.examination.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.telepraxis.examination.statistics.Published.valueOf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telepraxis.examination.statistics.AngoffRound.Judgement;
import org.telepraxis.examination.statistics.BorderlineRegression.Attempt;
import org.telepraxis.examination.statistics.BorderlineRegression.Fitted;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;

/** Examples that others have worked out and printed: the same figures come out here, to every place that they print. */
class PublishedExamplesTest {

    /** National Institute of Standards and Technology, Statistical Reference Datasets, Norris: response, predictor. */
    private static final double[] NORRIS = {
        0.1, 0.2, 338.8, 337.4, 118.1, 118.2, 888.0, 884.6, 9.2, 10.1, 228.1, 226.5, 668.5, 666.3, 998.5, 996.3, 449.1,
        448.6, 778.9, 777.0, 559.2, 558.2, 0.3, 0.4, 0.1, 0.6, 778.1, 775.5, 668.8, 666.9, 339.3, 338.0, 448.9, 447.5,
        10.8, 11.6, 557.7, 556.0, 228.3, 228.1, 998.0, 995.8, 888.8, 887.6, 119.6, 120.2, 0.3, 0.3, 0.6, 0.3, 557.6,
        556.8, 339.3, 339.1, 888.0, 887.2, 998.5, 999.0, 778.9, 779.0, 10.2, 11.1, 117.6, 118.3, 228.9, 229.2, 668.4,
        669.1, 449.2, 448.9, 0.2, 0.5
    };

    /**
     * S. B. Just, Subjectivity and the Angoff process (Pedagogue Solutions): three judges on five items; totals 4.15, 4.10 and 4.40,
     * printed as 83%, 82% and 88%. The cut is their mean.
     */
    @Test
    void theAngoffExampleOfJust() {
        var round = AngoffRound.of(
                List.of("1", "2", "3", "4", "5"),
                List.of(
                        judge("Judge 1", 75, 80, 75, 90, 95),
                        judge("Judge 2", 80, 90, 75, 90, 75),
                        judge("Judge 3", 85, 100, 90, 80, 85)),
                PanelRules.STARTING);

        assertThat(round.judges().stream().map(one -> valueOf(one.mean())).toList())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-9 ? 0 : 1)
                .containsExactly(83.0, 82.0, 88.0);
        assertThat(valueOf(round.cut())).isCloseTo((83 + 82 + 88) / 3.0, within(1e-9));
    }

    /**
     * Example calculation of Cronbach's alpha and standard error of measurement (spreadsheet, scribd.com/document/194744791): five persons on
     * ten items; mean 5.800, variance 5.200, alpha 0.619658, SEM 1.40633.
     */
    @Test
    void alphaAndStandardErrorOfTheExampleCalculation() {
        var table = Published.table("0101110010", "1000000110", "1001110111", "1010010101", "1111110111");

        assertThat(table.totals().mean()).isCloseTo(5.800, within(0.0005));
        assertThat(table.totals().sampleVariance()).isCloseTo(5.200, within(0.0005));
        assertThat(valueOf(Reliability.alpha(table))).isCloseTo(0.619658, within(0.0000005));
        assertThat(valueOf(Reliability.standardError(table))).isCloseTo(1.40633, within(0.000005));
    }

    /**
     * Certified values of NIST for Norris: intercept -0.262323073774029, slope 1.00211681802045, R squared 0.999993745883712. The response
     * stands for the total, the predictor for the judgement of the whole. Each pair is taken twice, because below 50 attempts there is no
     * such cut; line and R squared do not change by that.
     */
    @Test
    void theLineOfTheBorderlineCutAsCertified() {
        var attempts = IntStream.range(0, NORRIS.length / 2)
                .mapToObj(i -> new Attempt(List.of(new Marks(NORRIS[2 * i], NORRIS[2 * i + 1]))))
                .flatMap(attempt -> Stream.of(attempt, attempt))
                .toList();

        var fitted = (Fitted) BorderlineRegression.of(attempts, 500);

        assertThat(fitted.intercept()).isCloseTo(-0.262323073774029, within(1e-9));
        assertThat(fitted.slope()).isCloseTo(1.00211681802045, within(1e-12));
        assertThat(fitted.determination()).isCloseTo(0.999993745883712, within(1e-12));
        assertThat(fitted.cut().value()).isCloseTo(-0.262323073774029 + 500 * 1.00211681802045, within(1e-9));
    }

    /**
     * Huynh's own program (Huynh and Saunders, Solutions for some technical problems in domain-referenced mastery testing, 1980), in the
     * translation by J. P. Meyer (class Huynh of the library psychometrics): raw agreement, kappa and KR-21 to ten places.
     */
    @Test
    void decisionConsistencyAsHuynhsProgramGivesIt() {
        huynh(60, 44.3, 6.8, 42, 0.8056231720, 0.5531993667, 0.7620117588);
        huynh(60, 44.3, 6.8, 36, 0.9024878934, 0.4960764211, 0.7620117588);
        huynh(40, 31, 5, 28, 0.8314934425, 0.5240380257, 0.7394871795);
        huynh(16, 11.2, 2.6, 10, 0.7590412323, 0.3567269359, 0.5364891519);
    }

    private static void huynh(int items, double mean, double sd, int cut, double agreement, double kappa, double kr21) {
        var tenPlaces = within(1e-10);
        var found = DecisionConsistency.of(items, mean, sd * sd, cut, 1000);

        assertThat(valueOf(found.agreement())).isCloseTo(agreement, tenPlaces);
        assertThat(valueOf(found.kappa())).isCloseTo(kappa, tenPlaces);
        assertThat(valueOf(Reliability.kr21(items, mean, sd * sd, 1000))).isCloseTo(kr21, tenPlaces);
    }

    private static Judgement judge(String name, double... percentages) {
        var given = IntStream.range(0, percentages.length)
                .boxed()
                .collect(Collectors.toMap(i -> Integer.toString(i + 1), i -> percentages[i]));
        return new Judgement(name, Map.copyOf(given));
    }
}
