package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlNodeTests {

    private final Problems problems = new Problems();

    @Test
    void readsValuesOfEveryKind() {
        var root = read("""
                title: The line goes dead
                version: 1.0
                minutes: 25
                share: 0.7
                crisis: true
                since: 2026-11-22
                notes: [one, two]
                """);

        assertThat(root.text("title")).isEqualTo("The line goes dead");
        assertThat(root.text("version")).isEqualTo("1.0");
        assertThat(root.integer("minutes")).isEqualTo(25);
        assertThat(root.decimal("share", 0)).isEqualTo(0.7);
        assertThat(root.flag("crisis", false)).isTrue();
        assertThat(root.date("since")).contains(LocalDate.of(2026, 11, 22));
        assertThat(root.texts("notes")).containsExactly("one", "two");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void saysWhereAKeyIsMissing() {
        var root = read("""
                units:
                  - lesson: a
                  - lessson: b
                """);
        root.items("units").forEach(unit -> {
            unit.text("lesson");
            unit.refuseUnknownKeys();
        });

        assertThat(printed())
                .containsExactly(
                        "c.yaml:3: error: 'lesson' is missing in 'units 2'",
                        "c.yaml:3: error: unknown key 'lessson' (did you mean 'lesson'?)");
    }

    @Test
    void recognisesACommaThatShouldHaveBeenQuoted() {
        var root = read("{text: wait, and see}\n");
        root.text("text");
        root.refuseUnknownKeys();

        assertThat(printed())
                .containsExactly("c.yaml:1: error: unknown key 'and see' (put text that contains ', ' in quotes)");
    }

    @Test
    void listsWhatIsKnownWhenNothingIsNear() {
        var root = read("zebra: 1\ntitle: x\n");
        root.text("title");
        root.refuseUnknownKeys();

        assertThat(printed()).containsExactly("c.yaml:1: error: unknown key 'zebra' (known here: title)");
    }

    @Test
    void saysThatANumberIsNone() {
        read("a: 1\nminutes: many\n").integer("minutes");

        assertThat(printed()).containsExactly("c.yaml:2: error: 'minutes' should be a whole number, not 'many'");
    }

    @Test
    void offersTheNearestChoice() {
        var root = read("severity: eror\n");

        assertThat(root.choice("severity", Severity.class, Severity.INFO)).isEqualTo(Severity.INFO);
        assertThat(printed())
                .containsExactly("c.yaml:1: error: 'eror' is not a known severity (did you mean 'error'?)");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        read("title: a\ntitle: b\n");

        assertThat(printed()).containsExactly("c.yaml:2: error: 'title' is written twice (the first one is at line 1)");
    }

    @Test
    void placesASyntaxErrorAtItsLine() {
        var root = read("title: a\nhook: he said: no\n");

        assertThat(root.exists()).isFalse();
        assertThat(printed())
                .containsExactly("c.yaml:2: error: this is not valid YAML: mapping values are not allowed here"
                        + " (put text that contains ': ' in quotes)");
    }

    @Test
    void countsLinesFromWhereABlockStarts() {
        YamlNode.read(Path.of("lesson.md"), "kind: sort\n", 40, problems).text("prompt");

        assertThat(printed()).containsExactly("lesson.md:40: error: 'prompt' is missing");
    }

    @Test
    void treatsAnEmptyValueAsMissing() {
        read("title:\n").text("title");

        assertThat(printed()).containsExactly("c.yaml:1: error: 'title' is missing");
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.SECONDS)
    void survivesAliasesThatMultiply() {
        var text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 20; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        assertThat(read(text.toString()).exists()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.SECONDS)
    void survivesANodeThatContainsItself() {
        assertThat(read("a: &a [*a, *a]\n").exists()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.SECONDS)
    void survivesDeepNesting() {
        assertThat(read("[".repeat(100_000)).exists()).isFalse();
        assertThat(read("- ".repeat(100_000) + "x").exists()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void survivesHugeFiles() {
        assertThat(read("a: \"" + "x".repeat(3_000_000) + "\"").exists()).isFalse();
        assertThat(read("- x\n".repeat(200_000)).exists()).isFalse();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.SECONDS)
    void survivesBytesThatAreNoText() {
        assertThat(read("a: \u0000\u0001\u0002").exists()).isFalse();
        assertThat(read("").exists()).isFalse();
        assertThat(read("%TAG ! !\n--- !x y").exists() || problems.hasErrors()).isTrue();
    }

    private YamlNode read(String text) {
        return YamlNode.read(Path.of("c.yaml"), text, problems);
    }

    private java.util.List<String> printed() {
        return problems.list().stream().map(Problem::toString).toList();
    }
}
