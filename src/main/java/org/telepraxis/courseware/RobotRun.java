package org.telepraxis.courseware;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Course.ScenarioFile;
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

    RobotRun(int plays, PrintStream out) {
        this.plays = plays;
        this.out = out;
    }

    /** Adds what they found to the problems. */
    void play(Courseware courseware, Problems problems) {
        courseware.scenarios().forEach(file -> play(file, problems));
    }

    private void play(ScenarioFile file, Problems problems) {
        var scenario = file.scenario();
        var robots = ScenarioAnalysis.robots(scenario, plays, SEED);
        var read = new ScenarioReader.Read(scenario, file.places(), file.quality());
        ScenarioAnalysis.findings(scenario, robots).forEach(finding -> read.report(finding, file.file(), problems));
        print(scenario, robots);
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
        out.println("  endings   "
                + robots.endings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(ending -> ending.getKey() + " " + ending.getValue())
                        .collect(Collectors.joining(" · ")));
        scenario.criticalActions()
                .forEach(action -> out.println("  " + action.id() + "  "
                        + results(robots.results(action.id()).stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())));
    }

    private static String results(List<String> results) {
        return results.isEmpty() ? "never looked at" : String.join(" · ", results);
    }
}
