package org.telepraxis.grading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThirdRaterRuleTest {

    final Sheets sheets = new Sheets();

    @Test
    void twoRatersWhoAgreeNeedNoThird() {
        assertThat(ThirdRaterRule.allReasons(sheets.complete(), sheets.complete()))
                .isEmpty();
    }

    @Test
    void oneLevelApartNeedsNoThird() {
        assertThat(ThirdRaterRule.allReasons(sheets.with("CRI-3", Mark.NOT_SHOWN), sheets.complete()))
                .isEmpty();
        assertThat(ThirdRaterRule.allReasons(sheets.with("CRI-3", Mark.UNSAFE), sheets.with("CRI-3", Mark.NOT_SHOWN)))
                .isEmpty();
    }

    @Test
    void differentResultsOfACriticalActionAskForAThird() {
        assertThat(ThirdRaterRule.CRITICAL_ACTION.reasons(
                        sheets.contesting("CA3", ActionResult.MISSED), sheets.complete()))
                .containsExactly("CA3: the raters see different results of the critical action.");
    }

    @Test
    void twoRatersWhoContestAnActionAlikeAgree() {
        assertThat(ThirdRaterRule.allReasons(
                        sheets.contesting("CA3", ActionResult.MISSED), sheets.contesting("CA3", ActionResult.MISSED)))
                .isEmpty();
    }

    @Test
    void twoLevelsApartAskForAThird() {
        assertThat(ThirdRaterRule.WIDE_GAP.reasons(
                        sheets.with("TEC-2", Mark.NOT_SHOWN), sheets.with("TEC-2", Mark.SKILLED)))
                .containsExactly("TEC-2: Not shown against Skilled, two or more levels apart.");
    }

    @Test
    void unsafeAgainstSoundAsksForAThird() {
        assertThat(ThirdRaterRule.UNSAFE_AGAINST_SOUND.reasons(sheets.with("CRI-1", Mark.UNSAFE), sheets.complete()))
                .containsExactly("CRI-1: unsafe for one rater, sound or better for the other.");
    }

    @Test
    void unsafeAgainstNotShownIsOneLevelAndNoThird() {
        assertThat(ThirdRaterRule.UNSAFE_AGAINST_SOUND.reasons(
                        sheets.with("CRI-1", Mark.UNSAFE), sheets.with("CRI-1", Mark.NOT_SHOWN)))
                .isEmpty();
    }

    @Test
    void unsafeAgainstNoOpportunityAsksForAThird() {
        assertThat(ThirdRaterRule.allReasons(
                        sheets.with("CRI-1", Mark.UNSAFE), sheets.with("CRI-1", Mark.NO_OPPORTUNITY)))
                .containsExactly("CRI-1: unsafe for one rater, no opportunity for the other.");
    }

    @Test
    void soundAgainstNoOpportunityIsLeftOutOfAgreement() {
        assertThat(ThirdRaterRule.allReasons(sheets.complete(), sheets.with("CRI-1", Mark.NO_OPPORTUNITY)))
                .isEmpty();
    }

    @Test
    void failAgainstPassAsksForAThirdAndBorderlineDoesNot() {
        assertThat(ThirdRaterRule.OPPOSITE_GLOBAL.reasons(
                        sheets.with(GlobalRating.FAIL), sheets.with(GlobalRating.GOOD)))
                .hasSize(1);
        assertThat(ThirdRaterRule.OPPOSITE_GLOBAL.reasons(
                        sheets.with(GlobalRating.PASS), sheets.with(GlobalRating.FAIL)))
                .hasSize(1);
        assertThat(ThirdRaterRule.OPPOSITE_GLOBAL.reasons(
                        sheets.with(GlobalRating.FAIL), sheets.with(GlobalRating.BORDERLINE)))
                .isEmpty();
    }
}
