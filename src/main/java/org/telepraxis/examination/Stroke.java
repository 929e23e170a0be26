package org.telepraxis.examination;

import java.util.List;

/**
 * Something a candidate did on a page.
 *
 * @param device names the browser that counts
 * @param number of this device, from 1 without gaps; a number that is kept already does nothing again
 * @param question its place on the paper, from 0
 * @param chosen places of options as they were shown, from 0; for an order all of them; none takes an answer back
 * @param seen how many entries of the paper the page knew of, so that an old page does not overwrite what came later
 */
public record Stroke(String device, int number, Kind kind, int question, List<Integer> chosen, int seen) {

    public Stroke {
        chosen = List.copyOf(chosen);
    }

    /** What can be done. */
    public enum Kind {
        ANSWER,
        FLAG,
        UNFLAG
    }
}
