package org.telepraxis.examination.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.telepraxis.examination.statistics.Published.hasAReason;
import static org.telepraxis.examination.statistics.Published.valueOf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telepraxis.examination.statistics.AngoffRound.Judgement;
import org.telepraxis.examination.statistics.BorderlineRegression.Attempt;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;
import org.telepraxis.examination.statistics.BorderlineRegression.Refused;
import org.telepraxis.examination.statistics.Hofstee.Bounds;
import org.telepraxis.examination.statistics.ItemReview.Advice;
import org.telepraxis.examination.statistics.OptionUse.Choice;

/** Where a statistic has no value it says why, and never answers NaN. */
class UndefinedEstimatesTest {

    static Stream<ScoreTable> tablesWithoutATest() {
        return Stream.of(
                Published.table(List.of()),
                Published.table("...", "..."),
                Published.table("101"),
                Published.table("1", "0", "1"),
                Published.table("1..", ".1.", "..1"));
    }

    @ParameterizedTest
    @MethodSource("tablesWithoutATest")
    void withoutTwoPersonsOnTwoItemsThereIsNoReliability(ScoreTable table) {
        assertThat(wholeTest(table)).allSatisfy(Published::hasAReason);
    }

    @Test
    void whereAllScoreTheSameThereIsNothingToTellApart() {
        var table = Published.table(Collections.nCopies(20, "1110"));
        var items = ItemStatistics.of(table);

        assertThat(wholeTest(table)).allSatisfy(Published::hasAReason);
        assertThat(items).allSatisfy(item -> {
            hasAReason(item.pointBiserial());
            hasAReason(item.upperLower());
        });
        assertThat(valueOf(items.getFirst().facility())).isEqualTo(1);
    }

    @Test
    void anItemThatNobodyWasAskedHasNoFigures() {
        var item =
                ItemStatistics.of(Published.table("1.0", "0.1", "1.1", "0.0")).get(1);

        hasAReason(item.facility());
        hasAReason(item.pointBiserial());
        hasAReason(item.upperLower());
    }

    @Test
    void partCreditLeavesTheFiguresForRightOrWrongUndefinedButNotAlpha() {
        var table = Published.table("1h0", "111", "000", "0h1");

        hasAReason(Reliability.kr20(table));
        hasAReason(Reliability.kr21(table));
        hasAReason(ConditionalError.keats(table, 2));
        hasAReason(DecisionConsistency.of(table, 2).agreement());
        assertThat(Reliability.alpha(table).known()).isPresent();
    }

    @Test
    void totalsThatSpreadNoMoreThanChanceGiveNoDecisionConsistency() {
        hasAReason(DecisionConsistency.of(10, 5, 2.4, 6, 30).agreement());
        hasAReason(DecisionConsistency.of(10, 5, 4, 11, 30).kappa());
    }

    @Test
    void aCutThatEverybodyReachesLeavesOnlyKappaUndefined() {
        var found = DecisionConsistency.of(10, 6, 4, 0, 30);

        assertThat(valueOf(found.agreement())).isCloseTo(1, Published.SIX_PLACES);
        hasAReason(found.kappa());
    }

    @Test
    void noTotalBeyondTheTestHasAnError() {
        hasAReason(ConditionalError.lord(10, 11, 30));
        hasAReason(ConditionalError.lord(1, 1, 30));
    }

