package org.telepraxis.examination.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.telepraxis.examination.statistics.Published.SIX_PLACES;
import static org.telepraxis.examination.statistics.Published.assertInterval;
import static org.telepraxis.examination.statistics.Published.assertValue;
import static org.telepraxis.examination.statistics.Published.intervalOf;
import static org.telepraxis.examination.statistics.Published.valueOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telepraxis.examination.statistics.AngoffRound.Judgement;
import org.telepraxis.examination.statistics.BorderlineRegression.Attempt;
import org.telepraxis.examination.statistics.BorderlineRegression.Fitted;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;
import org.telepraxis.examination.statistics.BorderlineRegression.Refused;
import org.telepraxis.examination.statistics.Hofstee.Bounds;

/** Cuts as R 4.2.2 gives them from the same judgements, ratings and totals. */
class StandardSettingReferenceValuesTest {

    private static final List<String> ITEMS =
            IntStream.rangeClosed(1, 8).mapToObj(i -> "I" + i).toList();

    private static final double[][] PANEL = {
        {60, 75, 40, 85, 55, 70, 90, 50},
        {65, 70, 45, 80, 60, 75, 85, 55},
        {55, 80, 35, 90, 50, 65, 95, 45},
        {70, 75, 50, 85, 65, 70, 90, 20},
        {60, 65, 40, 75, 55, 60, 85, 90},
        {50, 70, 30, 80, 45, 65, 80, 40},
        {75, 85, 55, 90, 70, 80, 95, 60},
        {65, 75, 45, 85, 60, 70, 90, 35},
        {60, 70, 40, 80, 50, 75, 85, 80},
        {55, 65, 35, 75, 55, 60, 80, 50}
    };

    private static final double[] SPEED = {
        4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16, 17,
        17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25
    };

    private static final double[] DISTANCE = {
        2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32, 40,
        32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85
    };

    /** {@code j <- rowMeans(panel); t.test(j); sd(j) / sqrt(10); apply(panel, 2, sd)}. */
    @Test
    void theCutIsTheMeanOfTheJudgesMeans() {
        var round = AngoffRound.of(ITEMS, panel(), PanelRules.STARTING);
        double[] means = {65.625, 66.875, 64.375, 65.625, 66.250, 57.500, 76.250, 65.625, 67.500, 59.375};
        double[] spreads = {
            7.4721705904866,
            6.3245553203368,
            7.4721705904866,
            5.4006172486732,
            7.4721705904866,
            6.5828058860438,
            5.4006172486732,
            20.5818150587141
        };

        assertInterval(round.cut(), 65.5, 61.924457624909, 69.075542375091);
        assertValue(round.standardError(), 1.5805897281992);
        for (int j = 0; j < means.length; j++) {
            assertValue(round.judges().get(j).mean(), means[j]);
        }
        for (int i = 0; i < spreads.length; i++) {
            assertValue(round.items().get(i).spread(), spreads[i]);
        }
        assertThat(round.items())
                .extracting(AngoffRound.ItemLine::tooWide)
                .containsExactly(false, false, false, false, false, false, false, true);
        assertThat(round.findings())
                .singleElement()
                .asString()
                .contains("item I8")
                .contains("20.6 points");
    }

    /**
     * {@code fit <- lm(y ~ judge + item); m <- tapply(predict(fit, expand.grid(judge, item)), judge, mean); t.test(m)}. The plain mean of
     * the ninth judge, who left three hard and middling items out, would be 74.
     */
    @Test
    void aJudgeWhoLeftItemsOutIsJudgedOnAllOfThem() {
        var judgements = new ArrayList<>(panel());
        judgements.set(1, without(judgements.get(1), "I7", "I4"));
        judgements.set(5, without(judgements.get(5), "I3"));
        judgements.set(8, without(judgements.get(8), "I1", "I2", "I3"));
        var round = AngoffRound.of(ITEMS, judgements, PanelRules.STARTING);

        assertValue(round.judges().get(1).mean(), 68.189912565244);
        assertValue(round.judges().get(5).mean(), 58.101519418478);
        assertValue(round.judges().get(8).mean(), 70.145841319926);
        assertInterval(round.cut(), 65.956227330365, 62.289728120626, 69.622726540103);
        assertValue(round.standardError(), 1.6207977367952);
        assertThat(round.findings()).anyMatch(finding -> finding.startsWith("J9 left out 3 of 8 items"));
    }

