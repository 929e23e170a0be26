package org.telepraxis.examination.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.telepraxis.examination.statistics.Published.SIX_PLACES;
import static org.telepraxis.examination.statistics.Published.assertInterval;
import static org.telepraxis.examination.statistics.Published.assertValue;
import static org.telepraxis.examination.statistics.Published.intervalOf;
import static org.telepraxis.examination.statistics.Published.valueOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telepraxis.examination.statistics.OptionUse.Choice;

/** What other programs and papers give for the same data. R is 4.2.2, its package psych 2.2.9. */
class ItemReferenceValuesTest {

    private static final ScoreTable LSAT_6 = Published.table(Published.lsat6());

    /** Not everybody was asked everything, and some answers are half right. */
    private static final ScoreTable MISSING = Published.table(
            "11.0h", "1011.", "00000", "11111", "01.0h", "11101", "00100", "1.11h", "0101h", "11111", ".0000", "10101");

    /** The facilities and the variance of totals that Wuensch prints. */
    @Test
    void facilitiesAndVarianceOfWuenschsQuiz() {
        double[] printed = {.7, .7, .6, .7, .6, .8, .7, .7, .5, .6};
        var items = ItemStatistics.of(Published.WUENSCH);

        for (int i = 0; i < printed.length; i++) {
            assertValue(items.get(i).facility(), printed[i]);
        }
        assertThat(Published.WUENSCH.totals().variance()).isCloseTo(5.84, within(1e-9));
    }

    /**
     * Wuensch's sum of pq is 2.18, his variance of totals 5.84; formula 20 of these is 10/9 (1 - 2.18/5.84). With Feldt's interval by R:
     * {@code psych::alpha(quiz)$feldt}.
     */
    @Test
    void formula20OfWuenschsQuiz() {
        assertThat(valueOf(Reliability.kr20(Published.WUENSCH))).isCloseTo(10 / 9.0 * (1 - 2.18 / 5.84), SIX_PLACES);
        assertInterval(Reliability.kr20(Published.WUENSCH), 0.6963470319635, 0.3090704288991, 0.9112037121628);
    }

    /** {@code a <- psych::alpha(lsat6); a$total$raw_alpha; a$feldt}. */
    @Test
    void alphaOfTheLawSchoolItems() {
        assertInterval(Reliability.alpha(LSAT_6), 0.29499719221594, 0.22347378786273, 0.36180253172623);
        assertThat(Reliability.kr20(LSAT_6)).isEqualTo(Reliability.alpha(LSAT_6));
    }

    /** {@code sd(t) * sqrt(1 - alpha)} and {@code 5/4 * (1 - mean(t) * (5 - mean(t)) / (5 * mean((t - mean(t))^2)))}, t the totals. */
    @Test
    void standardErrorAndFormula21OfTheLawSchoolItems() {
        assertValue(Reliability.standardError(LSAT_6), 0.8690666123933);
        assertValue(Reliability.kr21(LSAT_6), 0.1964411687483);
    }

    /** {@code psych::alpha(lsat6)$item.stats$r.drop} and {@code $mean}; the first interval by {@code cor.test(x[, 1], rowSums(x[, -1]))}. */
    @Test
    void pointBiserialsAndFacilitiesOfTheLawSchoolItems() {
        double[] rests = {0.1128326889223, 0.1531781201165, 0.1727789432911, 0.1444280952471, 0.1215964025471};
        double[] means = {0.924, 0.709, 0.553, 0.763, 0.870};
        var items = ItemStatistics.of(LSAT_6);

        for (int i = 0; i < rests.length; i++) {
            assertValue(items.get(i).pointBiserial(), rests[i]);
            assertValue(items.get(i).facility(), means[i]);
        }
        assertInterval(items.getFirst().pointBiserial(), 0.112832688922342, 0.051197726662504, 0.173611386460197);
    }

    /** {@code prop.test(924, 1000, correct = FALSE)$conf.int}. */
    @Test
    void theIntervalOfAFacilityIsWilsons() {
        assertInterval(ItemStatistics.of(LSAT_6).getFirst().facility(), 0.924, 0.9059043568760, 0.9388505519283);
    }

    /**
     * The best and weakest 270 of 1,000, and 3 of 10, in R: {@code w <- function(s) { r <- sort(s, decreasing = TRUE)[k]; above <- s > r;
     * tie <- s == r; above + tie * (k - sum(above)) / sum(tie) }; colSums(x * w(t)) / k - colSums(x * w(-t)) / k}.
     */
    @Test
    void upperLessLowerWithTiesShared() {
        double[] law = {0.1966244725738, 0.6314580403188, 0.8108766994843, 0.5369901547117, 0.3203469292077};
        double[] quiz = {3 / 4.0, 3 / 4.0, 1 / 3.0, 1 / 3.0, 5 / 6.0, 5 / 12.0, 0, 3 / 4.0, 1 / 4.0, 7 / 12.0};
        var lawItems = ItemStatistics.of(LSAT_6);
        var quizItems = ItemStatistics.of(Published.WUENSCH);

        for (int i = 0; i < law.length; i++) {
            assertValue(lawItems.get(i).upperLower(), law[i]);
        }
        for (int i = 0; i < quiz.length; i++) {
            assertValue(quizItems.get(i).upperLower(), quiz[i]);
        }
    }

