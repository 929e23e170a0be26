package org.telepraxis.course;

import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/** Publishes the course folder before anyone can ask for a course. */
@Component
class PublishingAtStart implements ApplicationModuleInitializer {

    private final CoursePublishing publishing;

    PublishingAtStart(CoursePublishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public void initialize() {
        publishing.publishFolder();
    }
}
