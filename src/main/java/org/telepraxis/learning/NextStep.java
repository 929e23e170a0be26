package org.telepraxis.learning;

import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Unit;

/**
 * The one thing to do next in the courses.
 *
 * @param why one sentence that says why this is next
 */
public record NextStep(Course course, Unit unit, String why) {}
