package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** Tells an author what robot learners ran into, and what none of them ever met. */
final class RobotFindings {

    private static final int ENOUGH = 5_000;
    /** Points of the best robot that show that everything can be done. */
    private static final int SOUND = 90;
    /** Points of the worst robot that show that enough can go wrong. */
    private static final int UNSAFE = 40;
    /** How often somebody who takes anything may pass. */
    private static final double LUCK = 0.05;

    private final Scenario scenario;
    private final Exploration robots;

    RobotFindings(Scenario scenario, Exploration robots) {
        this.scenario = scenario;
        this.robots = robots;
    }

    List<Finding> all() {
        var forms = new FormComparison(scenario, robots, Map.of()).findings();
        return Stream.of(deadEnds(), unreached(), actions(), unpassed(), passedByRule(), spread(), forms)
                .flatMap(List::stream)
                .toList();
    }

    List<Finding> deadEnds() {
        var findings = new ArrayList<Finding>();
        robots.stuck()
                .forEach(where -> findings.add(Finding.error(
                        "beat " + where, "a robot learner found no way on in beat " + where, "offer a way on there")));
        robots.circles()
                .forEach(where -> findings.add(Finding.error(
                        "beat " + where,
                        "a robot learner went in circles through beat " + where + " and found no end",
                        "let some way lead to an end, whatever is taken")));
        robots.broken()
                .forEach(where -> findings.add(Finding.error(
                        "beat " + where.substring(0, where.indexOf(':')),
                        "playing on fails in beat " + where,
                        "look for a 'next' that leads back at once")));
        return findings;
    }

    /** What a short rehearsal can tell: it may have missed something, so these are warnings. */
    List<Finding> outcomes() {
        return Stream.concat(
                        scenario.endings().stream()
                                .filter(ending -> !robots.endings().containsKey(ending.id()))
                                .map(ending -> Finding.warning(
                                        "ending " + ending.id(),
                                        "no robot learner reached ending " + ending.id(),
                                        "check its conditions, or add a test vector that reaches it")),
                        actions().stream())
                .toList();
    }

    /** After thousands of plays, what nobody met can hardly be met; after fewer it may be chance. */
    private List<Finding> unreached() {
        return parts().filter(part -> !robots.taken().contains(part.id()))
                .map(part -> new Finding(
                        isThorough() ? Finding.Weight.ERROR : Finding.Weight.WARNING,
                        part.kind() + " " + part.id(),
                        "no robot learner ever came to " + part.kind() + " " + part.id(),
                        "check its conditions, or leave it out"))
                .toList();
    }

    /** What nobody ever came to, by kind. */
    Map<String, List<String>> neverReached() {
        var taken = robots.taken();
        return parts().filter(part -> !taken.contains(part.id()))
                .collect(Collectors.groupingBy(
                        Part::kind, TreeMap::new, Collectors.mapping(Part::id, Collectors.toList())));
    }

