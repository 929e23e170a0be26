package org.telepraxis.simulation;

import java.util.UUID;

/** Names an attempt; it stands in the address of its session. */
public record AttemptId(UUID value) {

    /** @throws IllegalArgumentException when the text is no id */
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