    /** {@code cor.test(panel[1, ], f)} and {@code cor.test(panel[5, ], f)}. */
    @Test
    void aJudgesConsistencyIsTheCorrelationWithFacility() {
        var judges = AngoffRound.of(ITEMS, panel(), PanelRules.STARTING).judges();

        assertInterval(judges.get(0).consistency(FACILITIES), 0.96255475967600, 0.80158792191633, 0.99341078259875);
        assertInterval(judges.get(4).consistency(FACILITIES), 0.31406777373475, -0.50162155906110, 0.83413423557409);
    }

    private static final Map<String, Double> FACILITIES =
            Map.of("I1", .62, "I2", .71, "I3", .44, "I4", .83, "I5", .58, "I6", .69, "I7", .91, "I8", .39);

    /** {@code l <- lm(dist ~ speed, cars); predict(l, data.frame(speed = 10)); coef(l); summary(l)$r.squared}. */
    @Test
    void theBorderlineCutAsALinearModelGivesIt() {
        var fitted = (Fitted) BorderlineRegression.of(cars(50), 10);

        assertThat(fitted.cut().value()).isCloseTo(21.74499270073, SIX_PLACES);
        assertThat(fitted.slope()).isCloseTo(3.9324087591241, SIX_PLACES);
        assertThat(fitted.intercept()).isCloseTo(-17.5790948905109, SIX_PLACES);
        assertThat(fitted.determination()).isCloseTo(0.65107938075825, SIX_PLACES);
        assertThat(fitted.borderline()).isEqualTo(3);
        assertThat(fitted.cut().n()).isEqualTo(50);
    }

    /**
     * 50,000 draws of R with its own seed gave a standard error of 2.358 and the interval 16.86 to 26.16; 2,000 draws come within their
     * own chance error of these, and are the same each time.
     */
    @Test
    void theErrorOfTheBorderlineCutAsABootstrapOfRGivesIt() {
        var fitted = (Fitted) BorderlineRegression.of(cars(50), 10);

        assertThat(fitted.standardError()).isCloseTo(2.3583, within(0.15));
        assertThat(intervalOf(fitted.cut()).low()).isCloseTo(16.861, within(0.5));
        assertThat(intervalOf(fitted.cut()).high()).isCloseTo(26.163, within(0.5));
        assertThat(BorderlineRegression.of(cars(50), 10)).isEqualTo(fitted);
    }

