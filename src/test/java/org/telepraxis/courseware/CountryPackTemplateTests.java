package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An association can begin with the template as it stands in the guide, and nothing opens by it until somebody has checked. */
class CountryPackTemplateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private String template = "";

    @TempDir
    Path folder;

    @BeforeEach
    void copyFromTheGuide() throws IOException {
        var blocks = Pattern.compile("(?s)```yaml\n(.*?)```")
                .matcher(Files.readString(Path.of("docs/associations/country-pack.md")));
        assertThat(blocks.find()).isTrue();
        template = blocks.group(1);
    }

    @Test
    void hasNothingToComplainAbout() {
        assertThat(new SmallCourse().with("countries/xx.yaml", template).findings(folder))
                .isEmpty();
    }

    @Test
    void hasWordsForEveryTokenThatTheDemoCountryHas() {
        var demo = CoursewareReader.read(Path.of("courses"))
                .courseware()
                .country("demo")
                .orElseThrow();

        assertThat(pack(template).tokens()).containsOnlyKeys(demo.tokens().keySet());
    }

    @Test
    void opensNoCrisisContentBeforeSomebodyHasChecked() {
        assertThat(pack(template).fictional()).isTrue();
        assertThat(pack(template).supportCheckedOn(TODAY)).isFalse();
    }

    @Test
    void opensWhenAnEmergencyRouteAndSomebodyToTalkToHaveBeenChecked() {
        var checked = template.replace("last_checked: 2000-01-01", "last_checked: 2026-11-01")
                .replace("next_check: 2000-06-29", "next_check: 2027-04-30");

        assertThat(pack(checked).supportCheckedOn(TODAY)).isTrue();
        assertThat(pack(checked.replace("kind: crisis-phone", "kind: violence")).supportCheckedOn(TODAY))
                .isFalse();
        assertThat(pack(checked.replace("kind: emergency", "kind: violence")).supportCheckedOn(TODAY))
                .isFalse();
    }

    private CountryPack pack(String text) {
        return CoursewareReader.read(
                        new SmallCourse().with("countries/xx.yaml", text).writeTo(folder))
                .courseware()
                .country("xx")
                .orElseThrow();
    }
}
