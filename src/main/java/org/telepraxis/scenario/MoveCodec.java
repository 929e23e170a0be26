package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes moves as one line of text each, and reads them back.
 *
 * <pre>
 * write FT1 "I am still here.\nCan you hear me?"
 * choose B1b
 * act message "Ringing you now"
 * act phone
 * continue B1.on
 * pause · resume · leave · back
 * </pre>
 *
 * <p>The encoding is stable: stored moves are read by later versions. Any text survives, lone surrogates included; line and
 * control characters are escaped, so a move never spans lines.
 */
public final class MoveCodec {

    private MoveCodec() {}

    public static String encode(Move move) {
        return switch (move) {
            case Move.Write(var prompt, var text) -> "write " + id(prompt) + " " + quoted(text);
            case Move.Choose(var option) -> "choose " + id(option);
            case Move.Act(var tool, var argument) ->
                "act " + id(tool) + (argument == null ? "" : " " + quoted(argument));
            case Move.Continue(var id) -> "continue " + id(id);
            case Move.Pause() -> "pause";
            case Move.Resume() -> "resume";
            case Move.Leave() -> "leave";
            case Move.GoBack() -> "back";
        };
    }

    /**
     * Reads a move.
     *
     * @throws IllegalArgumentException if the line is not one that {@link #encode} wrote
     */
    public static Move decode(String line) {
        var parts = line.split(" ", 3);
        var move = switch (parts[0] + "/" + parts.length) {
            case "write/3" -> new Move.Write(parts[1], unquoted(parts[2], line));
            case "choose/2" -> new Move.Choose(parts[1]);
            case "act/2" -> new Move.Act(parts[1]);
            case "act/3" -> new Move.Act(parts[1], unquoted(parts[2], line));
            case "continue/2" -> new Move.Continue(parts[1]);
            case "pause/1" -> new Move.Pause();
            case "resume/1" -> new Move.Resume();
            case "leave/1" -> new Move.Leave();
            case "back/1" -> new Move.GoBack();
            default -> throw unreadable(line);
        };
        return move;
    }

    public static List<Move> decodeAll(List<String> lines) {
        var moves = new ArrayList<Move>(lines.size());
        for (var line : lines) {
            moves.add(decode(line));
        }
        return List.copyOf(moves);
    }

    private static String id(String id) {
        if (id.isEmpty()
                || id.chars().anyMatch(c -> c <= ' ' || c == '"' || !Character.isValidCodePoint(c) || c > '~')) {
            throw new IllegalArgumentException("Not an id: " + quoted(id));
        }
        return id;
    }

    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (needsEscape(text, i)) {
                        out.append("\\u").append(String.format("%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
    }

    private static String unquoted(String quoted, String line) {
        int end = quoted.length() - 1;
        if (end < 1 || quoted.charAt(0) != '"' || quoted.charAt(end) != '"') {
            throw unreadable(line);
        }
        var out = new StringBuilder(quoted.length());
        for (int i = 1; i < end; i++) {
            char c = quoted.charAt(i);
            if (c == '"') {
                throw unreadable(line);
            }
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (++i >= end) {
                throw unreadable(line);
            }
            switch (quoted.charAt(i)) {
                case '"' -> out.append('"');
                case '\\' -> out.append('\\');
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    if (i + 4 >= end) {
                        throw unreadable(line);
                    }
                    out.append(hex(quoted.substring(i + 1, i + 5), line));
                    i += 4;
                }
                default -> throw unreadable(line);
            }
        }
        return out.toString();
    }

    private static char hex(String digits, String line) {
        if (!digits.matches("[0-9a-f]{4}")) {
            throw unreadable(line);
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private static IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException("Not a move: " + (line.length() > 80 ? line.substring(0, 80) + "…" : line));
    }
}