    /**
     * {@code psych::alpha(m, use = "pairwise")}; {@code C <- cov(m, use = "pairwise"); sqrt(sum(C) * (1 - alpha))};
     * {@code cor(m[, j], rowMeans(m[, -j], na.rm = TRUE), use = "complete")}; {@code t.test(m[, 5])}.
     */
    @Test
    void figuresWhereSomeWereNotAskedEverything() {
        double[] rests = {0.6777887965614, 0.3070247205089, 0.5653298466821, 0.4140623393426, 0.7870200246724};
        double[] means = {0.6363636363636, 0.5454545454545, 0.7000000000000, 0.4166666666667, 0.5454545454545};
        var items = ItemStatistics.of(MISSING);

        assertValue(Reliability.alpha(MISSING), 0.7782306163022);
        assertValue(Reliability.standardError(MISSING), 0.8391840072236);
        for (int i = 0; i < rests.length; i++) {
            assertValue(items.get(i).pointBiserial(), rests[i]);
            assertValue(items.get(i).facility(), means[i]);
        }
        assertInterval(items.get(4).facility(), 0.5454545454545, 0.2662475039800, 0.8246615869291);
    }

    /** {@code cor.test(as.numeric(chosen %in% option), rest)}; one person left the item out. */
    @Test
    void theUseOfOptions() {
        double[] rests = {.9, .8, .75, .7, .65, .6, .5, .45, .4, .3};
        var chosen = List.of("a", "a", "a", "b", "a", "b", "c", "a", "", "c");
        var choices = IntStream.range(0, 10)
                .mapToObj(i -> new Choice(chosen.get(i).isEmpty() ? Set.<String>of() : Set.of(chosen.get(i)), rests[i]))
                .toList();
        var uses = OptionUse.of(List.of("a", "b", "c", "d"), Set.of("a"), choices);

        assertInterval(uses.get(0).pointBiserial(), 0.580429492463921, -0.077530679647451, 0.886193223478941);
        assertInterval(uses.get(1).pointBiserial(), 0.12437774838513, -0.54817712585309, 0.69924511393803);
        assertInterval(uses.get(2).pointBiserial(), -0.566609742643352, -0.881690753992274, 0.097966253361092);
        Published.hasAReason(uses.get(3).pointBiserial());
        assertThat(uses).extracting(OptionUse::chosen).containsExactly(5, 2, 2, 0);
        assertThat(uses).extracting(OptionUse::key).containsExactly(true, false, false, false);
        assertThat(OptionUse.leftOut(choices)).isEqualTo(1);
    }

    /**
     * Lord, Educational and Psychological Measurement 15 (1955) 325: the mean of his error variances over all persons is the variance of
     * totals times 1 - formula 21; corrected as Keats does it is that of 1 - formula 20. Single values:
     * {@code sqrt(c * (5 - c) / 4)} and that times {@code sqrt((1 - alpha) / (1 - kr21))}.
     */
    @Test
    void conditionalErrorsAreThoseOfLordAndKeats() {
        assertValue(ConditionalError.lord(5, 3, 1000), 1.224744871392);
        assertValue(ConditionalError.lord(60, 42, 1), Math.sqrt(42 * 18 / 59.0));
        assertValue(ConditionalError.keats(LSAT_6, 3), 1.147181708402);
        assertValue(ConditionalError.keats(LSAT_6, 4), 0.9366699426134);

        var rows = Published.lsat6();
        double variance = LSAT_6.totals().variance();
        assertThat(rows.stream()
                        .mapToLong(row ->
                                row.chars().filter(answer -> answer == '1').count())
                        .mapToDouble(total -> Math.pow(valueOf(ConditionalError.lord(5, total, 1)), 2))
                        .average())
                .hasValueCloseTo(variance * (1 - valueOf(Reliability.kr21(LSAT_6))), SIX_PLACES);
        assertThat(IntStream.rangeClosed(0, 5)
                        .mapToDouble(total -> Math.pow(valueOf(ConditionalError.keats(LSAT_6, total)), 2)
                                * rows.stream()
                                        .filter(row -> row.replace("0", "").length() == total)
                                        .count()
                                / rows.size())
                        .sum())
                .isCloseTo(variance * (1 - valueOf(Reliability.kr20(LSAT_6))), SIX_PLACES);
    }

