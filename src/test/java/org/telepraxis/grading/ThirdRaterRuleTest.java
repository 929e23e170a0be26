package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThirdRaterRuleTest {

    final Sheets sheets = new Sheets();

    @Test
    void twoRatersWhoAgreeNeedNoThird() {
        assertThat(reasons(sheets.complete(), sheets.complete())).isEmpty();
    }

    @Test
    void oneLevelApartNeedsNoThird() {
        assertThat(reasons(sheets.with("CRI-3", Mark.NOT_SHOWN), sheets.complete()))
                .isEmpty();
        assertThat(reasons(sheets.with("CRI-3", Mark.UNSAFE), sheets.with("CRI-3", Mark.NOT_SHOWN)))
                .isEmpty();
    }

    @Test
    void differentResultsOfACriticalActionAskForAThird() {
        assertThat(reasons(
                        ThirdRaterRule.CRITICAL_ACTION,
                        sheets.contesting("CA3", ActionResult.MISSED),
                        sheets.complete()))
                .containsExactly("CA3: the raters see different results of the critical action.");
    }

    @Test
    void twoRatersWhoContestAnActionAlikeAgree() {
        assertThat(reasons(
                        sheets.contesting("CA3", ActionResult.MISSED), sheets.contesting("CA3", ActionResult.MISSED)))
                .isEmpty();
    }

    @Test
    void twoLevelsApartAskForAThird() {
        assertThat(reasons(
                        ThirdRaterRule.LEVELS,
                        sheets.with("TEC-2", Mark.NOT_SHOWN),
                        sheets.with("TEC-2", Mark.SKILLED)))
                .containsExactly("TEC-2: Not shown against Skilled, two or more levels apart.");
    }

    @Test
    void unsafeAgainstSoundAsksForAThird() {
        assertThat(reasons(ThirdRaterRule.LEVELS, sheets.with("CRI-1", Mark.UNSAFE), sheets.complete()))
                .containsExactly("CRI-1: unsafe for one, sound or better for the other.");
    }

    @Test
    void unsafeAgainstNotShownIsOneLevelAndNoThird() {
        assertThat(reasons(
                        ThirdRaterRule.LEVELS, sheets.with("CRI-1", Mark.UNSAFE), sheets.with("CRI-1", Mark.NOT_SHOWN)))
                .isEmpty();
    }

    @Test
    void unsafeAgainstNoOpportunityAsksForAThird() {
        assertThat(reasons(sheets.with("CRI-1", Mark.UNSAFE), sheets.with("CRI-1", Mark.NO_OPPORTUNITY)))
                .containsExactly("CRI-1: unsafe for one, no opportunity for the other.");
    }

    @Test
    void soundAgainstNoOpportunityIsLeftOutOfAgreement() {
        assertThat(reasons(sheets.complete(), sheets.with("CRI-1", Mark.NO_OPPORTUNITY)))
                .isEmpty();
    }

    @Test
    void failAgainstPassAsksForAThirdAndBorderlineDoesNot() {
        assertThat(reasons(
                        ThirdRaterRule.OPPOSITE_GLOBAL, sheets.with(GlobalRating.FAIL), sheets.with(GlobalRating.GOOD)))
                .hasSize(1);
        assertThat(reasons(
                        ThirdRaterRule.OPPOSITE_GLOBAL, sheets.with(GlobalRating.PASS), sheets.with(GlobalRating.FAIL)))
                .hasSize(1);
        assertThat(reasons(
                        ThirdRaterRule.OPPOSITE_GLOBAL,
                        sheets.with(GlobalRating.FAIL),
                        sheets.with(GlobalRating.BORDERLINE)))
                .isEmpty();
    }

    @Test
    void anAssociationMayAskForAThirdSooner() {
        var strict = new JudgingRules(1, 1, true, true);

        assertThat(ThirdRaterRule.allReasons(sheets.with("TEC-2", Mark.SKILLED), sheets.complete(), strict))
                .containsExactly("TEC-2: Sound against Skilled, one level apart.");
    }

    @Test
    void anAssociationMayBeMoreLenientExceptAboutSafety() {
        var lenient = new JudgingRules(3, 2, false, true);

        assertThat(ThirdRaterRule.allReasons(
                        sheets.with("TEC-2", Mark.NOT_SHOWN), sheets.with("TEC-2", Mark.SKILLED), lenient))
                .isEmpty();
        assertThat(ThirdRaterRule.allReasons(
                        sheets.with("CRI-3", Mark.NOT_SHOWN), sheets.with("CRI-3", Mark.SKILLED), lenient))
                .hasSize(1);
        assertThat(ThirdRaterRule.allReasons(sheets.with("TEC-2", Mark.UNSAFE), sheets.complete(), lenient))
                .containsExactly("TEC-2: unsafe for one, sound or better for the other.");
        assertThat(ThirdRaterRule.allReasons(sheets.with(GlobalRating.FAIL), sheets.with(GlobalRating.GOOD), lenient))
                .isEmpty();
    }

    private static List<String> reasons(Rating one, Rating other) {
        return ThirdRaterRule.allReasons(one, other, JudgingRules.STANDARD);
    }

    private static Stream<String> reasons(ThirdRaterRule rule, Rating one, Rating other) {
        return rule.reasons(one, other, JudgingRules.STANDARD);
    }
}
