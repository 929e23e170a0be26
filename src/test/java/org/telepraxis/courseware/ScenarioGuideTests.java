package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.ObjectMapper;

/** The guide's examples can be played, and the schema says the same as the reader. */
class ScenarioGuideTests {

    private static final Path GUIDE = Path.of("docs/authors/scenarios.md");
    private static final Path SCHEMA = Path.of("courses/schema/scenario.schema.json");

    private static String example() throws IOException {
        return examples().getFirst();
    }

    static List<String> examples() throws IOException {
        var found = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(found).hasSize(2);
        return found;
    }

    static Stream<String> scenarios() throws IOException {
        try (var files = Files.walk(Path.of("courses"))) {
            var shipped = files.filter(file -> file.toString().contains("/scenarios/"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList();
            assertThat(shipped).hasSizeGreaterThanOrEqualTo(2);
            var texts = Stream.<String>builder();
            examples().forEach(texts::add);
            for (var file : shipped) {
                texts.add(Files.readString(file));
            }
            return texts.build();
        }
    }

    private static List<String> mistakes(String yaml) throws IOException {
        var loaded = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(new ObjectMapper().writeValueAsString(loaded), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsAnExampleThatCanBePlayedAsItSays(String example) {
        var problems = new Problems();
        var read = ScenarioReader.read(GUIDE, example, problems).orElseThrow(() -> new AssertionError(problems.list()));

        ScenarioReader.rehearse(GUIDE, read, problems);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void namesEveryKeyOfASection() throws IOException {
        var guide = Files.readString(GUIDE).toLowerCase(Locale.ROOT);
        var keys = new ObjectMapper()
                .readTree(Files.readString(SCHEMA))
                .get("properties")
                .propertyNames();

        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void fitsTheSchema(String scenario) throws IOException {
        assertThat(mistakes(scenario)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "feedback: The first thing to do. | feedbak: The first thing to do.",
                "face: smile | face: grin",
                "fiction: true | fiction: false",
                "after: 120 | after: soon",
                "interruptible: true | interruptible: maybe",
                "{CA1: met} | {CA1: fine}",
                "version: 1.0.0 | version: first",
                "start: \"Mon 09:00\" | start: Monday at nine",
                "modality: asynchronous | modality: letter",
                "portrait: derek | portrait: nobody",
                "room: kitchen-day | room: kitchen-dusk",
                "light: lamp | light: candle",
                "gaze: aside | gaze: inside",
                "after: 1d | after: 1 d",
                "cost: 15min | cost: 15 minutes",
                "on_screen: [jo] | on_screen: jo",
                "sets: trust | set: trust",
            })
    void refusesWhatTheReaderRefuses(String right, String wrong) throws IOException {
        var example = examples().stream()
                .filter(text -> text.contains(right))
                .findFirst()
                .orElseThrow();
        var broken = example.replace(right, wrong);
        var problems = new Problems();
        ScenarioReader.read(GUIDE, broken, problems);

        assertThat(mistakes(broken)).isNotEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }
}