    /**
     * By integrating the model in R: {@code integrate(function(t) (1 - pbinom(c - 1, n, t))^2 * dbeta(t, a, b), 0, 1)} and so on, a and b
     * by Huynh's formulas. The first also by R package betafunctions 1.9.0, {@code HB.CA(list(l = 0, u = 1, alpha = a, beta = b, k = 0,
     * N = 60), cut = 42, testlength = 60, true.model = "2P")}: p 0.8056231712828, kappa 0.5531993646247.
     */
    @Test
    void decisionConsistencyIsHuynhs() {
        assertConsistency(
                DecisionConsistency.of(60, 44.3, 6.8 * 6.8, 42, 1), 0.6802199724976, 0.8056231720121, 0.5531993667273);
        assertConsistency(
                DecisionConsistency.of(60, 44.3, 6.8 * 6.8, 36, 1), 0.8914679149065, 0.9024878933541, 0.4960764211198);
        assertConsistency(DecisionConsistency.of(40, 31, 25, 28, 1), 0.7701539789726, 0.8314934424563, 0.5240380256916);
        assertConsistency(
                DecisionConsistency.of(Published.WUENSCH, 7), 0.5579809185402, 0.7584459034408, 0.5103068305240);
        assertValue(Reliability.kr21(60, 44.3, 6.8 * 6.8, 1), 0.7620117588411);
    }

    /** Newcombe, Statistics in Medicine 17 (1998) 873, table II, method 10, as printed to four places. */
    @Test
    void theIntervalOfADifferenceIsNewcombes() {
        assertPrinted(new Proportion(56, 70), new Proportion(48, 80), 0.0524, 0.3339);
        assertPrinted(new Proportion(9, 10), new Proportion(3, 10), 0.1705, 0.8090);
        assertPrinted(new Proportion(6, 7), new Proportion(2, 7), 0.0582, 0.8062);
        assertPrinted(new Proportion(5, 56), new Proportion(0, 29), -0.0381, 0.1926);
        assertPrinted(new Proportion(10, 10), new Proportion(0, 20), 0.6791, 1.0000);
    }

    /** Agresti, Categorical Data Analysis, 2nd edition 2002, table 6.9 and section 6.3: eight centres, 2.13 with the interval 1.18 to 3.87. */
    @Test
    void theCommonOddsRatioOfAgrestisEightCentres() {
        var found = MantelHaenszel.of(List.of(
                new MantelHaenszel.Stratum(11, 25, 10, 27),
                new MantelHaenszel.Stratum(16, 4, 22, 10),
                new MantelHaenszel.Stratum(14, 5, 7, 12),
                new MantelHaenszel.Stratum(2, 14, 1, 16),
                new MantelHaenszel.Stratum(6, 11, 0, 12),
                new MantelHaenszel.Stratum(1, 10, 0, 10),
                new MantelHaenszel.Stratum(1, 4, 1, 8),
                new MantelHaenszel.Stratum(4, 2, 6, 1)));
        var ratio = found.oddsRatio().known().orElseThrow();

        assertThat(ratio.value()).isCloseTo(2.13, within(0.005));
        assertThat(intervalOf(ratio).low()).isCloseTo(1.18, within(0.005));
        assertThat(intervalOf(ratio).high()).isCloseTo(3.87, within(0.005));
        assertInterval(found.oddsRatio(), 2.1345490671963, 1.1775897596458, 3.8691740336117);
        assertValue(found.delta(), -1.7819002243771);
        assertThat(found.size()).isEqualTo(MantelHaenszel.Size.MODERATE);
    }

    /** {@code mantelhaen.test(UCBAdmissions)} and -2.35 times the logarithm. */
    @Test
    void theCommonOddsRatioOfAdmissionsAtBerkeley() {
        var found = MantelHaenszel.of(List.of(
                new MantelHaenszel.Stratum(512, 313, 89, 19),
                new MantelHaenszel.Stratum(353, 207, 17, 8),
                new MantelHaenszel.Stratum(120, 205, 202, 391),
                new MantelHaenszel.Stratum(138, 279, 131, 244),
                new MantelHaenszel.Stratum(53, 138, 94, 299),
                new MantelHaenszel.Stratum(22, 351, 24, 317)));

        assertInterval(found.oddsRatio(), 0.9046968282586, 0.7719073617594, 1.0603297644367);
        assertValue(found.delta(), 0.2353651613426);
        assertThat(found.size()).isEqualTo(MantelHaenszel.Size.NEGLIGIBLE);
    }

    /** The law school answers in order, dealt to two versions by turns; {@code mantelhaen.test(table(right, version, total))} for the third item. */
    @Test
    void driftOfAnItemAmongPersonsOfEqualStanding() {
        var rows = Published.lsat6();
        var earlier = new ArrayList<String>();
        var later = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            (i % 2 == 0 ? earlier : later).add(rows.get(i));
        }

        var found = MantelHaenszel.between(Published.table(earlier), Published.table(later), "Q3");

        assertInterval(found.oddsRatio(), 1.03125809293534, 0.74286139928452, 1.43161733167037);
    }

    private static void assertConsistency(DecisionConsistency found, double passing, double agreement, double kappa) {
        assertValue(found.passing(), passing);
        assertValue(found.agreement(), agreement);
        assertValue(found.kappa(), kappa);
    }

    private static void assertPrinted(Proportion later, Proportion earlier, double low, double high) {
        var interval = intervalOf(later.since(earlier));
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }
}
