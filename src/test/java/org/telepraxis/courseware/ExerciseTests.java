package org.telepraxis.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The active steps that a lesson can have, and what an author is told about one that does not work. */
class ExerciseTests {

    private static final String LESSON = "c3-contract/lessons/05-cut-off.md";

    private static final String RANK = """
            kind: rank
            prompt: What comes first?
            items:
              - {id: line, text: The line, why: It stops everything.}
              - {id: room, text: The room, why: It can be heard.}
              - {id: date, text: The date, why: It can wait.}
            why: What stops the session comes first.
            """;

    private static final String RECORD = """
            kind: record
            prompt: Write the record.
            situation: He likes **Fridays**.
            fields:
              - {id: reason, label: Reason, rows: 2, model: Fridays are good.}
              - {id: who, label: How we decided, options: [He decided, Together], model: Together}
            why: Could he read it aloud?
            """;

    private static final String APPRAISE = """
            kind: appraise
            prompt: Appraise it.
            subject: An invented app.
            ratings: [Good enough, Not good enough]
            criteria:
              - {id: source, text: Source, model: Good enough, why: There are names.}
              - {id: data, text: Data, model: Not good enough, why: Partners without a name.}
            conclusions: [A card, No card]
            conclusion: No card
            why: It fails on data.
            """;

    private static final String CAMERA = """
            kind: camera
            prompt: Look at your picture.
            points:
              - {text: My face is lit from the front, why: Attention can be seen.}
            """;

    private static final String REHEARSE = """
            kind: rehearse
            prompt: Go down the ladder.
            situation: Marek speaks about **his mother**.
            who: Marek
            rungs:
              - id: name
                title: Name it
                within: within 20 seconds
                fails: No sound.
                do:
                  - {text: Nod, hears: He thinks he was heard., feedback: Not true.}
                  - {text: Raise a hand, good: true, hears: He stops., feedback: At once.}
                words: I lost your sound.
                listen: ["Do you say the last words?"]
              - id: light
                title: Take weight off
                fails: Pieces.
                do:
                  - {text: Pictures off, good: true, hears: He finds the button., feedback: Sound first.}
                  - {text: Ask him to speak up a little, hears: He looks at the wall., feedback: He would shout.}
                words: Pictures off, please.
              - id: ring
                title: Ring
                fails: A hiss.
                do:
                  - {text: Wait, hears: A dark window., feedback: Gentle for you only.}
                  - {text: Ring him, good: true, hears: It rings., feedback: You move.}
                words: It is me.
            why: Put the hardest one on your card.
            """;

    @TempDir
    Path folder;

    @Test
    void readsARanking() {
        var rank = (Exercise.Rank) read(RANK);

        assertThat(rank.items()).extracting(Exercise.Ranked::id).containsExactly("line", "room", "date");
        assertThat(rank.first()).isEqualTo("Most important");
        assertThat(rank.situation()).isEmpty();
    }

    @Test
    void readsARecordWithFieldsToWriteInAndToChooseFrom() {
        var record = (Exercise.FormRecord) read(RECORD);

        assertThat(record.fields()).extracting(Exercise.Field::rows).containsExactly(2, 2);
        assertThat(record.fields().getLast().options()).containsExactly("He decided", "Together");
    }

    @Test
    void readsAnAppraisal() {
        var appraise = (Exercise.Appraise) read(APPRAISE);

        assertThat(appraise.ratings()).hasSize(2);
        assertThat(appraise.criteria().getLast().model()).isEqualTo("Not good enough");
        assertThat(appraise.conclusion()).isEqualTo("No card");
    }

    @Test
    void readsACheckOfTheCamera() {
        assertThat(((Exercise.Camera) read(CAMERA)).points()).hasSize(1);
    }

    @Test
    void readsALadderToRehearse() {
        var ladder = (Exercise.Rehearse) read(REHEARSE);

        assertThat(ladder.who()).isEqualTo("Marek");
        assertThat(ladder.rungs()).extracting(Exercise.Rung::id).containsExactly("name", "light", "ring");
        assertThat(ladder.rungs().getFirst().moves())
                .extracting(Exercise.LadderMove::good)
                .containsExactly(false, true);
        assertThat(ladder.rungs().getLast().within()).isEmpty();
    }

