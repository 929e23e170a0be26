package org.telepraxis.grading.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every statistic gives what published examples and reference implementations give, to six places. */
class ReferenceValuesTest {

    private static final Offset<Double> SIX_PLACES = within(1e-6);

    /** R package irr 0.84.1, {@code kappa2(anxiety[, 1:2], weight)}. */
    @Test
    void kappaOfTwoRatersAsTheRPackageIrrGivesIt() {
        var two = RatingTable.of(6, List.of(Published.ANXIETY));

        assertValue(Kappa.of(two, Weighting.UNWEIGHTED), 0.119496855346);
        assertValue(Kappa.of(two, Weighting.LINEAR), 0.189189189189);
        assertValue(Kappa.of(two, Weighting.QUADRATIC), 0.29676511955);
    }

    /** R package irrCAC 1.0, {@code kappa2.table(cont4x4diagnosis, weights)}. */
    @Test
    void kappaAndItsStandardErrorAsTheRPackageIrrcacGivesThem() {
        var table = Published.ofCells(Published.DIAGNOSES);

        assertValue(Kappa.of(table, Weighting.UNWEIGHTED), 0.4315007758812);
        assertValue(Kappa.of(table, Weighting.LINEAR), 0.4068108740134);
        assertValue(Kappa.of(table, Weighting.QUADRATIC), 0.3831859441349);
        assertValue(Kappa.of(table, Weighting.ORDINAL), 0.3904528983878);
        assertThat(Kappa.standardError(table, Weighting.UNWEIGHTED)).isCloseTo(0.0459691815624, SIX_PLACES);
        assertThat(Kappa.standardError(table, Weighting.QUADRATIC)).isCloseTo(0.0657946958079, SIX_PLACES);
    }

    /** R package irrCAC 1.0, {@code gwet.ac1.raw(cac.raw4raters, weights)}: (pa - pe) / (1 - pe) of its unrounded parts. */
    @Test
    void acOfFourRatersWithMissingRatingsAsTheRPackageIrrcacGivesIt() {
        assertThat(valueOf(Gwet.ac(Published.FOUR_RATERS, Weighting.UNWEIGHTED)))
                .isCloseTo(ac(0.818181818182, 0.190321180556), SIX_PLACES);
        assertThat(valueOf(Gwet.ac(Published.FOUR_RATERS, Weighting.LINEAR)))
                .isCloseTo(ac(0.939393939394, 0.570963541667), SIX_PLACES);
        assertThat(valueOf(Gwet.ac(Published.FOUR_RATERS, Weighting.QUADRATIC)))
                .isCloseTo(ac(0.975378787879, 0.713704427083), SIX_PLACES);
        assertThat(valueOf(Gwet.ac(Published.FOUR_RATERS, Weighting.ORDINAL)))
                .isCloseTo(ac(0.968181818182, 0.685156250000), SIX_PLACES);
    }

    @Test
    void standardErrorsOfAcAsTheRPackageIrrcacGivesThem() {
        assertThat(Gwet.standardError(Published.FOUR_RATERS, Weighting.UNWEIGHTED))
                .isCloseTo(0.142949950641, SIX_PLACES);
        assertThat(Gwet.standardError(Published.FOUR_RATERS, Weighting.LINEAR)).isCloseTo(0.117329021881, SIX_PLACES);
        assertThat(Gwet.standardError(Published.FOUR_RATERS, Weighting.QUADRATIC))
                .isCloseTo(0.103962244645, SIX_PLACES);
        assertThat(Gwet.standardError(Published.FOUR_RATERS, Weighting.ORDINAL)).isCloseTo(0.106903523815, SIX_PLACES);
    }

    /** Krippendorff 2011, section C (0.815 in print); R package irr 0.84.1, {@code kripp.alpha(nmm, "ordinal")} for the other places. */
    @Test
    void alphaOfKrippendorffsOwnExample() {
        assertValue(Krippendorff.alpha(Published.FOUR_RATERS), 0.815387503755);
    }

    /** Shrout and Fleiss 1979, table 4, to two places in print; R package psych 2.2.9, {@code ICC(lmer = FALSE)}, for the others. */
    @Test
    void intraclassCorrelationsOfShroutAndFleiss() {
        var scores = Published.scores(Published.SHROUT_FLEISS);

        assertInterval(IntraclassCorrelation.ICC_1_1.of(scores), 0.165741768405, -0.1329323248748, 0.722560062328);
        assertInterval(IntraclassCorrelation.ICC_2_1.of(scores), 0.289763779528, 0.0187865133747, 0.761084369649);
        assertInterval(IntraclassCorrelation.ICC_2_K.of(scores), 0.620050547599, 0.0711368153025, 0.927232040168);
        assertInterval(IntraclassCorrelation.ICC_3_1.of(scores), 0.714840714841, 0.3424647650339, 0.945858259955);
        assertInterval(IntraclassCorrelation.ICC_3_K.of(scores), 0.909315542377, 0.6756747138163, 0.985891678169);
    }

