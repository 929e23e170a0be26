package org.telepraxis.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.Citations;
import org.telepraxis.courseware.CourseFiles;
import org.telepraxis.courseware.Courseware;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Framework;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.RolePlayBrief;
import org.telepraxis.courseware.SchemeTemplate;
import org.telepraxis.courseware.SourceLibrary;
import org.telepraxis.scenario.Scenario;

/**
 * What can be learned here. Running versions are looked up each time, so that every node sees a new one at once; what a
 * version holds never changes and is read once. Where its authors wrote the alias of a study, readers see author and year.
 */
@Service
@Transactional(readOnly = true)
public class CourseCatalogue {

    private final VersionStore store;
    private final Map<String, PublishedCourse> courses = new ConcurrentHashMap<>();
    private final Map<String, Courseware> libraries = new ConcurrentHashMap<>();

    CourseCatalogue(VersionStore store) {
        this.store = store;
    }

    /** All running courses, by their code. */
    public List<PublishedCourse> courses() {
        var running = new HashMap<>(store.runningHashes());
        running.remove(VersionStore.LIBRARY);
        readBesideOneAnother(running);
        return running.entrySet().stream()
                .map(entry -> published(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((PublishedCourse course) ->
                                course.course().code().length())
                        .thenComparing(course -> course.course().code()))
                .toList();
    }

    /** @throws NoSuchElementException if no such course is running */
    public PublishedCourse course(String courseId) {
        return find(courseId).orElseThrow(() -> new NoSuchElementException("There is no course '" + courseId + "'"));
    }

    public Optional<PublishedCourse> find(String courseId) {
        return store.runningHash(courseId)
                .filter(hash -> !courseId.equals(VersionStore.LIBRARY))
                .map(hash -> published(courseId, hash));
    }

    /**
     * The version of a scenario that a new attempt begins with.
     *
     * @throws NoSuchElementException if no running course has it
     */
    public ScenarioVersion scenario(String scenarioId) {
        return courses().stream()
                .flatMap(published -> published.scenario(scenarioId).stream())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no scenario '" + scenarioId + "'"));
    }

    /**
     * The scenario as it was in the version with that hash, whatever runs today.
     *
     * @throws NoSuchElementException if there never was such a version
     */
    public Scenario scenario(String scenarioId, String contentHash) {
        return version(contentHash)
                .course()
                .scenario(scenarioId)
                .orElseThrow(() -> new NoSuchElementException(
                        "There is no scenario '" + scenarioId + "' in the version " + contentHash));
    }

    /**
     * The course as it was in the version with that hash, whatever runs today.
     *
     * @throws NoSuchElementException if there never was such a version
     */
    public PublishedCourse version(String contentHash) {
        return Optional.ofNullable(courses.get(contentHash))
                .or(() -> store.courseOf(contentHash).map(courseId -> published(courseId, contentHash)))
                .orElseThrow(() -> new NoSuchElementException("There never was a course version " + contentHash));
    }

    /** The competence framework that runs now; empty if none was ever published. */
    public Framework framework() {
        return library().framework();
    }

    /** The scheme templates that an association may adopt. */
    public List<SchemeTemplate> schemes() {
        return library().schemes();
    }

    /** The programmes, libraries, instruments and reviews that a clinician may look up, by name. */
    public List<Resource> resources() {
        return library().resources().stream()
                .sorted(Comparator.comparing(Resource::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The briefs for observed role-plays, by their id. */
    public List<RolePlayBrief> rolePlays() {
        return library().rolePlays().stream()
                .sorted(Comparator.comparing(RolePlayBrief::id))
                .toList();
    }

    /** The studies that courses speak of. */
    public SourceLibrary sources() {
        return library().sources();
    }

    private Courseware library() {
        return store.runningHash(VersionStore.LIBRARY)
                .map(hash -> Optional.ofNullable(libraries.get(hash)).orElseGet(() -> readLibrary(hash)))
                .orElseGet(Courseware::empty);
    }

    /** A new library may know a study by another name: the courses are read once more. */
    private Courseware readLibrary(String hash) {
        var files = store.files(hash).orElseThrow();
        var names = Citations.of(CoursewareReader.read(files, new Problems()).sources());
        var library = CoursewareReader.read(names.inLibrary(files), new Problems());
        libraries.put(hash, library);
        courses.clear();
        return library;
    }

    /** What is not known yet; a server that starts knows none of them. */
    private void readBesideOneAnother(Map<String, String> running) {
        var unread = new ArrayList<Unread>();
        running.forEach((courseId, hash) -> {
            if (!courses.containsKey(hash)) {
                unread.add(new Unread(courseId, hash, store.files(hash).orElseThrow()));
            }
        });
        if (!unread.isEmpty()) {
            var names = Citations.of(sources());
            unread.parallelStream()
                    .map(course -> course.read(names))
                    .toList()
                    .forEach(course -> courses.putIfAbsent(course.hash(), course));
        }
    }

    private PublishedCourse published(String courseId, String hash) {
        return Optional.ofNullable(courses.get(hash)).orElseGet(() -> {
            var names = Citations.of(sources());
            return courses.computeIfAbsent(
                    hash, _ -> new Unread(courseId, hash, store.files(hash).orElseThrow()).read(names));
        });
    }

    private record Unread(String courseId, String hash, CourseFiles files) {

        PublishedCourse read(Citations names) {
            var course = CoursewareReader.readCourse(names.inCourse(files), new Problems())
                    .orElseThrow();
            return new PublishedCourse(courseId, hash, course);
        }
    }
}
