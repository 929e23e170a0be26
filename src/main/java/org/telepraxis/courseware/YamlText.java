package org.telepraxis.courseware;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns text into a tree of nodes within limits, so that no file can exhaust the machine: {@value #MAX_CHARACTERS}
 * characters, {@value #MAX_DEPTH} levels, {@value #MAX_NODES} nodes once every alias is written out.
 */
final class YamlText {

    static final int MAX_CHARACTERS = 2_000_000;
    static final int MAX_DEPTH = 30;
    static final int MAX_NODES = 100_000;

    private YamlText() {}

    static YamlNode compose(Path file, String text, int firstLine, Problems problems) {
        return new YamlNode(file, firstLine, "", parse(file, text, firstLine, problems), firstLine, problems);
    }

    private static @Nullable Node parse(Path file, String text, int firstLine, Problems problems) {
        if (text.length() > MAX_CHARACTERS) {
            problems.error(
                    file, firstLine, "the text is longer than " + MAX_CHARACTERS + " characters", "split the file");
            return null;
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        try {
            var root = new Yaml(options).compose(new StringReader(text));
            if (root == null || Tag.NULL.equals(root.getTag())) {
                problems.error(file, firstLine, "there is nothing here", null);
                return null;
            }
            if (size(root, 0, new IdentityHashMap<>()) > MAX_NODES) {
                var line = firstLine + root.getStartMark().getLine();
                problems.error(
                        file, line, "the text has more than " + MAX_NODES + " parts", "use fewer aliases (*name)");
                return null;
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            var line = firstLine + (mark == null ? 0 : mark.getLine());
            problems.error(file, line, "this is not valid YAML: " + e.getProblem(), hint(e));
        } catch (YAMLException e) {
            problems.error(file, firstLine, "this is not valid YAML: " + firstSentence(e), null);
        }
        return null;
    }

    /** The number of nodes with aliases written out; more than the limit if a node contains itself or is nested too deep. */
    private static long size(Node node, int depth, Map<Node, Long> known) {
        if (depth > MAX_DEPTH) {
            return MAX_NODES + 1L;
        }
        var already = known.get(node);
        if (already != null) {
            return already;
        }
        known.put(node, MAX_NODES + 1L);
        long size = 1;
        switch (node) {
            case MappingNode mapping -> {
                for (var entry : mapping.getValue()) {
                    size += size(entry.getKeyNode(), depth + 1, known) + size(entry.getValueNode(), depth + 1, known);
                    size = Math.min(size, MAX_NODES + 1L);
                }
            }
            case SequenceNode sequence -> {
                for (var element : sequence.getValue()) {
                    size = Math.min(size + size(element, depth + 1, known), MAX_NODES + 1L);
                }
            }
            default -> {}
        }
        known.put(node, size);
        return size;
    }

    private static @Nullable String hint(MarkedYAMLException e) {
        var problem = String.valueOf(e.getProblem());
        if (problem.contains("'\\t'")) {
            return "indent with spaces, not tabs";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put text that contains ': ' in quotes";
        }
        return e.getContext() == null ? null : e.getContext();
    }

    private static String firstSentence(YAMLException e) {
        var message = String.valueOf(e.getMessage());
        var end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
