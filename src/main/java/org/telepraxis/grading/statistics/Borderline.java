package org.telepraxis.grading.statistics;

/**
 * Where the line between passing and failing lies on the scale of totals: the total that the regression of totals on the judgement of
 * the whole gives for "borderline". Source: the borderline regression method; Kramer and others, Medical Education 37 (2003) 132.
 */
public final class Borderline {

    private int n;
    private double judgements;
    private double totals;
    private double judgementSquares;
    private double products;

    /** Adds a total and the same rater's judgement of the whole, both as numbers. */
    public void add(double total, double judgement) {
        n++;
        judgements += judgement;
        totals += total;
        judgementSquares += judgement * judgement;
        products += judgement * total;
    }

    /** The total at this judgement; NaN where all judgements are the same. */
    public double totalAt(double judgement) {
        double spread = judgementSquares - judgements * judgements / n;
        if (n < 2 || spread <= 0) {
            return Double.NaN;
        }
        double slope = (products - judgements * totals / n) / spread;
        return totals / n + slope * (judgement - judgements / n);
    }
}