    @Test
    void belowFiftyAttemptsThePanelsCutStands() {
        var attempts = new ArrayList<>(cars(49));
        attempts.add(new Attempt(List.of()));

        assertThat(BorderlineRegression.of(attempts, 10))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(
                                        "There are 49 rated attempts; below 50 the error of this cut is too large. The panel's cut stands."));
    }

    @Test
    void twoRatersOfAnAttemptAreDrawnTogether() {
        var single = (Fitted) BorderlineRegression.of(cars(50), 10);
        var twice = (Fitted) BorderlineRegression.of(
                cars(50).stream()
                        .map(attempt -> new Attempt(List.of(
                                attempt.raters().getFirst(), attempt.raters().getFirst())))
                        .toList(),
                10);

        assertThat(twice.cut().value()).isCloseTo(single.cut().value(), SIX_PLACES);
        assertThat(twice.standardError()).isCloseTo(single.standardError(), SIX_PLACES);
        assertThat(twice.cut().n()).isEqualTo(50);
    }

    /**
     * {@code F <- function(c) mean(cars$dist < c); line <- function(c) .30 + (c - 20) * (.05 - .30) / (30 - 20);
     * uniroot(function(c) F(c) - line(c), c(20, 30))}: the line meets a level part of the curve.
     */
    @Test
    void theCompromiseLiesWhereLineAndCurveMeet() {
        var totals = DoubleStream.of(DISTANCE).boxed().toList();
        var found = Hofstee.of(totals, List.of(new Bounds(18, 32, .10, .30), new Bounds(22, 28, 0, .30)));

        assertThat(found.bounds()).isEqualTo(new Bounds(20, 30, .05, .30));
        assertValue(found.cut(), 23.2);
        assertValue(found.failing(), .22);
        assertThat(found.check(23.2, totals)).isEmpty();
        assertThat(found.check(40, totals)).hasSize(2);
    }

    /** The same of {@code mtcars$mpg} with 14 to 20 and 5% to 40%: the line meets the curve where it jumps. */
    @Test
    void whereTheCurveJumpsTheCompromiseIsTheTotalAtWhichItDoes() {
        var found = Hofstee.of(
                DoubleStream.of(
                                10.4, 10.4, 13.3, 14.3, 14.7, 15.0, 15.2, 15.2, 15.5, 15.8, 16.4, 17.3, 17.8, 18.1,
                                18.7, 19.2, 19.2, 19.7, 21.0, 21.0, 21.4, 21.4, 21.5, 22.8, 22.8, 24.4, 26.0, 27.3,
                                30.4, 30.4, 32.4, 33.9)
                        .boxed()
                        .toList(),
                List.of(new Bounds(14, 20, .05, .40)));

        assertValue(found.cut(), 15.8);
        assertValue(found.failing(), 0.28125);
    }

    @Test
    void theSecondRoundSetsTheCutAndTheFirstShowsWhatTheDiscussionDid() {
        var alone = panel().stream()
                .map(judgement -> new Judgement(
                        judgement.judge(),
                        changed(judgement.percentages(), judgement.judge().equals("J7") ? 5 : 0)))
                .toList();

        var panel = AngoffPanel.of(ITEMS, alone, panel(), FACILITIES, new PanelRules(8, 20, .35));

        assertThat(panel.second()).isEqualTo(AngoffRound.of(ITEMS, panel(), PanelRules.STARTING));
        assertValue(panel.spreadAfter(), 4.998263587376);
        assertThat(valueOf(panel.spreadBefore())).isGreaterThan(valueOf(panel.spreadAfter()));
        assertValue(panel.shifts().get(6).change(), -5);
        assertValue(panel.shifts().get(6).size(), 5);
        assertValue(panel.shifts().get(0).size(), 0);
        assertThat(panel.findings()).hasSize(2).anyMatch(finding -> finding.contains("J5 hardly follow"));
    }

    @Test
    void aSmallPanelIsAFindingAndSoAreThoseWhoMissedARound() {
        var panel = AngoffPanel.of(ITEMS, panel().subList(0, 6), panel().subList(1, 7), Map.of(), PanelRules.STARTING);

        assertThat(panel.findings())
                .contains(
                        "The panel has 6 judges who count; at least 8 are asked for.",
                        "J1 took part in the first round only and does not count.",
                        "J7 did not judge alone first.",
                        "After the discussion the judges lay further apart than before.");
    }

    @Test
    void itemsOnWhichJudgesDifferTooWidelyCanBeLeftOutOfTheCut() {
        var kept = AngoffRound.of(ITEMS, panel(), PanelRules.STARTING).withoutWideItems(PanelRules.STARTING);

        assertThat(kept.items()).hasSize(7);
        assertValue(kept.cut(), (61.5 + 73 + 41.5 + 82.5 + 56.5 + 69 + 87.5) / 7);
        assertThat(kept.findings()).isEmpty();
    }

    @Test
    void theCutMovesUpwardByOneStandardErrorAtMostAndWithMinutes() {
        var round = AngoffRound.of(ITEMS, panel(), PanelRules.STARTING);

        assertThat(CutAdjustment.of(round, 65.5, "")).isEqualTo(new CutAdjustment.Allowed(65.5));
        assertThat(CutAdjustment.of(round, 67, "Safety of clients.")).isEqualTo(new CutAdjustment.Allowed(67));
        assertThat(CutAdjustment.of(round, 67, " "))
                .isEqualTo(new CutAdjustment.Refused("Moving the cut needs minutes that say why."));
        assertThat(CutAdjustment.of(round, 65.4, "Too many fail."))
                .isEqualTo(new CutAdjustment.Refused("The panel's cut is never moved downward."));
        assertThat(CutAdjustment.of(round, 67.2, "Safety of clients."))
                .isEqualTo(new CutAdjustment.Refused(
                        "The panel's cut may be moved upward by one standard error at most, to 67.08."));
    }

    private static List<Judgement> panel() {
        return IntStream.range(0, PANEL.length)
                .mapToObj(j -> {
                    var given = new HashMap<String, Double>();
                    for (int i = 0; i < ITEMS.size(); i++) {
                        given.put(ITEMS.get(i), PANEL[j][i]);
                    }
                    return new Judgement("J" + (j + 1), given);
                })
                .toList();
    }

    private static Judgement without(Judgement judgement, String... items) {
        var rest = new HashMap<>(judgement.percentages());
        List.of(items).forEach(rest::remove);
        return new Judgement(judgement.judge(), rest);
    }

    private static Map<String, Double> changed(Map<String, Double> percentages, double by) {
        var changed = new HashMap<>(percentages);
        changed.replaceAll((_, value) -> value + by);
        return changed;
    }

    /** The first of R's data set cars; a car's speed stands for the global rating, its stopping distance for the total. */
    private static List<Attempt> cars(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Attempt(List.of(new Marks(DISTANCE[i], SPEED[i]))))
                .toList();
    }
}
