package org.telepraxis.courseware.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telepraxis.courseware.SmallCourse;

class MediaTests {

    private static final String LESSON = "c3-contract/lessons/05-cut-off.md";
    private static final String EXPLANATION = "A plan names who acts, by which channel, and when.";

    private final SmallCourse files = new SmallCourse();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"![](media/ladder.png)", "![ladder.png](media/ladder.png)", "![Diagram](media/ladder.png)"})
    void refusesAPictureWithoutWords(String picture) {
        files.replacing(LESSON, EXPLANATION, EXPLANATION + "\n\n" + picture);

        assertThat(files.findings(folder))
                .singleElement()
                .asString()
                .contains("error: the picture 'media/ladder.png' has no words in its place");
    }

    @Test
    void acceptsAPictureThatIsDescribed() {
        files.replacing(
                LESSON,
                EXPLANATION,
                EXPLANATION + "\n\n![Six steps, from a word to the agreed person](media/ladder.png)");

        assertThat(files.findings(folder)).isEmpty();
    }

    @Test
    void refusesHtmlThatWouldNotBeShown() {
        files.replacing(LESSON, EXPLANATION, EXPLANATION + "\n\n<video src=\"media/talk.mp4\"></video>");

        assertThat(files.findings(folder)).singleElement().asString().contains("content has no HTML");
    }

    @Test
    void refusesAFilmWithoutCaptionsAndText() {
        files.with("c3-contract/media/talk.mp4", "film");

        assertThat(files.findings(folder))
                .containsExactly(
                        "c3-contract/media/talk.mp4:1: error: the film has no captions (add talk.vtt beside it)",
                        "c3-contract/media/talk.mp4:1: error: the film has no text (add talk.md with all that is said and seen)");
    }

    @Test
    void refusesARecordingWithoutText() {
        files.with("c3-contract/media/breath.mp3", "sound");

        assertThat(files.findings(folder)).singleElement().asString().contains("error: the recording has no text");
    }

    @Test
    void acceptsAFilmWithCaptionsAndText() {
        files.with("c3-contract/media/talk.mp4", "film")
                .with("c3-contract/media/talk.vtt", "WEBVTT")
                .with("c3-contract/media/talk.md", "She says hello and closes the door.");

        assertThat(files.findings(folder)).isEmpty();
    }
}
