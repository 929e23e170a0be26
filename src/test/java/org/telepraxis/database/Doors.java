package org.telepraxis.database;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonSummary;

/** Takes down what leads into an association. */
interface Doors {

    /** Words or an id that must not be seen from elsewhere. */
    void mark(Object id);

    void door(String method, PersonSummary owner, Function<PersonSummary, @Nullable Object> act);

    void list(String method, PersonSummary owner, Function<PersonSummary, @Nullable Object> act);
}
