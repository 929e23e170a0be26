package org.telepraxis.grading;

/**
 * What an association has decided about feedback and appeals (curriculum 4.8, 4.9).
 *
 * @param feedbackDays working days from hand-in to feedback
 * @param appealDays days from feedback in which an appeal can be filed
 * @param acknowledgeDays working days until an appeal is admitted or refused
 * @param decideDays working days until an appeal is decided
 */
public record GradingRules(
        FeedbackRule release, int feedbackDays, int appealDays, int acknowledgeDays, int decideDays) {

    static final GradingRules DEFAULT = new GradingRules(FeedbackRule.WHEN_THE_RESULT_STANDS, 15, 30, 5, 20);

    void check() {
        if (feedbackDays < 1 || appealDays < 1 || acknowledgeDays < 1 || decideDays < acknowledgeDays) {
            throw new RatingRefused("Give whole days, one or more; a decision is not due before the acknowledgement.");
        }
        if (feedbackDays > 365 || appealDays > 365 || decideDays > 365) {
            throw new RatingRefused("A year is the most.");
        }
    }
}