    private Stream<Part> parts() {
        return Stream.of(
                        scenario.beats().stream().map(beat -> new Part("beat", beat.id())),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.options().stream())
                                .map(option -> new Part("option", option.id())),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.prompts().stream())
                                .map(prompt -> new Part("prompt", prompt.id())),
                        scenario.beats().stream()
                                .map(Beat::goOn)
                                .filter(Objects::nonNull)
                                .map(goOn -> new Part("go on", goOn.id())),
                        scenario.events().stream().map(event -> new Part("event", event.id())),
                        scenario.tools().stream().map(tool -> new Part("tool", tool.id())),
                        scenario.endings().stream().map(ending -> new Part("ending", ending.id())))
                .flatMap(parts -> parts);
    }

    private record Part(String kind, String id) {}

    /** Each form on its own: what counts is what the person in front of it can do. An action may be due on some forms only. */
    private List<Finding> actions() {
        return scenario.criticalActions().stream()
                .flatMap(action -> Stream.of(
                                unseen(action, true, kept(action)), unseen(action, false, RobotFindings::failed))
                        .flatMap(Optional::stream))
                .toList();
    }

    private Optional<Finding> unseen(CriticalAction action, boolean good, Predicate<Set<Result>> seen) {
        var due = robots.formsWhereDue(action);
        var forms = scenario.forms().stream()
                .map(Form::id)
                .filter(form -> due.isEmpty() || due.contains(form))
                .filter(form -> !seen.test(robots.results(form, action.id())))
                .toList();
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        boolean must = action instanceof CriticalAction.Must;
        var what = good ? must ? "met " : "kept clear of " : must ? "missed " : "violated ";
        var where = forms.size() == scenario.forms().size() ? "" : " in form " + String.join(", ", forms);
        var hint = good ? "check that a path can, in the time it gives" : "an action nobody can fail shows nothing";
        return Optional.of(new Finding(
                isThorough() ? Finding.Weight.ERROR : Finding.Weight.WARNING,
                "critical action " + action.id(),
                "no robot learner " + what + action.id() + where,
                hint));
    }

    private static Predicate<Set<Result>> kept(CriticalAction action) {
        return action instanceof CriticalAction.Must
                ? results -> results.contains(Result.MET) || results.contains(Result.LATE)
                : results -> results.contains(Result.NOT_TRIGGERED);
    }

    private static boolean failed(Set<Result> results) {
        return results.contains(Result.MISSED)
                || results.contains(Result.VIOLATED)
                || results.contains(Result.REPAIRED);
    }

    /** After thousands of plays, what nobody did can hardly be done; after fewer it may be chance. */
    private boolean isThorough() {
        return robots.plays() >= ENOUGH;
    }

    /** Whether knowing makes a difference: the best must do well, the worst badly, and chance must not be enough. */
    private List<Finding> spread() {
        if (!ScenarioAnalysis.isGrown(scenario) || !isThorough()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var form : scenario.forms()) {
            var best = robots.points(Learner.BEST, form.id());
            var worst = robots.points(Learner.WORST, form.id());
            if (best.getCount() > 0 && best.getMax() < SOUND) {
                findings.add(spread(
                        form,
                        "the best robot learner comes to " + best.getMax() + " of 100 points on form " + form.id(),
                        "make it possible to do all that is due, without a fault"));
            }
            if (worst.getCount() > 0 && worst.getMin() > UNSAFE) {
                findings.add(spread(
                        form,
                        "the worst robot learner still comes to " + worst.getMin() + " of 100 points on form "
                                + form.id(),
                        "let what is left undone or done wrong have consequences"));
            }
        }
        var random = robots.tallies().get(Learner.RANDOM);
        if (random != null && random.passed() > LUCK * random.plays()) {
            findings.add(Finding.warning(
                    "",
                    "robots that take anything pass " + Math.round(100.0 * random.passed() / random.plays())
                            + " % of their plays",
                    "let the wrong lines tempt more, or cost what cannot be mended by saying the right one as well"));
        }
        return findings;
    }

    private static Finding spread(Form form, String message, String hint) {
        return Finding.warning("form " + form.id(), message, hint);
    }

    private List<Finding> unpassed() {
        var passed = Stream.of(Learner.values())
                .flatMap(learner -> robots.formsPassed(learner).stream())
                .toList();
        return scenario.forms().stream()
                .filter(form -> !passed.contains(form.id()))
                .map(form -> Finding.error(
                        "form " + form.id(),
                        "no robot learner passed form " + form.id(),
                        "add a test vector that does all that is due there and ends well"))
                .toList();
    }

    /** A rule that knows nothing of the case must not be enough. */
    List<Finding> passedByRule() {
        if (!ScenarioAnalysis.isGrown(scenario)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var learner : Learner.values()) {
            for (var form : scenario.forms()) {
                var ways = robots.passedByRule().stream()
                        .filter(way ->
                                way.habit().learner() == learner && way.form().equals(form.id()))
                        .toList();
                if (!ways.isEmpty()) {
                    findings.add(Finding.error(
                            "form " + form.id(),
                            "a robot passes form " + form.id() + " by always taking " + what(learner),
                            hint(learner) + "; its way, "
                                    + ways.getFirst().habit().words() + ": "
                                    + String.join(" ", ways.getFirst().way())));
                }
            }
        }
        return findings;
    }

    private static String what(Learner learner) {
        return switch (learner) {
            case LONGEST -> "the longest line";
            case POLITEST -> "the politest line";
            case SECOND -> "the second line";
            default -> "every line there is";
        };
    }

    private static String hint(Learner learner) {
        return learner == Learner.GREEDY
                ? "let picks run out with 'most_picks', or let wrong lines cost what right ones cannot mend"
                : "vary length, place and tone, so that the case has to be understood";
    }
}
