package org.telepraxis.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Play.Offer;
import org.telepraxis.scenario.TestVector.Step;

/** Robot learners: seeded players who know nothing but what is on offer. */
final class Robots {

    /** Nobody needs so many moves; a robot that does is going in circles. */
    private static final int MOST_MOVES = 500;

    private static final int ENOUGH_CIRCLES = 20;
    private static final int MOST_REPEATS = 12;

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
            var robots = new Robots(scenario, form, exploration, seed);
            robots.random(plays / 2);
            robots.straying(plays - plays / 2);
        }
        return exploration;
    }

    /** Every kind of learner; about so many plays over all forms. */
    static Exploration all(Scenario scenario, int plays, long seed) {
        var exploration = new Exploration(scenario);
        int each = Math.max(8, plays / scenario.forms().size());
        for (var form : scenario.forms()) {
            var robots = new Robots(scenario, form, exploration, seed);
            robots.random(each / 4);
            robots.straying(each / 4);
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
            var play = begin(i % 16 == 5 ? Mode.CERTIFICATION : Mode.PRACTICE);
            while (goesOn(play)) {
                take(play, any(play.all(random)));
            }
            ended(Learner.RANDOM, play, true);
        }
    }

    private void straying(int plays) {
        for (int i = 0; i < plays; i++) {
            boolean curious = i % 2 == 1;
            var play = begin(i % 16 == 5 ? Mode.CERTIFICATION : Mode.PRACTICE);
            var path = somePath();
            if (!play.stuck()) {
                follow(play, path.subList(0, random.nextInt(path.size() + 1)));
            }
            if (i % 4 == 2) {
                insist(play);
            }
            while (goesOn(play)) {
                take(play, curious ? leastSeen(play) : any(play.all(random)));
            }
            ended(Learner.STRAYING, play, true);
        }
    }

    /** Does the same thing again and again while the scene stays: some things happen only to those who wait. */
    private void insist(Play play) {
        var all = goesOn(play) ? play.all(random) : List.<Offer>of();
        var waiting = all.stream().filter(this::isWaiting).toList();
        var from = waiting.isEmpty() || random.nextBoolean() ? all : waiting;
        var first = from.isEmpty() ? null : from.get(random.nextInt(from.size()));
        for (int i = 0; i < MOST_REPEATS && first != null && goesOn(play); i++) {
            var again = first.id();
            int turn = play.session.turns;
            take(play, first);
            first = turn != play.session.turns
                    ? null
                    : play.all(random).stream()
                            .filter(offer -> offer.id().equals(again))
                            .findFirst()
                            .orElse(null);
        }
    }

    private boolean isWaiting(Offer offer) {
        return scenario.tool(offer.id()).filter(Tool::interruptible).isPresent();
    }

    private void learning(Learner learner, int plays) {
        var memory = new Climber(learner == Learner.BEST ? 1 : -1, random);
        var vectors = learner == Learner.BEST ? vectorsOfThisFormFirst() : List.<List<String>>of();
        for (int i = 0; i < plays; i++) {
            var play = new Play(scenario, new Setup(form.id(), Mode.PRACTICE, Map.of()));
            if (i < vectors.size() && !play.stuck()) {
                follow(play, vectors.get(i));
            } else {
                retrace(play, i % 2 == 0 ? memory.furthest() : memory.changed());
            }
            while (goesOn(play)) {
                take(play, any(play.all(random)));
            }
            var score = ended(learner, play, false);
            if (play.session.ended()) {
                memory.learn(play.taken(), score);
            }
        }
    }

    /** Takes the steps that are still possible, and something else where a step was left open. */
    private void retrace(Play play, List<Optional<Offer>> steps) {
        for (var step : steps) {
            if (!goesOn(play)) {
                return;
            }
            var all = play.all(random);
            if (step.isEmpty()) {
                take(play, any(all));
            } else if (all.stream()
                    .anyMatch(offer -> offer.id().equals(step.get().id()))) {
                take(play, step.get());
            }
        }
    }

    private void mashing(int plays) {
        if (begin(Mode.PRACTICE).failure != null) {
            return; // the others say so
        }
        for (int i = 0; i < plays; i++) {
            new Mashing(scenario, form, exploration, random).play(patience());
        }
    }

    private void ruled() {
        for (var learner : Learner.values()) {
            for (var habit : Habit.of(learner)) {
                var play = new Play(scenario, new Setup(form.id(), Mode.PRACTICE, Map.of()));
                var course = habit.new Course();
                while (goesOn(play)) {
                    take(play, course.next(play));
                }
                if (ended(learner, play, false).passed()) {
                    exploration.passedByRule(habit, form.id(), play.taken());
                }
            }
        }
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

    private boolean goesOn(Play play) {
        return !play.session.ended() && play.moves() < patience() && !play.stuck();
    }

    /** Where many have gone in circles, the others need not walk them to the end. */
    private int patience() {
        return exploration.timesInCircles() < ENOUGH_CIRCLES ? MOST_MOVES : MOST_MOVES / 5;
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
        if (mustEnd && !play.session.ended() && play.moves() >= patience()) {
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

    private void follow(Play play, List<String> path) {
        try {
            for (var id : path) {
                play.towards(id, random);
            }
        } catch (IllegalStateException e) {
            exploration.broken(play.session, e);
            play.giveUp();
        }
    }

    private List<String> somePath() {
        var paths = scenario.vectors();
        return paths.isEmpty() ? List.of() : path(paths.get(random.nextInt(paths.size())));
    }

    /** The ways of the author's vectors, so that robots also stray from what is hard to find by chance. */
    private List<List<String>> vectorsOfThisFormFirst() {
        return scenario.vectors().stream()
                .sorted(Comparator.comparing(vector -> !vector.form().equals(form.id())))
                .map(Robots::path)
                .toList();
    }

    private static List<String> path(TestVector vector) {
        return vector.steps().stream()
                .filter(Step.Take.class::isInstance)
                .map(step -> ((Step.Take) step).id())
                .toList();
    }
}
