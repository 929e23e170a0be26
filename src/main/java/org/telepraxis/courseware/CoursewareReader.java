package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.telepraxis.courseware.lint.Linter;

/**
 * Reads course files into {@link Courseware}. Bad content never throws: what makes sense is in the model, and everything
 * that does not is among the problems.
 *
 * <pre>{@code
 * var reading = CoursewareReader.read(Path.of("courses"));
 * reading.problems().forEach(System.out::println);
 * }</pre>
 */
public final class CoursewareReader {

    /** Files that belong to no course; they are published together. */
    public static final List<String> LIBRARY =
            List.of("framework.yaml", "sources.yaml", "countries/", "schemes/", "resources/", "role-plays/");

    static final String COURSE_FILE = "course.yaml";

    private CoursewareReader() {}

    public static Reading read(Path coursesDir) {
        var problems = new Problems();
        var files = CourseFiles.ofFolder(coursesDir, problems);
        return new Reading(read(files, problems), problems.list());
    }

    /** Reads the files and holds them against the linter's rules, robot learners included: what {@code check} and an upload do. */
    public static Reading check(CourseFiles files, Problems problems) {
        var courseware = read(files, problems);
        Linter.check(files, courseware, problems);
        return new Reading(courseware, problems.list());
    }

    /** The same without robot learners, which is quick enough for a server that starts: they have played when the files were checked. */
    public static Reading checkAsWritten(CourseFiles files, Problems problems) {
        var courseware = read(files, problems);
        Linter.checkAsWritten(files, courseware, problems);
        return new Reading(courseware, problems.list());
    }

    public static Courseware read(CourseFiles files, Problems problems) {
        return new Courseware(
                FrameworkReader.read(files, problems),
                courses(files, problems),
                yamlFilesIn("countries", files).stream()
                        .map(path -> CountryReader.read(yaml(files, path, problems)))
                        .toList(),
                yamlFilesIn("schemes", files).stream()
                        .map(path -> SchemeReader.read(yaml(files, path, problems)))
                        .toList(),
                yamlFilesIn("resources", files).stream()
                        .flatMap(path -> ResourceReader.read(yaml(files, path, problems)).stream())
                        .toList(),
                yamlFilesIn("role-plays", files).stream()
                        .map(path -> RolePlayReader.read(yaml(files, path, problems)))
                        .toList(),
                SourcesReader.read(files, problems));
    }

    /** Courses know nothing of each other, so they are read beside one another; their problems keep their order. */
    private static List<Course> courses(CourseFiles files, Problems problems) {
        var courses = new ArrayList<Course>();
        var all = courseFolders(files).parallelStream()
                .map(folder -> {
                    var own = new Problems();
                    return new ReadCourse(new CourseReader(files, folder, own).read(), own);
                })
                .toList();
        for (var read : all) {
            read.problems().list().forEach(problems::add);
            read.course().ifPresent(courses::add);
        }
        return List.copyOf(courses);
    }

    private record ReadCourse(Optional<Course> course, Problems problems) {}

    /** Reads the files of a single course, found at their root; empty if there is none. */
    public static Optional<Course> readCourse(CourseFiles files, Problems problems) {
        var folder = "course";
        return new CourseReader(files.movedInto(folder), folder, problems).read();
    }

    /** The folders that hold a {@code course.yaml}. */
    public static Collection<String> courseFolders(CourseFiles files) {
        var folders = new TreeSet<String>();
        for (var path : files.paths()) {
            var slash = path.indexOf('/');
            if (slash > 0 && path.substring(slash + 1).equals(COURSE_FILE)) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    static YamlNode yaml(CourseFiles files, String path, Problems problems) {
        var text = files.text(path, problems);
        return text.isPresent()
                ? YamlNode.read(files.file(path), text.get(), problems)
                : new YamlNode(files.file(path), 1, "", null, 1, problems);
    }

    static List<String> yamlFilesIn(String folder, CourseFiles files) {
        var found = new ArrayList<String>();
        for (var path : files.paths()) {
            if (path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0 && path.endsWith(".yaml")) {
                found.add(path);
            }
        }
        return found;
    }
}
