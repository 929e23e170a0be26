package org.telepraxis.database;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonSummary;

/**
 * A method of a service through which something of one person or association can be reached.
 *
 * @param method such as {@code Attempts.view}
 * @param owner who may reach it
 * @param act reaches for it, as the person given
 */
record Door(String method, PersonSummary owner, Function<PersonSummary, @Nullable Object> act) {

    /** What the person gets to see when signed in: the result, or the fault, as text. */
    String triedBy(PersonSummary person) {
        try {
            return "Opened: " + SignedIn.as(person, () -> act.apply(person));
        } catch (RuntimeException refused) {
            return "Refused: " + refused.getClass().getSimpleName() + ": " + refused.getMessage();
        }
    }

    @Override
    public String toString() {
        return method;
    }
}
