package org.telepraxis.examination.statistics;

import java.util.List;
import java.util.TreeMap;
import org.telepraxis.examination.statistics.Estimate.Interval;

/**
 * Whether an item became easier or harder for persons of equal standing, between two versions of an examination: the common odds ratio
 * of Mantel and Haenszel (Journal of the National Cancer Institute 22 (1959) 719) with the interval of Robins, Breslow and Greenland
 * (Biometrics 42 (1986) 311), on the delta scale of Holland and Thayer (1988).
 *
 * @param oddsRatio odds of a right answer in the earlier version over those in the later
 * @param delta -2.35 times its logarithm: above 0 the item became easier
 */
public record MantelHaenszel(Estimate oddsRatio, Estimate delta) {

    private static final double DELTA = -2.35;
    private static final double ONE_SIDED = 1.6448536269514722;

    /** The persons of one standing: how many were right and wrong, earlier and later. */
    public record Stratum(int earlierRight, int earlierWrong, int laterRight, int laterWrong) {

        private double all() {
            return earlierRight + earlierWrong + laterRight + (double) laterWrong;
        }

        private double concordant() {
            return (double) earlierRight * laterWrong / all();
        }

        private double discordant() {
            return (double) earlierWrong * laterRight / all();
        }

        private boolean informative() {
            return earlierRight + earlierWrong > 0 && laterRight + laterWrong > 0;
        }
    }

    /** The size of the change by the rule of the Educational Testing Service (Zieky 1993). */
    public enum Size {
        NEGLIGIBLE,
        MODERATE,
        LARGE
    }

    public static MantelHaenszel of(List<Stratum> strata) {
        double concordant = 0;
        double discordant = 0;
        double first = 0;
        double middle = 0;
        double last = 0;
        int n = 0;
        for (var stratum : strata.stream().filter(Stratum::informative).toList()) {
            double r = stratum.concordant();
            double s = stratum.discordant();
            double p = (stratum.earlierRight() + stratum.laterWrong()) / stratum.all();
            double q = (stratum.earlierWrong() + stratum.laterRight()) / stratum.all();
            concordant += r;
            discordant += s;
            first += p * r;
            middle += p * s + q * r;
            last += q * s;
            n += (int) stratum.all();
        }
        if (concordant == 0 || discordant == 0) {
            return none(
                    n == 0
                            ? "No persons of equal standing sat both versions."
                            : "Right and wrong answers do not mix among persons of equal standing; no odds can be formed.");
        }
        double ratio = concordant / discordant;
        double error = Math.sqrt(first / (2 * concordant * concordant)
                + middle / (2 * concordant * discordant)
                + last / (2 * discordant * discordant));
        double reach = Sample.Z * error;
        return new MantelHaenszel(
                new Estimate.Known(ratio, new Interval(ratio * Math.exp(-reach), ratio * Math.exp(reach)), n),
                new Estimate.Known(
                        DELTA * Math.log(ratio), Interval.around(DELTA * Math.log(ratio), Math.abs(DELTA) * reach), n));
    }

    /**
     * An item that both versions hold. Persons are of equal standing who have as many of the common items right, this one among them.
     */
    public static MantelHaenszel between(ScoreTable earlier, ScoreTable later, String item) {
        var common = earlier.items().stream().filter(later.items()::contains).toList();
        if (!common.contains(item)) {
            return none("The item is not in both versions.");
        }
        if (common.size() < 2) {
            return none("The versions have no other item in common to compare persons by.");
        }
        var before = earlier.only(common).complete();
        var after = later.only(common).complete();
        if (!before.rightOrWrong() || !after.rightOrWrong()) {
            return none("Some items give part credit; this figure is for items that are right or wrong.");
        }
        var strata = new TreeMap<Integer, int[]>();
        count(before, common.indexOf(item), strata, 0);
        count(after, common.indexOf(item), strata, 2);
        return of(strata.values().stream()
                .map(counts -> new Stratum(counts[0], counts[1], counts[2], counts[3]))
                .toList());
    }

    private static void count(ScoreTable table, int item, TreeMap<Integer, int[]> strata, int offset) {
        for (var paper : table.asked(item)) {
            int standing = (int) Math.round(ScoreTable.share(paper) * paper.length);
            var counts = strata.computeIfAbsent(standing, _ -> new int[4]);
            counts[offset + (paper[item] == 1 ? 0 : 1)]++;
        }
    }

    /** Negligible where nothing is known. */
    public Size size() {
        return delta.known()
                .map(known -> {
                    double size = Math.abs(known.value());
                    var interval = known.interval();
                    if (interval == null || size < 1 || interval.holds(0)) {
                        return Size.NEGLIGIBLE;
                    }
                    double error = (interval.high() - interval.low()) / (2 * Sample.Z);
                    return size >= 1.5 && size - ONE_SIDED * error > 1 ? Size.LARGE : Size.MODERATE;
                })
                .orElse(Size.NEGLIGIBLE);
    }

    private static MantelHaenszel none(String reason) {
        return new MantelHaenszel(Estimate.unknown(reason), Estimate.unknown(reason));
    }
}
