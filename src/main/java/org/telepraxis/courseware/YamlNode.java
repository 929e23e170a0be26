package org.telepraxis.courseware;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.SessionTime;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A piece of a YAML file that knows where it stands. Its getters never throw and never return null: what is missing or of
 * the wrong shape becomes a problem at the right line, and reading goes on with an empty value.
 *
 * <pre>{@code
 * var root = YamlNode.read(file, text, problems);
 * var title = root.text("title");              // a problem if absent
 * var minutes = root.integer("minutes", 15);   // 15 if absent
 * for (var unit : root.items("units")) { … }
 * root.refuseUnknownKeys();                    // every key not asked for until now, with "did you mean"
 * }</pre>
 */
public final class YamlNode {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final Path file;
    private final int line;
    private final String name;
    private final @Nullable Node node;
    private final int firstLine;
    private final Problems problems;
    private final Map<String, YamlNode> children = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlNode(Path file, int line, String name, @Nullable Node node, int firstLine, Problems problems) {
        this.file = file;
        this.line = line;
        this.name = name;
        this.node = isNull(node) ? null : node;
        this.firstLine = firstLine;
        this.problems = problems;
        if (this.node instanceof MappingNode mapping) {
            collect(mapping);
        }
    }

    /** Reads a whole file. A syntax error becomes a problem and the result is a node that does not exist. */
    public static YamlNode read(Path file, String text, Problems problems) {
        return read(file, text, 1, problems);
    }

    /** Reads YAML that starts at the given line of a larger file, such as front matter or a block in a lesson. */
    public static YamlNode read(Path file, String text, int firstLine, Problems problems) {
        return YamlText.compose(file, text, firstLine, problems);
    }

    public Place place() {
        return new Place(file, line);
    }

    public Path file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The key or position under which this node stands, for messages. */
    public String name() {
        return name;
    }

