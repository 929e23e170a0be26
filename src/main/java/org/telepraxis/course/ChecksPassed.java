package org.telepraxis.course;

import org.telepraxis.identity.PersonId;

/** Tells whether somebody has done a course; answered by whoever keeps the learners' records. */
public interface ChecksPassed {

    /** Whether the person has passed a practice check of the course, in any of its versions. */
    boolean checkPassed(PersonId person, String courseId);
}
