package org.telepraxis.grading;

/**
 * Something a rating still lacks before it can be locked.
 *
 * @param subject competence id, action id, "Global" or "Feedback"
 */
public record LeftToDo(String subject, String what) {

    /** The subject of what the candidate is told. */
    public static final String ADVICE = "Feedback";
}
