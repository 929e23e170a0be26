package org.telepraxis.courseware;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The command {@code ./telepraxis check [folder]}: prints every problem of the course files, then one line of counts. */
public final class Check {

    private Check() {}

    /** Runs the command; answers 0 only without errors. */
    public static int run(Path coursesDir, PrintStream out) {
        var problems = new Problems();
        var files = CourseFiles.ofFolder(coursesDir, problems);
        var reading = CoursewareReader.check(files, problems);
        reading.problems().forEach(out::println);
        out.println(summary(reading));
        return reading.hasErrors() ? 1 : 0;
    }

    static String summary(Reading reading) {
        var courseware = reading.courseware();
        return String.join(
                " · ",
                List.of(
                        counted(courseware.courses().size(), "course"),
                        counted(courseware.lessons().count(), "lesson"),
                        counted(courseware.items().count(), "item"),
                        counted(courseware.scenarios().count(), "scenario"),
                        counted(courseware.framework().competences().count(), "competence"),
                        counted(reading.problems(), Severity.ERROR, "error"),
                        counted(reading.problems(), Severity.WARNING, "warning")));
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