    @Test
    void driftNeedsBothVersionsAndMixedAnswers() {
        hasAReason(new Proportion(0, 0).since(new Proportion(3, 4)));
        hasAReason(MantelHaenszel.of(List.of()).delta());
        hasAReason(MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(3, 0, 4, 0)))
                .delta());
        hasAReason(MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(3, 2, 0, 0)))
                .oddsRatio());
        hasAReason(MantelHaenszel.between(Published.table("10"), Published.table("10"), "Q9")
                .delta());
        assertThat(MantelHaenszel.of(List.of()).size()).isEqualTo(MantelHaenszel.Size.NEGLIGIBLE);
    }

    @Test
    void oneJudgeIsNoPanel() {
        var round = AngoffRound.of(
                List.of("I1", "I2"), List.of(new Judgement("J1", Map.of("I1", 60.0, "I2", 70.0))), PanelRules.STARTING);

        hasAReason(round.cut());
        hasAReason(round.standardError());
        hasAReason(round.items().getFirst().spread());
        assertThat(valueOf(round.judges().getFirst().mean())).isEqualTo(65);
        assertThat(CutAdjustment.of(round, 70, "Safety.")).isInstanceOf(CutAdjustment.Refused.class);
    }

    @Test
    void aJudgeOfHalfTheItemsDoesNotCountAndIsNamed() {
        var round = AngoffRound.of(
                List.of("I1", "I2"),
                List.of(
                        new Judgement("J1", Map.of("I1", 60.0, "I2", 70.0)),
                        new Judgement("J2", Map.of("I1", 62.0, "I2", 72.0)),
                        new Judgement("J3", Map.of("I1", 10.0)),
                        new Judgement("J4", Map.of())),
                PanelRules.STARTING);

        assertThat(valueOf(round.cut())).isEqualTo(66);
        hasAReason(round.judges().get(2).mean());
        hasAReason(round.judges().get(3).mean());
        assertThat(round.findings())
                .contains(
                        "J3 judged no more than half of the items and does not count.",
                        "J4 judged no more than half of the items and does not count.");
    }

    @Test
    void judgesWhoAgreeWhollyLeaveNoErrorButACut() {
        var items = List.of("I1", "I2", "I3", "I4");
        var given = Map.of("I1", 60.0, "I2", 60.0, "I3", 60.0, "I4", 60.0);
        var round = AngoffRound.of(
                items, List.of(new Judgement("J1", given), new Judgement("J2", given)), PanelRules.STARTING);

        assertThat(valueOf(round.cut())).isEqualTo(60);
        assertThat(valueOf(round.standardError())).isZero();
        hasAReason(round.judges().getFirst().consistency(Map.of("I1", .1, "I2", .2, "I3", .3, "I4", .4)));
        hasAReason(round.judges().getFirst().consistency(Map.of()));
    }

    @Test
    void theBorderlineCutIsRefusedWhereTheLineMeansNothing() {
        assertThat(BorderlineRegression.of(attempts(i -> 2, i -> i), 2)).isInstanceOf(Refused.class);
        assertThat(BorderlineRegression.of(attempts(i -> i % 4, i -> -(i % 4)), 2))
                .isInstanceOf(Refused.class);
        assertThat(BorderlineRegression.of(attempts(i -> 3 + i % 2, i -> i % 2), 2))
                .isInstanceOf(Refused.class);
        assertThat(BorderlineRegression.of(attempts(i -> i == 0 ? 2 : 3, i -> i == 0 ? 1 : 5), 2))
                .isInstanceOf(Refused.class);
        assertThat(BorderlineRegression.of(List.of(), 2)).isInstanceOf(Refused.class);
    }

    @Test
    void theCompromiseIsUndefinedWhereLineAndCurveDoNotMeet() {
        var totals = List.of(10.0, 20.0, 30.0, 40.0);

        hasAReason(Hofstee.of(totals, List.of()).cut());
        hasAReason(Hofstee.of(List.of(), List.of(new Bounds(15, 25, .1, .3))).cut());
        hasAReason(Hofstee.of(totals, List.of(new Bounds(35, 38, .1, .3))).cut());
        hasAReason(Hofstee.of(totals, List.of(new Bounds(2, 5, .1, .3))).cut());
        assertThat(valueOf(
                        Hofstee.of(totals, List.of(new Bounds(15, 15, .1, .3))).cut()))
                .isEqualTo(15);
        assertThatThrownBy(() -> new Bounds(20, 10, .1, .3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itemsAreFlaggedByTheThresholds() {
        var rules = new ItemReview.Rules(10, 0.10, 0.20, 0.30, 0.95, 0.05, 0.10);
        var rows = IntStream.range(0, 40)
                .mapToObj(i -> (i >= 20 ? "1" : "0") + (i >= 10 ? "1" : "0") + (i >= 30 ? "1" : "0")
                        + (i < 20 ? "1" : "0") + "1" + (i >= 15 ? "1" : "0") + (i >= 25 ? "1" : "0"))
                .toList();
        var items = ItemStatistics.of(Published.table(rows));

        assertThat(ItemReview.of(items.getFirst(), List.of(), rules)).isEmpty();
        assertThat(ItemReview.of(items.get(3), List.of(), rules))
                .extracting(ItemReview.Flag::advice)
                .containsExactly(Advice.CHECK_KEY, Advice.RETIRE);
        assertThat(ItemReview.of(items.get(4), List.of(), rules))
                .extracting(ItemReview.Flag::advice)
                .containsExactly(Advice.REVIEW);
        assertThat(ItemReview.of(items.getFirst(), List.of(), ItemReview.Rules.STARTING))
                .extracting(ItemReview.Flag::advice)
                .containsExactly(Advice.WAIT);
    }

    @Test
    void aDistractorThatDrawsTheAbleAndOneThatDrawsNobodyAreFlagged() {
        var rules = new ItemReview.Rules(10, -1, -1, 0, 1, 0.05, 0.10);
        var choices = IntStream.range(0, 40)
                .mapToObj(i -> new Choice(Set.of(i < 20 ? "a" : "b"), i / 40.0))
                .toList();
        var item = ItemStatistics.of(Published.table(IntStream.range(0, 40)
                        .mapToObj(i -> (i < 20 ? "1" : "0") + (i % 2) + (i % 3 == 0 ? "1" : "0"))
                        .toList()))
                .getFirst();

        assertThat(ItemReview.of(item, OptionUse.of(List.of("a", "b", "c"), Set.of("a"), choices), rules))
                .filteredOn(flag -> flag.reason().startsWith("Option"))
                .extracting(ItemReview.Flag::advice)
                .containsExactly(Advice.CHECK_KEY, Advice.REVIEW);
    }

    @Test
    void driftIsFlaggedWhereItIsLargeAndSure() {
        var rules = ItemReview.Rules.STARTING;
        var steady = MantelHaenszel.of(List.of());
        var easier = MantelHaenszel.of(List.of(new MantelHaenszel.Stratum(50, 50, 90, 10)));

        assertThat(ItemReview.ofDrift("I1", new Proportion(90, 100).since(new Proportion(50, 100)), easier, rules))
                .hasSize(2);
        assertThat(ItemReview.ofDrift("I1", new Proportion(55, 100).since(new Proportion(50, 100)), steady, rules))
                .isEmpty();
        assertThat(ItemReview.ofDrift("I1", new Proportion(4, 5).since(new Proportion(3, 5)), steady, rules))
                .isEmpty();
        assertThat(easier.size()).isEqualTo(MantelHaenszel.Size.LARGE);
    }

    @Test
    void theOrderOfPersonsChangesNothing() {
        var rows = Published.lsat6();
        var there = ItemStatistics.of(Published.table(rows));
        var back = ItemStatistics.of(Published.table(rows.reversed()));

        for (int i = 0; i < there.size(); i++) {
            assertThat(valueOf(back.get(i).upperLower()))
                    .isCloseTo(valueOf(there.get(i).upperLower()), Published.SIX_PLACES);
        }
    }

    @RepeatedTest(200)
    void whateverIsScoredThereIsAFiniteValueOrAReason(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        int items = 1 + random.nextInt(6);
        var marks = random.nextBoolean() ? "01." : "01h.";
        var rows = Stream.generate(() -> random.ints(items, 0, marks.length())
                        .mapToObj(i -> marks.substring(i, i + 1))
                        .reduce("", String::concat))
                .limit(random.nextInt(25))
                .toList();
        var table = Published.table(rows);

        assertThat(wholeTest(table)).allSatisfy(UndefinedEstimatesTest::isFinite);
        assertThat(ItemStatistics.of(table)).allSatisfy(item -> {
            isFinite(item.facility());
            isFinite(item.pointBiserial());
            isFinite(item.upperLower());
        });
    }

    private static void isFinite(Estimate estimate) {
        assertThat(estimate)
                .satisfiesAnyOf(
                        Published::hasAReason,
                        known -> assertThat(valueOf(known)).isFinite());
    }

    private static List<Estimate> wholeTest(ScoreTable table) {
        var consistency = DecisionConsistency.of(table, 1);
        return List.of(
                Reliability.alpha(table),
                Reliability.kr20(table),
                Reliability.kr21(table),
                Reliability.standardError(table),
                ConditionalError.keats(table, 1),
                consistency.agreement(),
                consistency.kappa(),
                consistency.passing());
    }

    private static List<Attempt> attempts(IntToDoubleFunction global, IntToDoubleFunction total) {
        return IntStream.range(0, 60)
                .mapToObj(i -> new Attempt(List.of(new Marks(total.applyAsDouble(i), global.applyAsDouble(i)))))
                .toList();
    }
}
