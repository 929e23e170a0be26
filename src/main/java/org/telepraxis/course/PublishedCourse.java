package org.telepraxis.course;

import java.util.Optional;
import org.telepraxis.courseware.Course;

/** A published version of a course, named by the hash of its files. */
public record PublishedCourse(String id, String hash, Course course) {

    /** The scenario as it is in this version, if the course has it. */
    public Optional<ScenarioVersion> scenario(String scenarioId) {
        return course.scenario(scenarioId).map(scenario -> new ScenarioVersion(scenario.id(), id, hash, scenario));
    }
}
