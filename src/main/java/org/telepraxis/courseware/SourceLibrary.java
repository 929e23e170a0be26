package org.telepraxis.courseware;

import java.util.List;
import java.util.Optional;

/** The studies that content may quote, and every quotation that has been compared with the original. */
public record SourceLibrary(List<Source> sources, List<Quote> quotes) {

    public SourceLibrary {
        sources = List.copyOf(sources);
        quotes = List.copyOf(quotes);
    }

    /**
     * A study, known in content files by its short alias.
     *
     * @param cite what readers see in place of the alias: author and year
     */
    public record Source(String alias, String cite, String title, String kind, String licence, Place place) {}

    /** Words taken from a source. */
    public record Quote(String source, String text, Place place) {}

    public static SourceLibrary empty() {
        return new SourceLibrary(List.of(), List.of());
    }

    public Optional<Source> source(String alias) {
        return sources.stream().filter(source -> source.alias().equals(alias)).findFirst();
    }
}
