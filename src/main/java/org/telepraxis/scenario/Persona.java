package org.telepraxis.scenario;

/**
 * The client, who is invented.
 *
 * @param name as shown under the picture
 * @param called as the transcript names the client
 * @param portrait the drawing used
 * @param room the drawn room behind
 * @param face the face at the start; so are light, camera, gaze and posture
 * @param secret what the script knows and the person has to find out
 * @param author the statement that nobody real is meant
 */
public record Persona(
        String name,
        String called,
        String about,
        String secret,
        String portrait,
        String room,
        String face,
        String light,
        String camera,
        String gaze,
        String posture,
        boolean fiction,
        String author) {}
