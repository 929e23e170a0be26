package org.telepraxis.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables as comma-separated text (RFC 4180), as spreadsheets write and read them. */
final class Csv {

    private Csv() {}

    /** One record and the line on which it begins. */
    record Line(int number, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }
    }

    /** Reads text with commas or, as in many countries, semicolons; blank lines are left out. */
    static List<Line> read(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char between = separator(plain);
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begun = 1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c == '"' && i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == between) {
                cells.add(taken(cell));
            } else if (c == '\n') {
                cells.add(taken(cell));
                end(lines, cells, begun);
                begun = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(taken(cell));
        end(lines, cells, begun);
        return lines;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        return head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString().strip();
        cell.setLength(0);
        return text;
    }

    private static void end(List<Line> lines, List<String> cells, int begun) {
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line(begun, cells));
        }
        cells.clear();
    }

    /** One line of a table. */
    static String line(@Nullable Object... cells) {
        return java.util.Arrays.stream(cells)
                        .map(cell -> quoted(cell == null ? "" : cell.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        // A spreadsheet would take a name that begins so for a formula.
        var safe = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n;].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
