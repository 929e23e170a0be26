package org.telepraxis.courseware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a lesson: YAML between two lines of dashes, then Markdown with {@code ::: name} … {@code :::} blocks. */
final class LessonReader {

    private static final Set<String> BLOCKS =
            Set.of("hook", "belief-vs-evidence", "example", "try-it", "recall", "job-aid", "sources");

    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*-->\\s*");

    private final Path file;
    private final String slug;
    private final List<String> lines;
    private final Problems problems;
    private final List<Block> blocks = new ArrayList<>();

    private String lessonId = "";
    private String competence = "";
    private String theme = "";
    private int recalls;

    LessonReader(Path file, String slug, String text, Problems problems) {
        this.file = file;
        this.slug = slug;
        // Comments speak to authors and to the linter; an empty line in their place keeps every other line where it
        // was.
        this.lines = text.lines()
                .map(line -> COMMENT.matcher(line).matches() ? "" : line)
                .toList();
        this.problems = problems;
    }

    Lesson read() {
        int body = endOfFrontMatter();
        var front = YamlNode.read(file, join(1, body - 1), 2, problems);
        lessonId = front.identifier("id");
        var title = front.text("title");
        var minutes = front.integer("minutes");
        front.requireItems("competences");
        var competences = front.texts("competences");
        var themes = front.texts("themes");
        front.requireItems("objectives");
        var objectives = front.texts("objectives");
        var notes = front.texts("content_notes");
        var quality = QualityReader.read(front, Checklist.LESSON);
        front.refuseUnknownKeys();
        competence = competences.isEmpty() ? "" : competences.getFirst();
        theme = themes.isEmpty() ? "" : themes.getFirst();
        readBody(body);
        return new Lesson(
                lessonId,
                slug,
                title,
                minutes,
                competences,
                themes,
                objectives,
                notes,
                blocks,
                quality,
                new Place(file, 1));
    }

    /** The index of the first line after the front matter. */
    private int endOfFrontMatter() {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            problems.error(file, 1, "the lesson should start with front matter", "write '---', 'id: …', … and '---'");
            return 1;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                return i + 1;
            }
        }
        problems.error(file, 1, "the front matter never ends", "close it with a line '---'");
        return lines.size() + 1;
    }

    private void readBody(int start) {
        int textFrom = start;
        int i = start;
        while (i < lines.size()) {
            if (!isFence(lines.get(i))) {
                i++;
                continue;
            }
            text(textFrom, i);
            var name = lines.get(i).strip().substring(3).strip();
            int end = i + 1;
            while (end < lines.size() && !isFence(lines.get(end))) {
                end++;
            }
            var closed = end < lines.size() && lines.get(end).strip().equals(":::");
            if (name.isEmpty()) {
                problems.error(file, i + 1, "':::' closes a block that was never opened", "open it with '::: name'");
                end = i;
                closed = true;
            } else if (!closed) {
                var inside = end < lines.size();
                problems.error(
                        file,
                        i + 1,
                        "the block '" + name + "' never ends",
                        inside ? "close it with ':::' before line " + (end + 1) : "close it with a line ':::'");
            }
            if (!name.isEmpty()) {
                block(name, i, end);
            }
            i = closed ? end + 1 : end;
            textFrom = i;
        }
        text(textFrom, lines.size());
    }

    private void text(int from, int to) {
        var markdown = join(from, to);
        if (!markdown.isBlank()) {
            int line = from;
            while (lines.get(line).isBlank()) {
                line++;
            }
            blocks.add(new Block.Text(join(line, to), new Place(file, line + 1)));
        }
    }

    private void block(String name, int open, int close) {
        var place = new Place(file, open + 1);
        if (!BLOCKS.contains(name)) {
            problems.error(
                    place,
                    "there is no block '" + name + "'",
                    Spelling.hint(name, BLOCKS.stream().sorted().toList()));
            return;
        }
        var body = join(open + 1, close);
        if (body.isBlank()) {
            problems.error(place, "the block '" + name + "' is empty", null);
            return;
        }
        switch (name) {
            case "hook" -> blocks.add(new Block.Hook(body, place));
            case "example" -> blocks.add(new Block.Example(body, place));
            case "sources" -> blocks.add(new Block.Sources(body, place));
            default -> yamlBlock(name, YamlNode.read(file, body, open + 2, problems), place);
        }
    }

    private void yamlBlock(String name, YamlNode node, Place place) {
        if (!node.exists()) {
            return;
        }
        switch (name) {
            case "belief-vs-evidence" -> blocks.add(belief(node, place));
            case "try-it" ->
                ExerciseReader.read(node).ifPresent(exercise -> blocks.add(new Block.TryIt(exercise, place)));
            case "recall" -> {
                recalls++;
                blocks.add(new Block.Recall(
                        ItemReader.readRecall(node, lessonId + "-r" + recalls, competence, theme, lessonId), place));
            }
            case "job-aid" -> {
                blocks.add(new Block.JobAidPart(node.text("section"), node.text("note", ""), place));
                node.refuseUnknownKeys();
            }
            default -> throw new IllegalStateException("Not a YAML block: " + name);
        }
    }

    private static Block belief(YamlNode node, Place place) {
        var belief = new Block.BeliefVsEvidence(
                node.optionalText("id").orElse(null),
                node.text("belief"),
                node.text("belief_source"),
                node.text("evidence"),
                node.text("evidence_source"),
                node.text("limits"),
                node.text("monday"),
                place);
        node.refuseUnknownKeys();
        return belief;
    }

    private static boolean isFence(String line) {
        return line.startsWith(":::");
    }

    private String join(int from, int to) {
        int last = Math.min(to, lines.size());
        return from >= last ? "" : String.join("\n", lines.subList(from, last));
    }
}
