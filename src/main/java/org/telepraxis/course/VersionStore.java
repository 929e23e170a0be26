package org.telepraxis.course;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Problems;
import org.telepraxis.identity.PersonId;

/** Keeps the files of every version, and remembers which one runs. Versions never change, so memory keeps them by hash. */
@Component
@Transactional
class VersionStore {

    /** What belongs to no course is published under this id. */
    static final String LIBRARY = "library";

    private static final int MOST_KEPT = 200;

    private final CourseVersions versions;
    private final RunningCourses running;
    private final Clock clock;
    private final Map<String, CourseFiles> kept = new ConcurrentHashMap<>();

    VersionStore(CourseVersions versions, RunningCourses running, Clock clock) {
        this.versions = versions;
        this.running = running;
        this.clock = clock;
    }

    /** The hash of the running version. */
    @Transactional(readOnly = true)
    Optional<String> runningHash(String courseId) {
        return running.findById(courseId).map(RunningCourse::hash);
    }

    /** The hashes of all running versions by course id, the library's included. */
    @Transactional(readOnly = true)
    Map<String, String> runningHashes() {
        return running.findAll().stream().collect(Collectors.toMap(RunningCourse::courseId, RunningCourse::hash));
    }

    /** The hashes of what the course folder held when it was last published, the library's included. */
    @Transactional(readOnly = true)
    Set<String> seenInFolder() {
        return running.findAll().stream()
                .flatMap(course -> course.seenInFolder().stream())
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    Optional<String> courseOf(String hash) {
        return versions.findFirstByHash(hash).map(CourseVersion::courseId);
    }

    /** The files of a version, at the root of the answer. */
    @Transactional(readOnly = true)
    Optional<CourseFiles> files(String hash) {
        var already = kept.get(hash);
        if (already != null) {
            return Optional.of(already);
        }
        var files = versions.findFirstByHash(hash)
                .map(version -> CourseFiles.ofZip(Path.of(version.courseId()), version.zip(), new Problems()));
        files.ifPresent(read -> {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(hash, read);
        });
        return files;
    }

    /** Stores what the course folder holds and runs it. Commits alone, so that one course cannot hold up another. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void publishFolder(String courseId, String version, CourseFiles files) {
        publish(courseId, version, files, null, course -> course.runFromFolder(files.hash()));
    }

    void publish(String courseId, String version, CourseFiles files, @Nullable PersonId by) {
        publish(courseId, version, files, by, course -> course.run(files.hash()));
    }

    private void publish(
            String courseId, String version, CourseFiles files, @Nullable PersonId by, Consumer<RunningCourse> change) {
        var hash = files.hash();
        if (!versions.existsByCourseIdAndHash(courseId, hash)) {
            versions.save(new CourseVersion(courseId, version, hash, files.zip(), clock.instant(), by));
        }
        var course = running.findById(courseId).orElseGet(() -> new RunningCourse(courseId, hash));
        change.accept(course);
        running.save(course);
    }
}
