package org.example.walls.courseware;

import jakarta.persistence.Embeddable;

@Embeddable
record CourseAsEntity(String id) {}