    public boolean exists() {
        return node != null;
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isSequence() {
        return node instanceof SequenceNode;
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        asked.add(key);
        return children.containsKey(key) && get(key).exists();
    }

    /** The value of a key; a node that does not exist (at this node's line) if there is none. */
    public YamlNode get(String key) {
        asked.add(key);
        var child = children.get(key);
        return child == null ? new YamlNode(file, line, key, null, firstLine, problems) : child;
    }

    /** The value of a key that must be there. */
    public YamlNode require(String key) {
        var child = get(key);
        if (!child.exists()) {
            missing(key);
        }
        return child;
    }

    /** Keys and values of a mapping, in file order; all of them count as known. */
    public Map<String, YamlNode> entries() {
        if (exists() && !isMapping()) {
            error("'" + name + "' should be a list of 'key: value' lines", null);
        }
        asked.addAll(children.keySet());
        return Collections.unmodifiableMap(children);
    }

    /** The elements of a sequence; empty if the node does not exist. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            var items = new ArrayList<YamlNode>();
            for (var element : sequence.getValue()) {
                items.add(child(name + " " + (items.size() + 1), element));
            }
            return List.copyOf(items);
        }
        if (exists()) {
            error("'" + name + "' should be a list", "write one '- …' line per element");
        }
        return List.of();
    }

    public List<YamlNode> items(String key) {
        return get(key).items();
    }

    public List<YamlNode> requireItems(String key) {
        var items = require(key).items();
        if (items.isEmpty() && get(key).isSequence()) {
            get(key).error("'" + key + "' must not be empty", null);
        }
        return items;
    }

    public List<String> texts(String key) {
        return items(key).stream().map(YamlNode::text).toList();
    }

    /** This scalar as it is written; empty (with a problem, if it is a list or mapping) when it is not one. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            refuseOnAndOff(scalar);
            return scalar.getValue().strip();
        }
        if (exists()) {
            error("'" + name + "' should be text", null);
        }
        return "";
    }

    /** Editors and other readers take these words for true and false. */
    private void refuseOnAndOff(ScalarNode scalar) {
        if (Tag.BOOL.equals(scalar.getTag()) && !scalar.getValue().matches("(?i)true|false")) {
            error("'" + scalar.getValue() + "' means true or false in YAML", "put it in quotes");
        }
    }

    /** A text that must be there. */
    public String text(String key) {
        var child = require(key);
        var text = child.text();
        if (child.isScalar() && text.isEmpty()) {
            child.error("'" + key + "' must not be empty", null);
        }
        return text;
    }

    /** An id that must be there and can stand in an address: letters, digits, '.', '_' and '-'. */
    public String identifier(String key) {
        var text = text(key);
        if (!text.isEmpty() && !IDENTIFIER.matcher(text).matches()) {
            get(key).error("'" + shortened(text) + "' cannot be an id", "use letters, digits, '.', '_' and '-'");
        }
        return text;
    }

    public String text(String key, String otherwise) {
        return has(key) ? get(key).text() : otherwise;
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(get(key).text()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    public int integer() {
        if (!exists()) {
            return 0;
        }
        var text = text();
        try {
            return Integer.parseInt(text.startsWith("+") ? text.substring(1) : text);
        } catch (NumberFormatException _) {
            if (isScalar()) {
                error("'" + name + "' should be a whole number, not '" + shortened(text) + "'", null);
            }
            return 0;
        }
    }

    /** A time in seconds, written as a number or like 30min, 4h or 2d. */
    public int seconds() {
        var time = node instanceof ScalarNode scalar
                ? SessionTime.parse(scalar.getValue().strip())
                : OptionalInt.empty();
        if (time.isEmpty() && isScalar()) {
            error(
                    "'" + name + "' should be a whole number of seconds, or a time, not '" + shortened(text()) + "'",
                    "write 90, 90s, 30min, 4h or 2d");
        } else if (time.isEmpty()) {
            text();
        }
        return time.orElse(0);
    }

    public int integer(String key) {
        return require(key).integer();
    }

    public int integer(String key, int otherwise) {
        return has(key) ? get(key).integer() : otherwise;
    }

    public double decimal(String key, double otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        var child = get(key);
        var text = child.text();
        try {
            var value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        if (child.isScalar()) {
            child.error("'" + key + "' should be a number, not '" + shortened(text) + "'", null);
        }
        return otherwise;
    }

    public boolean flag() {
        return switch (text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> {
                error("'" + name + "' should be true or false, not '" + shortened(text()) + "'", null);
                yield false;
            }
        };
    }

    public boolean flag(String key, boolean otherwise) {
        return has(key) ? get(key).flag() : otherwise;
    }

    public Optional<LocalDate> date(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        var child = get(key);
        try {
            return Optional.of(LocalDate.parse(child.text()));
        } catch (DateTimeException _) {
            if (child.isScalar()) {
                child.error(
                        "'" + key + "' should be a date, not '" + shortened(child.text()) + "'",
                        "write it as 2026-11-22");
            }
            return Optional.empty();
        }
    }

    /**
     * One of an enum's constants, written in lower case with '-' or '_' (or exactly as named); a problem and the fallback
     * if it is something else.
     */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        var child = get(key);
        var text = child.text();
        var constants = type.getEnumConstants();
        for (var constant : constants) {
            if (spelled(constant).equals(text.replace('_', '-').toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        if (child.isScalar()) {
            var known = Stream.of(constants).map(YamlNode::spelled).toList();
            child.error("'" + shortened(text) + "' is not a known " + key, Spelling.hint(text, known));
        }
        return otherwise;
    }

    public <E extends Enum<E>> E requireChoice(String key, Class<E> type, E otherwise) {
        require(key);
        return choice(key, type, otherwise);
    }

    /** Reports every key of this mapping that was never asked for. Call it last. */
    public void refuseUnknownKeys() {
        if (exists() && !isMapping()) {
            error("'" + name + "' should be a list of 'key: value' lines", null);
        }
        children.forEach((key, child) -> {
            if (!asked.contains(key)) {
                problems.error(child.place(), "unknown key '" + shortened(key) + "'", unknownKeyHint(key, child));
            }
        });
    }

    public void error(String message, @Nullable String hint) {
        problems.error(place(), message, hint);
    }

    public void warning(String message, @Nullable String hint) {
        problems.warning(place(), message, hint);
    }

    private String unknownKeyHint(String key, YamlNode value) {
        if (!value.exists() && key.contains(" ")) {
            return "put text that contains ', ' in quotes";
        }
        var free = asked.stream().filter(known -> !children.containsKey(known)).toList();
        return Spelling.nearest(key, free)
                .or(() -> Spelling.nearest(key, asked))
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> Spelling.hint(key, asked));
    }

    private void missing(String key) {
        // Only a mapping can be expected to hold a key; anything else has already been complained about.
        if (isMapping()) {
            error("'" + key + "' is missing" + (name.isEmpty() ? "" : " in '" + name + "'"), null);
        } else if (isScalar() || isSequence()) {
            error("'" + name + "' should be a list of 'key: value' lines", "it needs '" + key + "'");
        }
    }

    private void collect(MappingNode mapping) {
        for (var entry : mapping.getValue()) {
            var keyLine = firstLine + entry.getKeyNode().getStartMark().getLine();
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.error(file, keyLine, "a key should be a plain word", null);
                continue;
            }
            var key = keyNode.getValue();
            var value = new YamlNode(file, keyLine, key, entry.getValueNode(), firstLine, problems);
            var earlier = children.putIfAbsent(key, value);
            if (earlier != null) {
                problems.error(
                        file,
                        keyLine,
                        "'" + shortened(key) + "' is written twice",
                        "the first one is at line " + earlier.line());
            }
        }
    }

    private YamlNode child(String childName, Node element) {
        return new YamlNode(
                file, firstLine + element.getStartMark().getLine(), childName, element, firstLine, problems);
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static boolean isNull(@Nullable Node node) {
        return node == null || Tag.NULL.equals(node.getTag());
    }
}
