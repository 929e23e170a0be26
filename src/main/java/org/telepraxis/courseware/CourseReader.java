package org.telepraxis.courseware;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Course.Requirement;
import org.telepraxis.courseware.Course.Review;
import org.telepraxis.courseware.Course.ScenarioFile;

/** Reads one course folder. */
final class CourseReader {

    /** Names under which something else is published, see {@code course}. */
    private static final Set<String> RESERVED = Set.of("library");

    private static final Set<String> ROLES = Set.of("supervisor", "officer", "author");

    private final CourseFiles files;
    private final String folder;
    private final Problems problems;

    CourseReader(CourseFiles files, String folder, Problems problems) {
        this.files = files;
        this.folder = folder;
        this.problems = problems;
    }

    Optional<Course> read() {
        var root = CoursewareReader.yaml(files, path(CoursewareReader.COURSE_FILE), problems);
        if (!root.exists()) {
            return Optional.empty();
        }
        var lessons = lessons();
        var scenarios = scenarios();
        var jobAid = jobAid();
        var items = items(root);
        var course = new Course(
                id(root),
                root.text("code"),
                root.text("title"),
                version(root),
                root.integer("hours"),
                root.text("summary"),
                required(root, "objectives"),
                required(root, "competences"),
                root.flag("crisis", false),
                root.texts("content_notes"),
                root.items("requires").stream().map(CourseReader::requirement).toList(),
                audience(root),
                units(root, lessons, scenarios, jobAid),
                List.copyOf(lessons.values()),
                items.items(),
                items.quality(),
                scenarios,
                replays(),
                jobAid,
                review(root.require("review")),
                root.text("license"),
                folder,
                root.place());
        root.refuseUnknownKeys();
        return Optional.of(course);
    }

    private static List<String> audience(YamlNode root) {
        var roles = root.texts("for");
        roles.stream()
                .filter(role -> !ROLES.contains(role))
                .forEach(role ->
                        root.get("for").error("'" + role + "' is not a role", "write supervisor, officer or author"));
        return roles;
    }

    private static String id(YamlNode root) {
        var id = root.identifier("id");
        if (RESERVED.contains(id)) {
            root.get("id").error("'" + id + "' is taken by the application itself", "choose another id");
        }
        return id;
    }

    private static String version(YamlNode root) {
        var version = root.text("version");
        if (!version.isEmpty() && !version.matches("\\d{1,4}(\\.\\d{1,4}){2}")) {
            root.get("version").error("'" + version + "' is not a version", "write it as 1.0.0");
        }
        return version;
    }

    private Map<String, Lesson> lessons() {
        var lessons = new LinkedHashMap<String, Lesson>();
        var prefix = path("lessons/");
        for (var path : files.paths()) {
            if (path.startsWith(prefix) && path.endsWith(".md")) {
                var slug = path.substring(prefix.length(), path.length() - ".md".length());
                files.text(path, problems).ifPresent(text -> {
                    var lesson = new LessonReader(files.file(path), slug, text, problems).read();
                    lessons.values().stream()
                            .filter(other -> other.id().equals(lesson.id())
                                    && !lesson.id().isEmpty())
                            .forEach(other -> problems.error(
                                    lesson.place(),
                                    "there are two lessons '" + lesson.id() + "'",
                                    "the other one is " + other.slug()));
                    lessons.put(slug, lesson);
                });
            }
        }
        return lessons;
    }

    private ItemReader.ItemFile items(YamlNode root) {
        var path = path("items.yaml");
        return files.has(path)
                ? ItemReader.readAll(CoursewareReader.yaml(files, path, problems))
                : new ItemReader.ItemFile(List.of(), Quality.unchecked(Checklist.ITEMS, root.place()));
    }

    private List<ScenarioFile> scenarios() {
        var scenarios = new ArrayList<ScenarioFile>();
        for (var path : CoursewareReader.yamlFilesIn(path("scenarios"), files)) {
            var file = files.file(path);
            files.text(path, problems)
                    .flatMap(text -> ScenarioReader.read(file, text, problems))
                    .ifPresent(read -> {
                        var id = read.scenario().id();
                        if (scenarios.stream()
                                .anyMatch(other -> other.scenario().id().equals(id))) {
                            problems.error(file, 1, "there are two scenarios '" + id + "'", null);
                        }
                        scenarios.add(new ScenarioFile(read.scenario(), file, read.places(), read.quality()));
                    });
        }
        return scenarios;
    }

