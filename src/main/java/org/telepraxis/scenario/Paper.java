package org.telepraxis.scenario;

import java.util.List;

/** Something to read that a tool opens: the record card, a directory. */
public record Paper(String id, String title, List<Row> rows) {

    public record Row(Expression when, String label, Cases<String> value) {}

    public Paper {
        rows = List.copyOf(rows);
    }
}
