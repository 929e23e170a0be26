package org.telepraxis.courseware;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code ./telepraxis check [folder] [--robots N] [--coverage FILE]}: prints every problem of the course files, then one line of counts.
 * With robots, so many of them play each scenario first, and how they fared is printed too. With a file for the coverage, the report on
 * it is written there.
 */
public final class Check {

    private static final String USAGE = "usage: check [folder] [--robots N] [--coverage FILE]";
    private static final int MOST_ROBOTS = 10_000_000;

    private Check() {}

    /** Runs the command with its arguments; answers 0 only without errors. */
    public static int run(List<String> arguments, PrintStream out) {
        var folder = "courses";
        var robots = 0;
        Path coverage = null;
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.equals("--robots") && i + 1 < arguments.size()) {
                var number = arguments.get(++i);
                if (!number.matches("[1-9]\\d{0,7}") || Integer.parseInt(number) > MOST_ROBOTS) {
                    out.println("'" + number + "' is not a number of robots from 1 to " + MOST_ROBOTS);
                    return 2;
                }
                robots = Integer.parseInt(number);
            } else if (argument.equals("--coverage") && i + 1 < arguments.size()) {
                coverage = Path.of(arguments.get(++i));
            } else if (argument.startsWith("-")) {
                out.println(USAGE);
                return 2;
            } else {
                folder = argument;
            }
        }
        return run(Path.of(folder), robots, coverage, out);
    }

    /** Runs the command without robots beyond those of every check. */
    public static int run(Path coursesDir, PrintStream out) {
        return run(coursesDir, 0, null, out);
    }

    private static int run(Path coursesDir, int robots, @Nullable Path coverage, PrintStream out) {
        var problems = new Problems();
        var files = CourseFiles.ofFolder(coursesDir, problems);
        var courseware = CoursewareReader.check(files, problems).courseware();
        if (robots > 0) {
            new RobotRun(robots, out).play(courseware, problems);
            out.println();
        }
        if (coverage != null) {
            try {
                Files.writeString(coverage, CoverageReport.of(courseware));
            } catch (IOException e) {
                out.println("'" + coverage + "' cannot be written: " + e.getMessage());
                return 2;
            }
        }
        var reading = new Reading(courseware, problems.list());
        reading.problems().forEach(out::println);
        out.println(summary(reading));
        return reading.hasErrors() ? 1 : 0;
    }

    static String summary(Reading reading) {
        var courseware = reading.courseware();
        return Stream.of(
                        counted(courseware.courses().size(), "course"),
                        counted(courseware.lessons().count(), "lesson"),
                        counted(courseware.items().count(), "item"),
                        counted(courseware.scenarios().count(), "scenario") + forms(courseware),
                        ifAny(courseware.replays().count(), "replay"),
                        ifAny(courseware.resources().size(), "resource"),
                        counted(courseware.framework().competences().count(), "competence"),
                        counted(reading.problems(), Severity.ERROR, "error"),
                        counted(reading.problems(), Severity.WARNING, "warning"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many forms a scenario has: one number if it is the same for all. */
    private static String forms(Courseware courseware) {
        var forms = courseware
                .scenarios()
                .mapToInt(file -> file.scenario().forms().size())
                .summaryStatistics();
        if (forms.getCount() == 0) {
            return "";
        }
        return forms.getMin() == forms.getMax()
                ? " × " + counted(forms.getMin(), "form")
                : " × " + forms.getMin() + " to " + forms.getMax() + " forms";
    }

    private static String ifAny(long number, String word) {
        return number == 0 ? "" : counted(number, word);
    }

    private static String counted(List<Problem> problems, Severity severity, String word) {
        return counted(
                problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .count(),
                word);
    }

    private static String counted(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