    private List<ReferenceReplay> replays() {
        return CoursewareReader.yamlFilesIn(path("replays"), files).stream()
                .map(path -> ReplayReader.read(CoursewareReader.yaml(files, path, problems)))
                .toList();
    }

    private @Nullable JobAid jobAid() {
        var path = path("job-aid.yaml");
        return files.has(path) ? new JobAidReader().read(CoursewareReader.yaml(files, path, problems)) : null;
    }

    private static Requirement requirement(YamlNode node) {
        var requirement = new Requirement(node.text("course"), node.text("reason"));
        node.refuseUnknownKeys();
        return requirement;
    }

    private List<Unit> units(
            YamlNode root, Map<String, Lesson> lessons, List<ScenarioFile> scenarios, @Nullable JobAid jobAid) {
        var units = new ArrayList<Unit>();
        for (var node : root.requireItems("units")) {
            unit(node, lessons, scenarios, jobAid).ifPresent(unit -> {
                if (units.stream().anyMatch(other -> other.key().equals(unit.key()))) {
                    node.error("'" + unit.key() + "' stands twice among the units", null);
                } else {
                    units.add(unit);
                }
            });
            node.refuseUnknownKeys();
        }
        lessons.values().stream()
                .filter(lesson -> units.stream().noneMatch(unit -> unit.key().equals("lesson/" + lesson.id())))
                .forEach(lesson -> problems.warning(
                        lesson.place(),
                        "no unit of the course shows this lesson",
                        "add '- lesson: " + lesson.slug() + "' to " + CoursewareReader.COURSE_FILE));
        return units;
    }

    private Optional<Unit> unit(
            YamlNode node, Map<String, Lesson> lessons, List<ScenarioFile> scenarios, @Nullable JobAid jobAid) {
        if (node.has("lesson")) {
            var slug = node.text("lesson");
            var lesson = lessons.get(slug);
            if (lesson == null) {
                node.error("there is no lesson '" + slug + "'", Spelling.hint(slug, lessons.keySet()));
                return Optional.empty();
            }
            return Optional.of(new Unit.LessonUnit(lesson.id()));
        }
        if (node.has("job_aid")) {
            var id = node.text("job_aid");
            if (jobAid == null || !jobAid.id().equals(id)) {
                node.error(
                        "there is no job aid '" + id + "'",
                        jobAid == null ? "write job-aid.yaml" : Spelling.hint(id, List.of(jobAid.id())));
                return Optional.empty();
            }
            return Optional.of(new Unit.JobAidUnit(id));
        }
        if (node.has("scenario")) {
            return scenarioUnit(node, scenarios);
        }
        if (node.has("check")) {
            var check = node.get("check");
            var unit = new Unit.Check(check.integer("draw"), check.integer("pass"));
            if (unit.draw() < 1) {
                check.error("'draw' should be at least 1", null);
            }
            if (unit.pass() < 1 || unit.pass() > 100) {
                check.error("'pass' is a percentage", "write a number from 1 to 100");
            }
            check.refuseUnknownKeys();
            return Optional.of(unit);
        }
        node.error("a unit is a lesson, job_aid, scenario or check", "write '- lesson: 01-…'");
        node.entries();
        return Optional.empty();
    }

    private static Optional<Unit> scenarioUnit(YamlNode node, List<ScenarioFile> scenarios) {
        var id = node.text("scenario");
        var known = scenarios.stream().map(file -> file.scenario().id()).toList();
        var unit = known.stream().filter(id::equalsIgnoreCase).findFirst().map(Unit.ScenarioUnit::new);
        if (unit.isEmpty()) {
            node.error("there is no playable scenario '" + id + "'", Spelling.hint(id.toUpperCase(Locale.ROOT), known));
        }
        return unit.map(Unit.class::cast);
    }

    private static Review review(YamlNode node) {
        var review = new Review(
                node.requireChoice("status", Review.Status.class, Review.Status.DRAFT),
                node.texts("clinical"),
                node.texts("lived_experience"),
                node.texts("safe_messaging"),
                month(node),
                node.place());
        node.refuseUnknownKeys();
        return review;
    }

    private static @Nullable YearMonth month(YamlNode node) {
        var text = node.text("next_review", "");
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException _) {
            node.get("next_review").error("'" + text + "' is not a month", "write it as 2028-11");
            return null;
        }
    }

    private static List<String> required(YamlNode root, String key) {
        return root.requireItems(key).stream().map(YamlNode::text).toList();
    }

    private String path(String name) {
        return folder + "/" + name;
    }
}
