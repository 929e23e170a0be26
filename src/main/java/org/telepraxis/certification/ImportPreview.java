package org.telepraxis.certification;

import java.util.List;

/** What an import would do, before it does anything. With one problem, nothing can be imported. */
public record ImportPreview(List<ImportedRow> rows, List<Trouble> problems, int linked) {

    public ImportPreview {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean sound() {
        return problems.isEmpty() && !rows.isEmpty();
    }

    /** What is wrong in one line of the file. */
    public record Trouble(int line, String what) {}
}