    @Test
    void saysWhenALadderIsNoWalk() {
        assertThat(findings(REHEARSE.replace("good: true, hears: He stops.", "hears: He stops.")))
                .anyMatch(said -> said.contains("nothing to do on this rung is good"));
        assertThat(findings(REHEARSE.replace("id: light", "id: name"))).anyMatch(said -> said.contains("twice"));
        assertThat(findings(REHEARSE.replace("{text: Wait,", "{text: Wait, good: true,")))
                .anyMatch(said -> said.contains("nothing to get wrong on the rung 'Ring'"));
        assertThat(findings(REHEARSE.replace("Pictures off, good", "Say why and switch off both pictures, good")))
                .anyMatch(said -> said.contains("longest on every rung"));
        assertThat(findings(REHEARSE.replaceFirst("(?s)  - id: ring.*?words: It is me.\n", "")))
                .anyMatch(said -> said.contains("2 rungs are too few"));
    }

    @Test
    void refusesTheSameIdTwiceBecauseEntriesAreStoredUnderIt() {
        assertThat(findings(RANK.replace("id: room", "id: line"))).anyMatch(said -> said.contains("twice"));
        assertThat(findings(RECORD.replace("id: who", "id: reason"))).anyMatch(said -> said.contains("twice"));
        assertThat(findings(APPRAISE.replace("id: data", "id: source"))).anyMatch(said -> said.contains("twice"));
    }

    @Test
    void refusesAModelThatIsNotAmongTheChoices() {
        assertThat(findings(APPRAISE.replace("model: Good enough", "model: Good enuf")))
                .anyMatch(said -> said.contains("'Good enuf' is not one of the choices (did you mean 'Good enough'?)"));
        assertThat(findings(APPRAISE.replace("conclusion: No card", "conclusion: Perhaps")))
                .anyMatch(said -> said.contains("'Perhaps' is not one of the choices"));
        assertThat(findings(RECORD.replace("model: Together", "model: Alone")))
                .anyMatch(said -> said.contains("'Alone' is not one of the choices"));
    }

    @Test
    void refusesWhatDoesNotBelongToTheKind() {
        assertThat(findings(CAMERA + "rows: 4\n")).anyMatch(said -> said.contains("rows"));
        assertThat(findings(RANK.replace("rank", "ranking")))
                .anyMatch(said -> said.contains("'ranking' is not a known kind"));
    }

    @Test
    void saysWhenThereIsNothingToDecide() {
        var two = RANK.replaceFirst("(?m)^ .*id: date.*\n", "");
        assertThat(findings(two)).anyMatch(said -> said.contains("2 items are too few to rank"));
        assertThat(findings(APPRAISE.replace("model: Not good enough", "model: Good enough")))
                .anyMatch(said -> said.contains("every criterion gets the same rating"));
        assertThat(findings(RECORD.replaceFirst("(?m)^ .*id: reason.*\n", "")))
                .anyMatch(said -> said.contains("nothing in the record is written in own words"));
    }

    @Test
    void hasNothingToSayAboutThoseThatWork() {
        assertThat(List.of(RANK, RECORD, APPRAISE, CAMERA, REHEARSE))
                .allSatisfy(step -> assertThat(findings(step))
                        .noneMatch(said -> said.contains("error") || said.contains("warning")));
    }

    @Test
    void takesEveryStepThatTheGuideForAuthorsShows() throws IOException {
        var shown = Pattern.compile("(?s)```yaml\n(kind: (\\w+)\n.*?)```")
                .matcher(Files.readString(Path.of("docs/authors/interactive-steps.md")))
                .results()
                .toList();

        assertThat(shown)
                .extracting(example -> example.group(2))
                .containsExactlyInAnyOrder(
                        "rank",
                        "record",
                        "appraise",
                        "camera",
                        "rehearse",
                        "sort",
                        "order",
                        "draft",
                        "decide",
                        "check");
        assertThat(shown)
                .allSatisfy(
                        example -> assertThat(findings(example.group(1))).noneMatch(said -> said.contains("error")));
    }

    private Exercise read(String step) {
        var course = CoursewareReader.read(files(step).writeTo(folder))
                .courseware()
                .course("c3")
                .orElseThrow();
        return course.lessons()
                .getFirst()
                .blocks(Block.TryIt.class)
                .findFirst()
                .orElseThrow()
                .exercise();
    }

    private List<String> findings(String step) {
        return files(step).findings(folder);
    }

    private static SmallCourse files(String step) {
        var files = new SmallCourse();
        var text = files.text(LESSON);
        int begin = text.indexOf("::: try-it\n") + "::: try-it\n".length();
        int end = text.indexOf(":::", begin);
        return files.with(LESSON, text.substring(0, begin) + step + text.substring(end));
    }
}
