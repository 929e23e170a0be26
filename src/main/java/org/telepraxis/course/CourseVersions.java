package org.telepraxis.course;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourseVersions extends Repository<CourseVersion, UUID> {

    CourseVersion save(CourseVersion version);

    Optional<CourseVersion> findByCourseIdAndHash(String courseId, String hash);

    boolean existsByCourseIdAndHash(String courseId, String hash);

    Optional<CourseVersion> findFirstByHash(String hash);
}
