package org.telepraxis.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Reading;
import org.telepraxis.courseware.Severity;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Publishes course files as immutable versions: those in the course folder at start-up, and packs that people upload. */
@Service
public class CoursePublishing {

    private static final Logger LOG = LoggerFactory.getLogger(CoursePublishing.class);
    private static final Path PACK = Path.of("");

    private final VersionStore store;
    private final AuditTrail audit;
    private final Path folder;

    CoursePublishing(VersionStore store, AuditTrail audit, @Value("${telepraxis.courses:courses}") Path folder) {
        this.store = store;
        this.audit = audit;
        this.folder = folder;
    }

    /**
     * Publishes what the course folder holds and is not yet running. A course with errors is refused: its problems are in the
     * log, and the version that runs stays. Robot learners do not play it, as they would keep the server waiting: {@code check} lets them.
     */
    public void publishFolder() {
        if (!Files.isDirectory(folder)) {
            LOG.info("There is no course folder {}; the courses published before stay.", folder);
            return;
        }
        publishFolder(folder);
    }

    void publishFolder(Path courses) {
        var limits = new Problems();
        var files = CourseFiles.ofFolder(courses, limits);
        if (refused(errorsAt(courses, limits), "anything in " + courses)) {
            return;
        }
        if (nothingNew(files)) {
            return;
        }
        var reading = CoursewareReader.checkAsWritten(files, copyOf(limits));
        if (refused(libraryErrors(files, reading), "the framework, its sources, countries, schemes or resources")) {
            var library = runningLibrary();
            if (library.isEmpty()) {
                LOG.error("No course can be published without a framework.");
                return;
            }
            files = withoutLibrary(files).and(library);
            reading = CoursewareReader.checkAsWritten(files, copyOf(limits));
        } else {
            run(VersionStore.LIBRARY, "1", files.only(CoursewareReader.LIBRARY));
        }
        for (var name : CoursewareReader.courseFolders(files)) {
            var errors = reading.errorsIn(files.file(name));
            var course = courseIn(name, reading);
            if (!refused(errors, name) && course != null) {
                run(course.id(), course.version(), files.below(name));
            }
        }
    }

    /**
     * Publishes a pack: a zip with one course at its root, or with folders as in the course folder. All of it is published, or
     * nothing.
     */
    @PreAuthorize("hasAnyRole('OFFICER', 'AUTHOR', 'ADMIN')")
    @Transactional
    public Publication publish(byte[] zip, PersonId by) {
        var problems = new Problems();
        var pack = CourseFiles.ofZip(PACK, zip, problems);
        if (pack.has("course.yaml")) {
            pack = pack.movedInto("course");
        }
        if (problems.hasErrors()) {
            return new Publication.Refused(problems.list());
        }
        var own = CoursewareReader.courseFolders(pack);
        var reading = CoursewareReader.check(runningAround(pack).and(pack), problems);
        var files = pack;
        var carriesLibrary = !pack.only(CoursewareReader.LIBRARY).isEmpty();
        var errors = reading.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> carriesLibrary
                        || own.stream().anyMatch(name -> problem.file().startsWith(name)))
                .toList();
        if (!errors.isEmpty() || (own.isEmpty() && !carriesLibrary)) {
            return new Publication.Refused(errors.isEmpty() ? List.of(nothingInside()) : errors);
        }
        var published = new ArrayList<String>();
        if (carriesLibrary) {
            var library = runningLibrary().and(files.only(CoursewareReader.LIBRARY));
            store.publish(VersionStore.LIBRARY, "1", library, by);
            published.add(VersionStore.LIBRARY);
            audit.record(by, "course.published", VersionStore.LIBRARY, "Published the library as " + library.hash());
        }
        for (var name : own) {
            var course = Objects.requireNonNull(courseIn(name, reading));
            var content = files.below(name);
            store.publish(course.id(), course.version(), content, by);
            published.add(course.id());
            audit.record(
                    by,
                    "course.published",
                    course.id(),
                    "Published " + course.code() + " " + course.version() + " as " + content.hash());
        }
        return new Publication.Published(published);
    }

    /** Whether all of it was published before: then there is no need to read it again at every start. */
    private boolean nothingNew(CourseFiles files) {
        var seen = store.seenInFolder();
        return seen.contains(files.only(CoursewareReader.LIBRARY).hash())
                && CoursewareReader.courseFolders(files).stream()
                        .allMatch(name -> seen.contains(files.below(name).hash()));
    }

    private void run(String courseId, String version, CourseFiles files) {
        try {
            store.publishFolder(courseId, version, files);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
            LOG.info("Another node has published {} at the same time.", courseId);
        }
    }

    /** What runs now, without the courses that the pack brings anew. */
    private CourseFiles runningAround(CourseFiles pack) {
        var brought = CoursewareReader.read(pack, new Problems()).courses().stream()
                .map(Course::id)
                .toList();
        var running = new LinkedHashMap<>(store.runningHashes());
        running.keySet().removeAll(brought);
        running.remove(VersionStore.LIBRARY);
        var files = CourseFiles.none(PACK).and(runningLibrary());
        for (Map.Entry<String, String> course : running.entrySet()) {
            files = files.and(store.files(course.getValue()).orElseThrow().movedInto("running-" + course.getKey()));
        }
        return files;
    }

    private CourseFiles runningLibrary() {
        return store.runningHash(VersionStore.LIBRARY).flatMap(store::files).orElseGet(() -> CourseFiles.none(PACK));
    }

    private static CourseFiles withoutLibrary(CourseFiles files) {
        var courses = CourseFiles.none(files.root());
        for (var name : CoursewareReader.courseFolders(files)) {
            courses = courses.and(files.below(name).movedInto(name));
        }
        return courses;
    }

    /** Errors of the folder as a whole, such as too many files: what was left out, nobody knows. */
    private static List<Problem> errorsAt(Path courses, Problems limits) {
        return limits.list().stream()
                .filter(problem ->
                        problem.severity() == Severity.ERROR && problem.file().equals(courses))
                .toList();
    }

    private static Problems copyOf(Problems problems) {
        var copy = new Problems();
        problems.list().forEach(copy::add);
        return copy;
    }

    private static List<Problem> libraryErrors(CourseFiles files, Reading reading) {
        return CoursewareReader.LIBRARY.stream()
                .flatMap(part -> reading.errorsIn(files.file(part)).stream())
                .toList();
    }

    private static boolean refused(List<Problem> errors, String what) {
        if (!errors.isEmpty()) {
            LOG.error("Refused to publish {}; what runs stays. {} problems:", what, errors.size());
            errors.forEach(problem -> LOG.error("{}", problem));
        }
        return !errors.isEmpty();
    }

    private static @Nullable Course courseIn(String name, Reading reading) {
        return reading.courseware().courses().stream()
                .filter(course -> course.directory().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Problem nothingInside() {
        return new Problem(
                PACK,
                1,
                Severity.ERROR,
                "there is no course in this zip",
                "put course.yaml at its root or in a folder");
    }
}
