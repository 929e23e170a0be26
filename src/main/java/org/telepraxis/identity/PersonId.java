package org.telepraxis.identity;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a person in every module; other modules keep the id, never the person. */
@Embeddable
public record PersonId(UUID value) implements Serializable {

    static PersonId next() {
        return new PersonId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
