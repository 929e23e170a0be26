package org.telepraxis.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of ids and numbers. What looks like anything else does not get in, wherever it comes from. */
final class ResearchTable {

    static final String LEFT_OUT = "other";

    private static final Pattern ID_OR_NUMBER = Pattern.compile("[A-Za-z0-9._/-]{0,60}");

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    ResearchTable(String... columns) {
        this.columns = List.of(columns);
    }

    void add(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row has " + columns.size() + " cells, not " + cells.length);
        }
        rows.add(Arrays.stream(cells).map(ResearchTable::safe).toList());
    }

    int size() {
        return rows.size();
    }

    /** The rows in the order of their words: where a person stands in a list must tell nothing. */
    String csv() {
        return rows.stream()
                .sorted(Comparator.comparing(row -> String.join(",", row)))
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n", String.join(",", columns) + "\r\n", rows.isEmpty() ? "" : "\r\n"));
    }

    private static String safe(Object cell) {
        var text = String.valueOf(cell);
        return ID_OR_NUMBER.matcher(text).matches() && !text.startsWith("-") ? text : LEFT_OUT;
    }
}
