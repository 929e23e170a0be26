package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.ObjectMapper;

/** The schemas that give editors completion say the same as the reader about every file that is shipped. */
class SchemaTests {

    private static final Path COURSES = Path.of("courses");
    private static final Map<String, String> BLOCKS = Map.of(
            "belief-vs-evidence",
            "belief-vs-evidence",
            "try-it",
            "try-it",
            "recall",
            "recall",
            "job-aid",
            "job-aid-part");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Each piece of YAML that is shipped, with the name of its schema. */
    record Piece(String where, String schema, String yaml) {
        @Override
        public String toString() {
            return where;
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void fitsWhatIsShipped(Piece piece) throws IOException {
        assertThat(mistakes(piece.schema(), piece.yaml())).isEmpty();
    }

    @Test
    void looksAtEverySchema() throws IOException {
        var used = shipped().map(Piece::schema).distinct().toList();
        try (var files = Files.list(COURSES.resolve("schema"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".schema.json", ""))
                            .filter(name -> !name.equals("scenario")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "course | hours: 8 | hours: eight",
                "course | title: | titel:",
                "course | status: draft | status: done",
                "items | exposure: practice | exposure: public",
                "items | type: SBA | type: ABC",
                "job-aid | kind: line | kind: lines",
                "framework | version: 1.0.0 | version: first",
                "resource | kind: review | kind: hearsay",
                "resource | cost: free | cost: cheap",
                "role-play | status: draft | status: done",
                "role-play | minutes: 25 | minutes: long",
            })
    void refusesWhatTheReaderRefuses(String schema, String words, String others) throws IOException {
        var piece = shipped()
                .filter(candidate ->
                        candidate.schema().equals(schema) && candidate.yaml().contains(words))
                .findFirst()
                .orElseThrow();

        assertThat(mistakes(schema, piece.yaml().replaceFirst(words, others))).isNotEmpty();
    }

    static Stream<Piece> shipped() throws IOException {
        var pieces = new ArrayList<Piece>();
        try (var files = Files.walk(COURSES)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = COURSES.relativize(file).toString();
                if (path.endsWith(".yaml") && !path.contains("/scenarios/") && !path.contains("/replays/")) {
                    pieces.add(new Piece(path, schemaOf(path), Files.readString(file)));
                } else if (path.contains("/lessons/")) {
                    lesson(path, Files.readString(file), pieces);
                }
            }
        }
        return pieces.stream();
    }

    private static String schemaOf(String path) {
        if (path.startsWith("countries/")) {
            return "country";
        }
        if (path.startsWith("resources/")) {
            return "resource";
        }
        if (path.startsWith("role-plays/")) {
            return "role-play";
        }
        return path.startsWith("schemes/")
                ? "scheme"
                : path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    private static void lesson(String path, String text, List<Piece> pieces) {
        var end = text.indexOf("\n---", 3);
        pieces.add(new Piece(path, "lesson", text.substring(4, end)));
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var schema = lines.get(i).startsWith("::: ")
                    ? BLOCKS.get(lines.get(i).substring(4).strip())
                    : null;
            if (schema != null) {
                int last = i + 1 + lines.subList(i + 1, lines.size()).indexOf(":::");
                pieces.add(new Piece(path + ":" + (i + 1), schema, String.join("\n", lines.subList(i + 1, last))));
            }
        }
    }

    private List<String> mistakes(String name, String yaml) throws IOException {
        var schema = schema(name);
        var json = new ObjectMapper().writeValueAsString(plainYaml().<Object>load(yaml));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private Schema schema(String name) throws IOException {
        return registry.getSchema(
                Files.readString(COURSES.resolve("schema").resolve(name + ".schema.json")), InputFormat.JSON);
    }

    /** Keeps dates as they are written, as editors do. */
    private static Yaml plainYaml() {
        var options = new LoaderOptions();
        var dumper = new org.yaml.snakeyaml.DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new Resolver() {
            @Override
            public void addImplicitResolver(Tag tag, java.util.regex.Pattern regexp, String first, int limit) {
                if (!tag.equals(Tag.TIMESTAMP)) {
                    super.addImplicitResolver(tag, regexp, first, limit);
                }
            }
        });
    }
}
