package org.telepraxis.scenario;

import java.util.Objects;

/**
 * The client, who is invented.
 *
 * @param name as shown under the picture
 * @param called as the transcript names the client
 * @param portrait the drawing used
 * @param look how the client is seen at the start, in every respect
 * @param secret what the script knows and the person has to find out
 * @param author the statement that nobody real is meant
 */
public record Persona(
        String name,
        String called,
        String about,
        String secret,
        String portrait,
        Look look,
        boolean fiction,
        String author) {

    /** The drawn room behind the client at the start. */
    public String room() {
        return Objects.requireNonNullElse(look.room(), "none");
    }
}
