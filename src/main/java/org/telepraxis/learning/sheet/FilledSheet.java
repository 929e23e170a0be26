package org.telepraxis.learning.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * A job aid as its learner filled it in, to be taken along.
 *
 * @param course such as "C3, The digital therapeutic contract"
 * @param draft whether nobody has signed the content off yet
 */
public record FilledSheet(
        String title,
        String intro,
        String course,
        boolean draft,
        LocalDate day,
        List<Section> sections,
        String footer) {

    /** What stands where nothing was written. */
    public static final String EMPTY = "(not filled in)";

    public FilledSheet {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<Entry> entries) {

        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** One field and what was written into it, possibly several lines. */
    public record Entry(String label, String text) {

        /** The lines to show. */
        public List<String> lines() {
            return text.isBlank() ? List.of(EMPTY) : text.strip().lines().toList();
        }
    }

    /** When it was taken, and what it is. */
    public String origin() {
        return "From Telepraxis, course %s. Taken on %s.%s"
                .formatted(course, day, draft ? " The course is a draft and not reviewed yet." : "");
    }
}