    /** R packages psych 2.2.9 and irr 0.84.1 on irr's data set anxiety. */
    @Test
    void intraclassCorrelationsOfAThirdDataSet() {
        var scores = Published.scores(Published.doubles(Published.ANXIETY));

        assertInterval(IntraclassCorrelation.ICC_1_1.of(scores), 0.175022381379, -0.0774465748655, 0.484336093819);
        assertInterval(IntraclassCorrelation.ICC_2_1.of(scores), 0.197998259356, -0.0389106260932, 0.493573945972);
        assertInterval(IntraclassCorrelation.ICC_2_K.of(scores), 0.425498753117, -0.1265827027095, 0.745149288545);
        assertInterval(IntraclassCorrelation.ICC_3_1.of(scores), 0.216049382716, -0.0462578853236, 0.522259078396);
        assertInterval(IntraclassCorrelation.ICC_3_K.of(scores), 0.452586206897, -0.1529212866541, 0.766330800234);
    }

    /** Variance components from R 4.2.2, {@code anova(aov(y ~ p + r))}; Phi for one and four raters by Brennan 2001, section 3.3. */
    @Test
    void dependabilityOfADecisionOnFourRaters() {
        var scores = Published.scores(Published.SHROUT_FLEISS);
        var parts = Generalizability.of(scores);

        assertThat(parts.performance()).isCloseTo(2.5555555555556, SIX_PLACES);
        assertThat(parts.rater()).isCloseTo(5.2444444444444, SIX_PLACES);
        assertThat(parts.residual()).isCloseTo(1.0194444444444, SIX_PLACES);
        assertValue(Generalizability.phi(scores, 1), 0.28976377952756);
        assertValue(Generalizability.phi(scores, 4), 0.62005054759899);
    }

    /** R 4.2.2 on its data set sleep: {@code t.test(b)}; the change by {@code t.test(b, a)}, which is Welch's. */
    @Test
    void meansAndTheirChangeAsRGivesThem() {
        var first = moments(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
        var second = moments(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

        assertInterval(second.figure(""), 2.33, 0.89767753937671, 3.7623224606233);
        assertInterval(second.since(first, ""), 1.58, -0.20548323071171, 3.3654832307117);
    }

    /** R 4.2.2 on its data set cars, first fifteen: {@code predict(lm(dist ~ speed, cars[1:15, ]), data.frame(speed = 10))}. */
    @Test
    void theBorderlineAsALinearModelOfRGivesIt() {
        double[] speed = {4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12};
        double[] distance = {2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28};
        var borderline = new Borderline();
        for (int i = 0; i < speed.length; i++) {
            borderline.add(distance[i], speed[i]);
        }

        assertThat(borderline.totalAt(10)).isCloseTo(19.773824650572, SIX_PLACES);
        assertThat(new Borderline().totalAt(2)).isNaN();
    }

    @Test
    void countedRowsGiveWhatTheSameRowsGiveOneByOne() {
        var table = Published.ofCells(Published.DIAGNOSES);
        var scores = List.of(new double[] {3, 2}, new double[] {4, 4}, new double[] {3, 2}, new double[] {1, 2});
        var counted = Scores.counted(List.of(
                new Scores.Row(new double[] {3, 2}, 2),
                new Scores.Row(new double[] {4, 4}, 1),
                new Scores.Row(new double[] {1, 2}, 1)));

        assertThat(Kappa.of(RatingTable.ofCells(Published.DIAGNOSES), Weighting.QUADRATIC))
                .isEqualTo(Kappa.of(table, Weighting.QUADRATIC));
        for (var icc : IntraclassCorrelation.values()) {
            var known = icc.of(Scores.of(scores)).known().orElseThrow();
            assertInterval(icc.of(counted), known.value(), known.low(), known.high());
        }
    }

    /** The bootstrap interval lies where the asymptotic one of irrCAC lies. */
    @Test
    void bootstrapIntervalsAgreeWithAsymptoticOnes() {
        var table = Published.ofCells(Published.DIAGNOSES);
        double reach = 1.96 * Kappa.standardError(table, Weighting.QUADRATIC);
        var kappa = Kappa.of(table, Weighting.QUADRATIC).known().orElseThrow();

        assertThat(kappa.low()).isCloseTo(kappa.value() - reach, within(0.02));
        assertThat(kappa.high()).isCloseTo(kappa.value() + reach, within(0.02));
    }

    private static Moments moments(double... values) {
        var moments = Moments.NONE;
        for (double value : values) {
            moments = moments.with(value);
        }
        return moments;
    }

    private static double ac(double observed, double chance) {
        return (observed - chance) / (1 - chance);
    }

    private static double valueOf(Figure figure) {
        return figure.known().orElseThrow().value();
    }

    private static void assertValue(Figure figure, double value) {
        assertThat(valueOf(figure)).isCloseTo(value, SIX_PLACES);
    }

    private static void assertInterval(Figure figure, double value, double low, double high) {
        assertValue(figure, value);
        assertThat(figure.known().orElseThrow().low()).isCloseTo(low, SIX_PLACES);
        assertThat(figure.known().orElseThrow().high()).isCloseTo(high, SIX_PLACES);
    }
}
