package org.telepraxis.association;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an association; every tenant row carries it. */
@Embeddable
public record AssociationId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
