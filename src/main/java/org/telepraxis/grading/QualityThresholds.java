package org.telepraxis.grading;

/**
 * When a figure asks for action. Starting values of curriculum 4.7; an association publishes its own.
 */
public final class QualityThresholds {

    /** Exact agreement below this share needs a look. */
    public static final double EXACT = 0.55;

    /** Agreement within one level below this share needs a look. */
    public static final double ADJACENT = 0.95;

    /** Quadratic weighted kappa below which one watches. */
    public static final double KAPPA_WATCH = 0.70;

    /** Below this, raters train again. */
    public static final double KAPPA_RETRAIN = 0.60;

    /** Below this, nobody rates alone on it. */
    public static final double KAPPA_SUSPEND = 0.40;

    /** Kappa on a critical action, below which the action is rewritten. */
    public static final double ACTION_KAPPA = 0.80;

    /** Agreement on a critical action, below which the action is rewritten. */
    public static final double ACTION_AGREEMENT = 0.95;

    /** ICC(2,2) of totals for certification. */
    public static final double ICC = 0.80;

    /** Phi of the whole, below which scenarios are added before raters. */
    public static final double PHI = 0.80;

    /** Mean distance of a rater from the mean of both, in levels, beyond which a rater is severe or lenient. */
    public static final double SEVERITY = 0.30;

    /** Levels by which a rater's profile within a performance is flatter than the colleague's, beyond which one looks; a value of our own. */
    public static final double HALO = 0.20;

    /** Double ratings below which no action is taken on a rater. */
    public static final int ENOUGH = 30;

    private QualityThresholds() {}
}
