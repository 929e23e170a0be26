package org.telepraxis.courseware;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telepraxis.courseware.Course.ScenarioFile;
import org.telepraxis.scenario.CriticalAction;
import org.telepraxis.scenario.Exploration;
import org.telepraxis.scenario.Form;
import org.telepraxis.scenario.Learner;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.ScenarioAnalysis;

/** Lets thousands of robot learners play every scenario, and tells how each kind of them fared. */
final class RobotRun {

    private static final long SEED = 7;

    private final int plays;
    private final PrintStream out;
    private final Total total = new Total();

    RobotRun(int plays, PrintStream out) {
        this.plays = plays;
        this.out = out;
    }

    /** Adds what they found to the problems. */
    void play(Courseware courseware, Problems problems) {
        courseware.scenarios().forEach(file -> play(file, problems));
        courseware.courses().forEach(this::check);
        out.println();
        out.println(Stream.of(
                        "robots: " + total.plays + (total.plays == 1 ? " play" : " plays"),
                        counted(total.deadEnds, "dead end"),
                        counted(total.loops, "loop"),
                        total.unreached + " unreached",
                        total.passed + " of " + counted(total.forms, "form") + " passed by good learners, "
                                + total.passedByRule + " by a rule")
                .collect(Collectors.joining(" · ")));
    }

    private void play(ScenarioFile file, Problems problems) {
        var scenario = file.scenario();
        var robots = ScenarioAnalysis.robots(scenario, plays, SEED);
        var read = new ScenarioReader.Read(scenario, file.places(), file.quality());
        ScenarioAnalysis.findings(scenario, robots).forEach(finding -> read.report(finding, file.file(), problems));
        print(scenario, robots);
        total.add(scenario, robots);
    }

    /** What all scenarios come to together. */
    private static final class Total {

        private int plays;
        private int deadEnds;
        private int loops;
        private int unreached;
        private int forms;
        private int passed;
        private int passedByRule;

        void add(Scenario scenario, Exploration robots) {
            plays += robots.plays();
            deadEnds += robots.stuck().size() + robots.broken().size();
            loops += robots.circles().size();
            unreached += ScenarioAnalysis.neverReached(scenario, robots).values().stream()
                    .mapToInt(List::size)
                    .sum();
            forms += scenario.forms().size();
            passed += robots.formsPassed(Learner.BEST).size();
            passedByRule += (int) Stream.of(Learner.values())
                    .filter(Learner::followsARule)
                    .flatMap(learner -> robots.formsPassed(learner).stream())
                    .distinct()
                    .count();
        }
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private void check(Course course) {
        course.check().ifPresent(check -> {
            out.println();
            out.println(course.code() + " check · draws " + check.draw() + " of "
                    + course.items().size() + " items, " + check.pass() + " % to pass");
            CheckRobots.of(course)
                    .values()
                    .forEach(odds -> out.printf(
                            Locale.ROOT,
                            "  %-19s %4.1f items right   passes %s%n",
                            odds.look().words(),
                            odds.right(),
                            odds.often()));
        });
    }

    private void print(Scenario scenario, Exploration robots) {
        out.println();
        out.println(scenario.id() + " " + scenario.title() + " · forms "
                + scenario.forms().stream().map(Form::id).collect(Collectors.joining(" ")) + " · " + robots.plays()
                + " plays");
        out.println("  learner     plays   passed   points 10% · half · 90%   moves");
        for (var learner : Learner.values()) {
            var tally = robots.tallies().get(learner);
            if (tally != null && tally.plays() > 0) {
                out.printf(
                        Locale.ROOT,
                        "  %-9s %7d   %4.0f %%        %3d · %3d · %3d        %5d%n",
                        learner.name().toLowerCase(Locale.ROOT),
                        tally.plays(),
                        100.0 * tally.passed() / tally.plays(),
                        tally.percentile(10),
                        tally.percentile(50),
                        tally.percentile(90),
                        tally.moves());
            }
        }
        out.println("  best and worst   "
                + scenario.forms().stream()
                        .map(form -> form.id() + " "
                                + robots.points(Learner.BEST, form.id()).getMax() + " and "
                                + robots.points(Learner.WORST, form.id()).getMin())
                        .collect(Collectors.joining(" · ")));
        out.println("  endings   "
                + robots.endings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(ending -> ending.getKey() + " " + ending.getValue())
                        .collect(Collectors.joining(" · ")));
        var unreached = ScenarioAnalysis.neverReached(scenario, robots);
        out.println("  never reached   "
                + (unreached.isEmpty()
                        ? "none"
                        : unreached.entrySet().stream()
                                .map(kind -> kind.getKey() + " " + String.join(" ", kind.getValue()))
                                .collect(Collectors.joining(" · "))));
        out.println("  dead ends       " + orNone(robots.stuck(), robots.broken()));
        out.println("  loops           " + orNone(robots.circles(), List.of()));
        scenario.criticalActions().forEach(action -> action(scenario, robots, action));
    }

    private void action(Scenario scenario, Exploration robots, CriticalAction action) {
        var due = robots.formsWhereDue(action);
        out.println("  " + action.id() + "  "
                + results(robots.results(action.id()).stream()
                        .map(Object::toString)
                        .sorted()
                        .toList())
                + (due.isEmpty() || due.size() == scenario.forms().size()
                        ? ""
                        : "   (due in form " + String.join(", ", due) + ")"));
    }

    private static String orNone(List<String> some, List<String> others) {
        return some.isEmpty() && others.isEmpty()
                ? "none"
                : Stream.concat(some.stream(), others.stream()).collect(Collectors.joining(" · "));
    }

    private static String results(List<String> results) {
        return results.isEmpty() ? "never looked at" : String.join(" · ", results);
    }
}
