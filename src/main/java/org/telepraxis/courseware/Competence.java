package org.telepraxis.courseware;

import java.util.List;

/**
 * Something a clinician can be seen to do, with a general anchor for each of the four levels ({@code levels.get(0)} is
 * level 1) and the findings it goes back to.
 */
public record Competence(
        String id, String title, String summary, List<String> levels, List<Trace> traces, Place place) {

    public Competence {
        levels = List.copyOf(levels);
        traces = List.copyOf(traces);
    }

    /** The anchor of a level from 1 to 4. */
    public String anchor(int level) {
        return levels.get(level - 1);
    }

    /** A finding behind a competence: theme codes (possibly none) and a short quotation from a source. */
    public record Trace(List<String> themes, SourceLibrary.Quote quote) {

        public Trace {
            themes = List.copyOf(themes);
        }
    }
}
