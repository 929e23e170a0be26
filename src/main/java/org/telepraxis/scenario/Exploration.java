package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.telepraxis.scenario.CriticalActionResult.Result;
import org.telepraxis.scenario.Play.Offer;

/** What robot learners ran into; see {@link ScenarioAnalysis#explore} and {@link ScenarioAnalysis#robots}. */
public final class Exploration {

    private final Script script;
    private final BitSet reached = new BitSet();
    private final Map<String, FormSeen> forms = new TreeMap<>();
    private final Map<String, Integer> endings = new TreeMap<>();
    private final Map<String, Map<String, Set<Result>>> results = new HashMap<>();
    private final Set<String> stuck = new TreeSet<>();
    private final Set<String> circles = new TreeSet<>();
    private int timesInCircles;
    private final Set<String> broken = new TreeSet<>();
    private final Map<Learner, Tally> tallies = new EnumMap<>(Learner.class);
    private final Map<Learner, Set<String>> passed = new EnumMap<>(Learner.class);
    private final Map<Learner, Map<String, IntSummaryStatistics>> points = new EnumMap<>(Learner.class);
    private final List<PassedByRule> passedByRule = new ArrayList<>();

    Exploration(Scenario scenario) {
        script = scenario.script();
    }

    Score played(Learner learner, Session session, int moves) {
        var here = new BitSet();
        for (int moment = 0; moment < script.moments(); moment++) {
            if (session.now.count(moment) > 0) {
                here.set(moment);
            }
        }
        reached.or(here);
        var verdicts = new Verdicts(session).all();
        var score = Score.of(session, verdicts);
        if (learner == Learner.RANDOM || learner == Learner.STRAYING) {
            forms.computeIfAbsent(session.form.id(), _ -> new FormSeen(script)).played(here, verdicts, moves);
        }
        tallies.computeIfAbsent(learner, _ -> new Tally()).add(score, moves);
        if (score.passed()) {
            passed.computeIfAbsent(learner, _ -> new TreeSet<>()).add(session.form.id());
        }
        if (session.ended()) {
            points.computeIfAbsent(learner, _ -> new HashMap<>())
                    .computeIfAbsent(session.form.id(), _ -> new IntSummaryStatistics())
                    .accept(score.points());
            endings.merge(String.valueOf(session.ending), 1, Integer::sum);
            for (var result : verdicts) {
                results.computeIfAbsent(session.form.id(), _ -> new HashMap<>())
                        .computeIfAbsent(result.id(), _ -> EnumSet.noneOf(Result.class))
                        .add(result.result());
            }
        }
        return score;
    }

    void stuck(Session session) {
        stuck.add(session.beat().id());
    }

    void circles(Session session) {
        timesInCircles++;
        circles.add(session.beat().id());
    }

    void broken(Session session, RuntimeException failure) {
        broken.add(session.beat().id() + ": " + failure.getMessage());
    }

    int timesInCircles() {
        return timesInCircles;
    }

    public int plays() {
        return tallies.values().stream().mapToInt(Tally::plays).sum();
    }

    /** How often each ending was reached. */
    public Map<String, Integer> endings() {
        return Map.copyOf(endings);
    }

    /** The results a critical action came to, on any form. */
    public Set<Result> results(String criticalActionId) {
        return results.keySet().stream()
                .flatMap(form -> results(form, criticalActionId).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The results a critical action came to on one form. */
    public Set<Result> results(String form, String criticalActionId) {
        return Set.copyOf(results.getOrDefault(form, Map.of()).getOrDefault(criticalActionId, Set.of()));
    }

    /** The forms on which a critical action came to be due at all; a forbidden one always is. */
    public List<String> formsWhereDue(CriticalAction action) {
        return results.keySet().stream()
                .filter(form -> action instanceof CriticalAction.MustNot
                        || results(form, action.id()).stream().anyMatch(result -> result != Result.NOT_TRIGGERED))
                .sorted()
                .toList();
    }

    /** The points of one kind of learner on one form, in plays that came to an end. */
    public IntSummaryStatistics points(Learner learner, String form) {
        return points.getOrDefault(learner, Map.of()).getOrDefault(form, new IntSummaryStatistics());
    }

    void passedByRule(Habit habit, String form, List<Offer> way) {
        passedByRule.add(
                new PassedByRule(habit, form, way.stream().map(Offer::id).toList()));
    }

    /** Sessions that were passed by following a rule. */
    List<PassedByRule> passedByRule() {
        return passedByRule;
    }

    record PassedByRule(Habit habit, String form, List<String> way) {}

    /** Beats in which a robot found no way on. */
    public List<String> stuck() {
        return List.copyOf(stuck);
    }

    /** Beats in which a robot still was after a very long time, though it took what came. */
    public List<String> circles() {
        return List.copyOf(circles);
    }

    /** Beats in which playing on was not possible for a reason other than a refused move, with that reason. */
    public List<String> broken() {
        return List.copyOf(broken);
    }

    /** Every beat, option, tool, event and other moment that came up at least once. */
    public Set<String> taken() {
        return script.momentsIn(reached).collect(Collectors.toSet());
    }

    /** What came up on a form, by its id. */
    Map<String, FormSeen> forms() {
        return forms;
    }

    /** How each kind of learner fared. */
    public Map<Learner, Tally> tallies() {
        return Map.copyOf(tallies);
    }

    /** The forms that a kind of learner passed at least once. */
    public Set<String> formsPassed(Learner learner) {
        return Set.copyOf(passed.getOrDefault(learner, Set.of()));
    }
}
