package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Play.Offer;
import org.telepraxis.scenario.TestVector.Step;

/** Robot learners: seeded players who know nothing but what is on offer. */
final class Robots {

    /** Nobody needs so many moves; a robot that does is going in circles. */
    private static final int MOST_MOVES = 500;

    private final Scenario scenario;
    private final Form form;
    private final Exploration exploration;
    private final Random random;
    /** How often each move was taken, for those who look for what is new. */
    private final Map<String, Integer> seen = new HashMap<>();

    private Robots(Scenario scenario, Form form, Exploration exploration, long seed) {
        this.scenario = scenario;
        this.form = form;
        this.exploration = exploration;
        this.random = new Random(seed ^ form.id().hashCode());
    }

    /** Random learners only, so many on each form. */
    static Exploration explore(Scenario scenario, int plays, long seed) {
        var exploration = new Exploration(scenario);
        for (var form : scenario.forms()) {
            new Robots(scenario, form, exploration, seed).random(plays);
        }
        return exploration;
    }

    /** Every kind of learner; about so many plays over all forms. */
    static Exploration all(Scenario scenario, int plays, long seed) {
        var exploration = new Exploration(scenario);
        int each = Math.max(8, plays / scenario.forms().size());
        for (var form : scenario.forms()) {
            var robots = new Robots(scenario, form, exploration, seed);
            robots.random(each / 2);
            robots.learning(Learner.BEST, each / 5);
            robots.learning(Learner.WORST, each / 10);
            robots.mashing(each / 5);
            robots.ruled();
        }
        return exploration;
    }

    /** Those who follow a rule, on every form. */
    static Exploration ruled(Scenario scenario) {
        var exploration = new Exploration(scenario);
        scenario.forms().forEach(form -> new Robots(scenario, form, exploration, 0).ruled());
        return exploration;
    }

    private void random(int plays) {
        for (int i = 0; i < plays; i++) {
            boolean curious = i % 8 == 3;
            var play = begin(i % 16 == 5 ? Mode.CERTIFICATION : Mode.PRACTICE);
            if (i % 2 == 1 && !play.stuck()) {
                var path = somePath();
                follow(play, path.subList(0, random.nextInt(path.size() + 1)));
            }
            while (goesOn(play)) {
                take(play, curious ? leastSeen(play) : any(play.all(random)));
            }
            ended(Learner.RANDOM, play, true);
        }
    }

    private void learning(Learner learner, int plays) {
        var values = new Values(learner == Learner.BEST ? 1 : -1);
        var vectors = learner == Learner.BEST ? paths(true) : List.<List<String>>of();
        for (int i = 0; i < plays; i++) {
            var play = begin(Mode.PRACTICE);
            var taken = new ArrayList<String>();
            if (i < vectors.size() && !play.stuck()) {
                taken.addAll(follow(play, vectors.get(i)));
            }
            while (goesOn(play)) {
                var all = play.all(random);
                var move = all.isEmpty() ? null : random.nextInt(10) == 0 ? any(all) : values.best(all, random);
                if (move != null) {
                    taken.add(move.id());
                }
                take(play, move);
            }
            var score = ended(learner, play, false);
            values.learn(taken, score.points() + (score.passed() ? 100 : 0));
        }
    }

    private void mashing(int plays) {
        if (begin(Mode.PRACTICE).failure != null) {
            return; // the others say so
        }
        for (int i = 0; i < plays; i++) {
            new Mashing(scenario, form, exploration, random).play(MOST_MOVES);
        }
    }

    private void ruled() {
        for (var learner : Learner.values()) {
            if (learner.followsARule()) {
                var play = new Play(scenario, new Setup(form.id(), Mode.PRACTICE, Map.of()));
                while (goesOn(play)) {
                    var lines = play.lines(random);
                    take(play, lines.isEmpty() ? null : byRule(learner, lines));
                }
                ended(learner, play, false);
            }
        }
    }

    private Offer byRule(Learner learner, List<Offer> lines) {
        return switch (learner) {
            case LONGEST ->
                lines.stream()
                        .max(Comparator.comparingInt(offer -> offer.text().length()))
                        .orElseThrow();
            case POLITEST ->
                lines.stream()
                        .max(Comparator.comparingInt(offer -> Manners.phrases(offer.text())))
                        .orElseThrow();
            default -> lines.get(Math.min(1, lines.size() - 1));
        };
    }

    private Play begin(Mode mode) {
        return new Play(scenario, new Setup(form.id(), mode, Map.of(), carried()));
    }

    /** Every other time, some facts of earlier sessions. */
    private Map<String, String> carried() {
        var values = new HashMap<String, String>();
        for (var fact : scenario.carried()) {
            scenario.variable(fact.sets()).filter(_ -> random.nextBoolean()).ifPresent(variable -> {
                var possible = fact.values().isEmpty()
                        ? variable.samples()
                        : fact.values().values().stream().sorted().toList();
                values.put(fact.sets(), possible.get(random.nextInt(possible.size())));
            });
        }
        return values;
    }

    private static boolean goesOn(Play play) {
        return !play.session.ended() && play.moves() < MOST_MOVES && !play.stuck();
    }

    private void take(Play play, @Nullable Offer offer) {
        if (offer == null) {
            exploration.stuck(play.session);
            play.giveUp();
            return;
        }
        seen.merge(offer.id(), 1, Integer::sum);
        try {
            play.take(offer);
        } catch (IllegalStateException e) {
            exploration.broken(play.session, e);
            play.giveUp();
        }
    }

    private Score ended(Learner learner, Play play, boolean mustEnd) {
        if (mustEnd && !play.session.ended() && play.moves() >= MOST_MOVES) {
            exploration.circles(play.session);
        }
        if (play.failure != null) {
            exploration.broken(play.session, play.failure);
        }
        return exploration.played(learner, play.session, play.moves());
    }

    /** Options come up more often than tools, which would otherwise crowd them out. */
    private @Nullable Offer any(List<Offer> all) {
        var tools = all.stream().filter(Offer::isTool).toList();
        var others = all.stream().filter(offer -> !offer.isTool()).toList();
        var from = others.isEmpty() || !tools.isEmpty() && random.nextInt(6) == 0 ? tools : others;
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }

    private @Nullable Offer leastSeen(Play play) {
        var all = play.all(random);
        return random.nextInt(3) == 0
                ? any(all)
                : all.stream()
                        .min(Comparator.comparingInt(offer -> seen.getOrDefault(offer.id(), 0)))
                        .orElse(null);
    }

    private List<String> follow(Play play, List<String> path) {
        try {
            for (var id : path) {
                play.towards(id, random);
            }
        } catch (IllegalStateException e) {
            exploration.broken(play.session, e);
            play.giveUp();
        }
        return path;
    }

    private List<String> somePath() {
        var paths = paths(false);
        return paths.isEmpty() ? List.of() : paths.get(random.nextInt(paths.size()));
    }

    /** The ways of the author's vectors, so that robots also stray from what is hard to find by chance. */
    private List<List<String>> paths(boolean ofThisFormFirst) {
        return scenario.vectors().stream()
                .sorted(Comparator.comparing(
                        vector -> ofThisFormFirst && !vector.form().equals(form.id())))
                .map(vector -> vector.steps().stream()
                        .filter(Step.Take.class::isInstance)
                        .map(step -> ((Step.Take) step).id())
                        .toList())
                .toList();
    }
}
