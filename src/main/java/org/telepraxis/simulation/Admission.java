package org.telepraxis.simulation;

/** Whether a session may begin now, and if not, why. */
public sealed interface Admission {

    /** It may. */
    record Admitted() implements Admission {}

    /** @param reason one sentence that says what to do */
    record Refused(String reason) implements Admission {}
}
