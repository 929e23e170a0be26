package org.telepraxis.course;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RunningCourses extends Repository<RunningCourse, String> {

    RunningCourse save(RunningCourse running);

    Optional<RunningCourse> findById(String courseId);

    List<RunningCourse> findAll();
}
