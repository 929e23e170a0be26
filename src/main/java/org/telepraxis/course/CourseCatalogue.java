package org.telepraxis.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.Courseware;
import org.telepraxis.courseware.CoursewareReader;
import org.telepraxis.courseware.Framework;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.RolePlayBrief;
import org.telepraxis.courseware.SchemeTemplate;
import org.telepraxis.scenario.Scenario;

/**
 * What can be learned here. Running versions are looked up each time, so that every node sees a new one at once; what a
 * version holds never changes and is read once.
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
        return store.runningHashes().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(VersionStore.LIBRARY))
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

    private Courseware library() {
        return store.runningHash(VersionStore.LIBRARY)
                .map(hash -> libraries.computeIfAbsent(
                        hash, _ -> CoursewareReader.read(store.files(hash).orElseThrow(), new Problems())))
                .orElseGet(Courseware::empty);
    }

    private PublishedCourse published(String courseId, String hash) {
        return courses.computeIfAbsent(hash, _ -> {
            var course = CoursewareReader.readCourse(store.files(hash).orElseThrow(), new Problems())
                    .orElseThrow();
            return new PublishedCourse(courseId, hash, course);
        });
    }
}
