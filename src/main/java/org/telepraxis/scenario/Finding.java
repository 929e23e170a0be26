package org.telepraxis.scenario;

/**
 * Something an author should look at in a scenario.
 *
 * @param subject the part it is about: {@code beat B5}, {@code critical action CA3}, or empty for the whole
 * @param hint what to do about it
 */
public record Finding(Weight weight, String subject, String message, String hint) {

    /** An error makes the scenario unfit to be played; a warning may be meant. */
    public enum Weight {
        ERROR,
        WARNING
    }

    static Finding error(String subject, String message, String hint) {
        return new Finding(Weight.ERROR, subject, message, hint);
    }

    static Finding warning(String subject, String message, String hint) {
        return new Finding(Weight.WARNING, subject, message, hint);
    }
}
