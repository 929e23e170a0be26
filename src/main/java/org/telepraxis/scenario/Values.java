package org.telepraxis.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.telepraxis.scenario.Play.Offer;

/** What a learning robot thinks each move is worth: the mean of what the plays came to in which it was made. */
final class Values {

    private final int sign;
    private final Map<String, double[]> known = new HashMap<>();

    /** Looks for much with a sign of 1, for little with -1. */
    Values(int sign) {
        this.sign = sign;
    }

    void learn(List<String> moves, int value) {
        for (var move : new HashSet<>(moves)) {
            var sum = known.computeIfAbsent(move, _ -> new double[2]);
            sum[0] += value;
            sum[1]++;
        }
    }

    /** The move that promises most; what was never tried promises everything, and of equals chance decides. */
    Offer best(List<Offer> all, RandomGenerator random) {
        var best = all.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        for (var offer : all) {
            var sum = known.get(offer.id());
            double promise = (sum == null ? 1_000 : sign * sum[0] / sum[1]) + random.nextDouble();
            if (promise > most) {
                best = offer;
                most = promise;
            }
        }
        return best;
    }
}
