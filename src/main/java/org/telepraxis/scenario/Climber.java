package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.telepraxis.scenario.Play.Offer;

/** The memory of a robot that learns: the few ways that led furthest, and how to change them a little. */
final class Climber {

    private static final int KEPT = 12;
    private static final int MOST_CHANGES = 3;

    private record Way(List<Offer> moves, double worth) {}

    private final int sign;
    private final Random random;
    private final List<Way> kept = new ArrayList<>();

    /** Looks for much with a sign of 1, for little with -1. */
    Climber(int sign, Random random) {
        this.sign = sign;
        this.random = random;
    }

    void learn(List<Offer> moves, Score score) {
        double worth = sign * (score.points() + (score.passed() ? 100.0 : 0.0)) - moves.size() / 1_000.0;
        boolean known = kept.stream().anyMatch(way -> way.moves().equals(moves));
        if (known || kept.size() == KEPT && worth <= kept.getLast().worth()) {
            return;
        }
        kept.add(new Way(List.copyOf(moves), worth));
        kept.sort(Comparator.comparingDouble(Way::worth).reversed());
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    /** The way that led furthest so far; none at first. */
    List<Optional<Offer>> furthest() {
        return kept.isEmpty() ? List.of() : steps(kept.getFirst());
    }

    /** One of the good ways with a step or more left out, or left open where nothing stands. */
    List<Optional<Offer>> changed() {
        if (kept.isEmpty()) {
            return List.of();
        }
        var steps = new ArrayList<>(steps(kept.get(random.nextInt(kept.size()))));
        for (int i = random.nextInt(MOST_CHANGES); i >= 0 && !steps.isEmpty(); i--) {
            int at = random.nextInt(steps.size());
            switch (random.nextInt(3)) {
                case 0 -> steps.remove(at);
                case 1 -> steps.set(at, Optional.empty());
                default -> steps.add(at, Optional.empty());
            }
        }
        return steps;
    }

    private static List<Optional<Offer>> steps(Way way) {
        return way.moves().stream().map(Optional::of).toList();
    }
}
