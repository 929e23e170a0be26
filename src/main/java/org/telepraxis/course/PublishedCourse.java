package org.telepraxis.course;

import org.telepraxis.courseware.Course;

/** A published version of a course, named by the hash of its files. */
public record PublishedCourse(String id, String hash, Course course) {}
