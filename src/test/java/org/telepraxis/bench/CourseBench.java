package org.telepraxis.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Problems;

/**
 * Reads, checks and packs all courses again and again, and prints how long it took: as at a start, or, when called with the word {@code upload}, with the
 * robot learners that play what people upload. What it leaves out is the database, which takes one row for each course.
 */
final class CourseBench {

    private static final Path COURSES = Path.of("courses");
    private static final int ROUNDS = 8;

    private CourseBench() {}

    public static void main(String[] arguments) {
        boolean upload = List.of(arguments).contains("upload");
        var warm = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = cpu();
            long begin = System.nanoTime();
            var problems = new Problems();
            var files = CourseFiles.ofFolder(COURSES, problems);
            long read = System.nanoTime();
            var reading =
                    upload ? CoursewareReader.check(files, problems) : CoursewareReader.checkAsWritten(files, problems);
            long checked = System.nanoTime();
            long bytes = CoursewareReader.courseFolders(files).stream()
                    .map(files::below)
                    .mapToLong(course -> course.hash().length() + (long) course.zip().length)
                    .sum();
            long packed = System.nanoTime();
            warm.add(packed - begin);
            System.out.printf(
                    "%d courses, %d problems, %d kB: files %d ms, read and check %d ms, pack %d ms, all %d ms; processor %d ms%n",
                    reading.courseware().courses().size(),
                    reading.problems().stream()
                            .filter(problem -> !problem.toString().contains(" info: "))
                            .count(),
                    bytes / 1024,
                    ms(read - begin),
                    ms(checked - read),
                    ms(packed - checked),
                    ms(packed - begin),
                    ms(cpu() - cpu));
        }
        var sorted = List.copyOf(warm).stream().sorted().toList();
        System.out.printf("first %d ms, median %d ms%n", ms(warm.getFirst()), ms(sorted.get(sorted.size() / 2)));
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
