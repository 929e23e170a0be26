package org.telepraxis.learning;

/** Whether a learner may open a course, and if not, why. */
public sealed interface Access {

    /** The course may be opened. */
    record Open() implements Access {}

    /**
     * Another course comes first.
     *
     * @param courseId the course that opens this one
     * @param rule what opens the course, as a sentence
     * @param reason why the rule is there, as its author says it
     */
    record Locked(String courseId, String rule, String reason) implements Access {}

    default boolean open() {
        return this instanceof Open;
    }
}
