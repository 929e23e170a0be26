package org.telepraxis.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Exactly who would get what, before anything is done. */
public record BulkPreview(BulkAct act, boolean fourEyes, List<Line> lines) {

    public BulkPreview {
        lines = List.copyOf(lines);
    }

    /** The lines that can be done now. */
    public List<Line> possible() {
        return lines.stream().filter(line -> line.refusal() == null).toList();
    }

    /**
     * One candidate.
     *
     * @param gets what the certificate would show
     * @param refusal why not, if so
     */
    public record Line(
            UUID candidacy,
            String name,
            String scheme,
            LocalDate validTo,
            List<String> gets,
            @Nullable String refusal) {

        public Line {
            gets = List.copyOf(gets);
        }
    }
}
