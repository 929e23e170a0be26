package org.telepraxis.grading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The way to this module's pages for everybody else. */
@NamedInterface("navigation")
public final class GradingNavigation {

    static final String QUEUE = "ratings";
    static final String RATING = "ratingId";
    static final String WORKBENCH = "ratings/:" + RATING;
    static final String CONCERNS = "concerns";
    static final String CALIBRATION = "calibration";
    static final String REPLAY = "replayId";
    static final String CALIBRATION_WORKBENCH = "calibration/:" + REPLAY;
    static final String KEY = "calibration/:" + REPLAY + "/key";
    static final String TEST = "testId";
    static final String LICENCE_TEST = "licence-test/:" + TEST;
    static final String RATERS = "raters";
    static final String ALLOCATION = "allocation";
    static final String AGREEMENT = "agreement";

    static final String FEEDBACK = "feedback";
    static final String CASE = "case";
    static final String APPEALS = "appeals";
    static final String APPEAL = "appeal";

    private GradingNavigation() {}

    public static void toRatings() {
        UI.getCurrent().navigate(RatingsView.class);
    }

    /** To the signed-in rater's own rating. */
    public static void toRating(UUID ratingId) {
        UI.getCurrent().navigate(WorkbenchView.class, new RouteParam(RATING, ratingId.toString()));
    }

    /** Address of a rating, for a mail; it tells nothing but the rating's own id. */
    public static String ratingPath(UUID ratingId) {
        return QUEUE + "/" + ratingId;
    }

    /** Address of the rater's queue. */
    public static String ratings() {
        return QUEUE;
    }

    /** Address of the list of appeals. */
    public static String appeals() {
        return APPEALS;
    }

    /** Address of the page where a supervisor is calibrated. */
    public static String calibration() {
        return CALIBRATION;
    }

    static void toReplay(UUID calibrationId) {
        UI.getCurrent().navigate(CALIBRATION + "/" + calibrationId);
    }

    static void toKey(UUID calibrationId) {
        UI.getCurrent().navigate(CALIBRATION + "/" + calibrationId + "/key");
    }

    static void toLicenceTest(UUID testId) {
        UI.getCurrent().navigate("licence-test/" + testId);
    }

    /** Address of the page on agreement. */
    public static String agreement() {
        return AGREEMENT;
    }

    /** Address of a trainee's own feedback. */
    public static String feedbackPath(UUID caseId) {
        return FEEDBACK + "/" + caseId;
    }

    public static void toConcerns() {
        UI.getCurrent().navigate(ConcernsView.class);
    }
}
