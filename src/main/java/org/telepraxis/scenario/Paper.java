package org.telepraxis.scenario;

import java.util.List;

/** Something to read that a tool opens: the record card, a directory. */
public record Paper(String id, String title, List<Row> rows) {

    /** The paper to whose rows the facts of earlier sessions are added. */
    public static final String RECORD_CARD = "record_card";

    public record Row(Expression when, String label, Cases<String> value) {}

    public Paper {
        rows = List.copyOf(rows);
    }
}
