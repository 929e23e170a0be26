package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.Situation.OnScreen;

class StagingTest {

    private static final String PICTURE = """
            cast:
              ana: Ana Petrov
              derek: {name: Derek Hollis, portrait: derek, room: shared-house, face: serious}
            beats:
              - id: B1
                title: First
                enter:
                  room: parked-car
                  light: dim
                  camera: handheld
                  gaze: down
                  posture: turned
                options:
                  - id: come
                    text: Who is there?
                    on_screen: [derek]
                    lines: [{derek: Me., face: rage}, {client: Him., face: fear, gaze: aside, posture: back}]
                    feedback: Fine.
                  - {id: go, text: "Alone?", on_screen: [], light: day, feedback: Fine.}
                  - {id: hear, text: "Ana?", lines: {ana: "Yes.", face: calm}, feedback: Fine.}
                  - {id: "on", text: On., next: B2, feedback: Fine.}
              - id: B2
                title: Second
                options: [{id: B2a, text: Hello., feedback: Fine., end: E0}]
            """;

    private static Situation after(String... options) {
        return Sketch.choose(Sketch.begin(PICTURE), options).situation();
    }

    @Test
    void startsAsThePersonaSaysWhereNothingElseIsSaid() {
        var now = Sketch.begin("").situation();

        assertThat(now.room()).isEqualTo("lodge");
        assertThat(now.face()).isEqualTo("calm");
        assertThat(now.light()).isEqualTo("day");
        assertThat(now.camera()).isEqualTo("eye");
        assertThat(now.gaze()).isEqualTo("camera");
        assertThat(now.posture()).isEqualTo("upright");
        assertThat(now.cast()).isEmpty();
    }

    @Test
    void changesWhatTheStagingNamesAndKeepsItInTheNextBeat() {
        var now = after("go", "on");

        assertThat(now.room()).isEqualTo("parked-car");
        assertThat(now.light()).isEqualTo("day");
        assertThat(now.camera()).isEqualTo("handheld");
        assertThat(now.gaze()).isEqualTo("down");
        assertThat(now.posture()).isEqualTo("turned");
    }

    @Test
    void bringsSomebodyIntoThePictureAndTakesThemOutAgain() {
        assertThat(after("come").cast())
                .containsExactly(new OnScreen("derek", "Derek Hollis", "derek", "shared-house", "rage"));
        assertThat(after("come", "go").cast()).isEmpty();
    }

    @Test
    void changesTheFaceOfWhoeverSpeaks() {
        var now = after("come");

        assertThat(now.face()).isEqualTo("fear");
        assertThat(now.gaze()).isEqualTo("aside");
        assertThat(now.posture()).isEqualTo("back");
        assertThat(after("come", "hear").face()).isEqualTo("fear");
    }

    @Test
    void namesTheCastInTheTranscript() {
        var session = Sketch.choose(Sketch.begin(PICTURE), "come", "hear");

        assertThat(session.transcript()).extracting(TranscriptEntry::name).contains("Derek Hollis", "Ana Petrov");
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThat(Sketch.complaints(PICTURE.replace("room: parked-car", "room: parked-cat")))
                .contains("there is no room 'parked-cat'");
        assertThat(Sketch.complaints(PICTURE.replace("camera: handheld", "camera: drone")))
                .contains("there is no camera 'drone'");
        assertThat(Sketch.complaints(PICTURE.replace("on_screen: [derek]", "on_screen: [ana]")))
                .contains("there is no picture of 'ana'");
        assertThat(Sketch.complaints(PICTURE.replace("on_screen: [derek]", "on_screen: [dora]")))
                .contains("nobody in the cast is called 'dora'");
        assertThat(Sketch.complaints(PICTURE.replace("face: rage}", "gaze: down}")))
                .contains("'gaze' and 'posture' are the client's");
        assertThat(Sketch.complaints(PICTURE.replace("portrait: derek", "portrait: derrick")))
                .contains("there is no portrait 'derrick'");
    }
}
