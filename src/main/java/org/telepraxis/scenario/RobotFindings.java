package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** Tells an author what robot learners ran into, and what none of them ever met. */
final class RobotFindings {

    private static final int ENOUGH = 5_000;

    private final Scenario scenario;
    private final Exploration robots;

    RobotFindings(Scenario scenario, Exploration robots) {
        this.scenario = scenario;
        this.robots = robots;
    }

    List<Finding> all() {
        var forms = new FormComparison(scenario, robots, Map.of()).findings();
        return Stream.of(deadEnds(), unreached(), actions(), unpassed(), passedByRule(), forms)
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
        var taken = robots.taken();
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
                .flatMap(parts -> parts)
                .filter(part -> !taken.contains(part.id()))
                .map(part -> new Finding(
                        robots.plays() < ENOUGH ? Finding.Weight.WARNING : Finding.Weight.ERROR,
                        part.kind() + " " + part.id(),
                        "no robot learner ever came to " + part.kind() + " " + part.id(),
                        "check its conditions, or leave it out"))
                .toList();
    }

    private record Part(String kind, String id) {}

    private List<Finding> actions() {
        var findings = new ArrayList<Finding>();
        for (var action : scenario.criticalActions()) {
            var subject = "critical action " + action.id();
            var results = robots.results(action.id());
            var good = results.contains(Result.MET) || results.contains(Result.LATE);
            var bad = results.contains(Result.MISSED)
                    || results.contains(Result.VIOLATED)
                    || results.contains(Result.REPAIRED);
            if (action instanceof CriticalAction.Must && !good) {
                findings.add(Finding.warning(
                        subject, "no robot learner met " + action.id(), "check that a path can, in the time it gives"));
            }
            if (!bad) {
                var word = action instanceof CriticalAction.Must ? "missed " : "violated ";
                findings.add(Finding.warning(
                        subject, "no robot learner " + word + action.id(), "an action nobody can fail shows nothing"));
            }
        }
        return findings;
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
        return !ScenarioAnalysis.isGrown(scenario)
                ? List.of()
                : Stream.of(Learner.LONGEST, Learner.SECOND, Learner.POLITEST)
                        .filter(learner -> !robots.formsPassed(learner).isEmpty())
                        .map(learner -> Finding.warning(
                                "",
                                "a robot passes form "
                                        + String.join(
                                                ", ",
                                                robots.formsPassed(learner).stream()
                                                        .sorted()
                                                        .toList())
                                        + " by always taking the "
                                        + switch (learner) {
                                            case LONGEST -> "longest";
                                            case SECOND -> "second";
                                            default -> "politest";
                                        }
                                        + " line",
                                "vary length, place and tone, so that the case has to be understood"))
                        .toList();
    }
}
