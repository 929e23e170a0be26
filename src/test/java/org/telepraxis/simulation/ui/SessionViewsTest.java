package org.telepraxis.simulation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.TranscriptText;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.AttemptSummary;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.Playing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@ApplicationModuleTest(module = "simulation", mode = BootstrapMode.ALL_DEPENDENCIES, extraIncludes = "competence")
@ActiveProfiles("test")
@Import(Playing.class)
@ViewPackages(packages = {"org.telepraxis.simulation.ui", "org.telepraxis.learning.ui"})
class SessionViewsTest extends SpringBrowserlessTest {

    @Autowired
    Attempts attempts;

    @Autowired
    Associations associations;

    @Autowired
    People people;

    @Autowired
    Playing playing;

    @Test
    @WithMockUser(username = "before@example.org", roles = "TRAINEE")
    void beforeASessionItSaysWhatItHoldsWhereHelpIsAndWhatEachWayInMeans() {
        learner("before@example.org");

        navigate("sessions/S06", PrebriefView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("The line goes dead");
        assertThat(text())
                .contains("Draft, not clinically reviewed")
                .contains("suicidal thoughts and a lost connection", "the Mere Line", "Support near you")
                .contains("If we are cut off, the psychologist phones the client within 2 minutes.")
                .contains("Practice is private to you", "leaving counts as withdrawn, not failed")
                .doesNotContain("{{");
    }

    @Test
    @WithMockUser(username = "agreed@example.org", roles = "TRAINEE")
    void beforeASessionItSaysWhatWasAgreedInAnEarlierOne() {
        var person = learner("agreed@example.org");
        navigate("sessions/S06", PrebriefView.class);
        assertThat(text()).doesNotContain("What you agreed earlier");
        playing.practised(person, "S01", "TV1");

        navigate("sessions/S06", PrebriefView.class);

        assertThat(text())
                .contains("What you agreed earlier", "Ifeoma", "A certification session starts from the case");
    }

    @Test
    @WithMockUser(username = "locked@example.org", roles = "TRAINEE")
    void aClosedSessionSaysWhyAndOffersNoStart() {
        enrolled("locked@example.org");

        navigate("sessions/S06", PrebriefView.class);

        assertThat(text()).contains("Opens when you pass the practice check of C3");
        assertThat(find(Button.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "starts@example.org", roles = "TRAINEE")
    void startingPracticeOpensTheRoomAndComingBackOffersToGoOn() {
        var person = learner("starts@example.org");
        navigate("sessions/S06", PrebriefView.class);

        test(button("Start practice")).click();

        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        assertThat(attempts.running(person, "S06", Mode.PRACTICE)).isPresent();
        navigate("sessions/S06", PrebriefView.class);
        assertThat(text()).contains("Go on where you were");
    }

    @Test
    @WithMockUser(username = "moves@example.org", roles = "TRAINEE")
    void theRoomShowsTheSessionAndWhatItsButtonsAskForHappens() {
        var id = playing.practice(learner("moves@example.org"), "A");
        var stage = room(id);
        assertThat(shown(stage).path("seq").intValue()).isZero();
        assertThat(shown(stage).path("client").path("portrait").stringValue()).isEqualTo("arjun");
        assertThat(shown(stage).path("options")).isNotEmpty();

        wish(stage, 0, "choose", "B1b");

        assertThat(shown(stage).path("seq").intValue()).isOne();
        assertThat(shown(stage).path("clock").intValue()).isEqualTo(40);
        assertThat(shown(stage).path("lines").toString()).contains("Millgate Lodge");
    }

    @Test
    @WithMockUser(username = "wire@example.org", roles = "TRAINEE")
    void aStepSendsOnlyWhatChangedAndTheBrowserHasTheSameViewAsAfterAReload() {
        var person = learner("wire@example.org");
        var id = playing.practice(person, "B");
        var stage = room(id);
        var browser = (ObjectNode) sent(stage);
        assertThat(browser.has("append")).isFalse();
        var moves = playing.movesOf("TV5");
        int largest = 0;
        for (int i = 0; i < moves.size(); i++) {
            fire(stage, i, moves.get(i));
            var step = sent(stage);
            largest = Math.max(largest, step.toString().getBytes(StandardCharsets.UTF_8).length);
            join(browser, step);
            assertThat(browser).isEqualTo(shown(stage));
        }
        int before = browser.path("lines").size();
        fire(stage, moves.size(), new Move.GoBack());
        var back = sent(stage);
        join(browser, back);

        assertThat(back.path("append").booleanValue()).isFalse();
        assertThat(back.path("lines")).hasSizeLessThan(before);
        assertThat(largest).isLessThan(6_000);
        assertThat(browser).isEqualTo(sent(room(id)));
    }

    @Test
    @WithMockUser(username = "forms@example.org", roles = "TRAINEE")
    void theTextFormAndThePictureLeaveTheSameLogAndTheSameResult() {
        var person = learner("forms@example.org");
        var moves = playing.movesOf("TV2");
        var inPictures = played(person, moves, List.of());
        attempts.debriefed(person, inPictures.id());

        var withSwitching = played(person, moves, List.of(0, 3, moves.size() / 2));

        assertThat(withSwitching.playthrough().moves()).isEqualTo(moves);
        assertThat(withSwitching.playthrough().transcript())
                .isEqualTo(inPictures.playthrough().transcript());
        assertThat(withSwitching.playthrough().criticalActions())
                .isEqualTo(inPictures.playthrough().criticalActions());
        assertThat(withSwitching.playthrough().clock())
                .isEqualTo(inPictures.playthrough().clock());
        assertThat(withSwitching.technical()).isEmpty();
    }

    /** Plays the moves as the room sends them, changing between text and picture before some of them. */
    private AttemptView played(PersonId person, List<Move> moves, List<Integer> switches) {
        var id = playing.practice(person, "A");
        var stage = room(id);
        for (int i = 0; i < moves.size(); i++) {
            if (switches.contains(i)) {
                var kind = JsonNodeFactory.instance
                        .objectNode()
                        .put("event.detail.kind", switches.indexOf(i) % 2 == 0 ? "text-only" : "picture");
                stage.getElement()
                        .getNode()
                        .getFeature(ElementListenerMap.class)
                        .fireEvent(new DomEvent(stage.getElement(), "stage-view", kind));
            }
            fire(stage, i, moves.get(i));
        }
        return attempts.view(person, id);
    }

    /** What `wire.ts` does with a change. */
    private static void join(ObjectNode browser, JsonNode step) {
        step.forEachEntry((field, value) -> {
            if (field.equals("lines") && step.path("append").booleanValue()) {
                browser.withArray("lines").addAll((ArrayNode) value);
            } else if (!field.equals("append")) {
                browser.set(field, value);
            }
        });
    }

    private static void fire(SessionStage stage, int seq, Move move) {
        switch (move) {
            case Move.Choose(var option) -> wish(stage, seq, "choose", option);
            case Move.Continue(var way) -> wish(stage, seq, "continue", way);
            case Move.Write(var prompt, var text) -> wish(stage, seq, "write", prompt, text);
            case Move.Act(var tool, var said) -> wish(stage, seq, "act", tool, said == null ? "" : said);
            case Move.GoBack() -> wish(stage, seq, "back", "");
            default -> throw new AssertionError("Not played here: " + move);
        }
    }

    /** What the last answer to the browser held. */
    private JsonNode sent(SessionStage stage) {
        roundTrip();
        return (JsonNode)
                Optional.ofNullable(stage.getElement().getPropertyRaw("view")).orElseThrow();
    }

    @Test
    @WithMockUser(username = "tabs@example.org", roles = "TRAINEE")
    void aTabThatWasLeftBehindIsShownWhereTheSessionStandsWithACalmSentence() {
        var person = learner("tabs@example.org");
        var id = playing.practice(person, "A");
        var stage = room(id);
        attempts.move(person, id, 0, new Move.Choose("B1a"));

        wish(stage, 0, "choose", "B1b");

        assertThat(shown(stage).path("news").stringValue()).contains("went on in another tab");
        assertThat(shown(stage).path("seq").intValue()).isOne();
        assertThat(shown(stage).path("clock").intValue()).isEqualTo(20);
    }

    @Test
    @WithMockUser(username = "reload@example.org", roles = "TRAINEE")
    void aReloadShowsTheSameMomentWithTheWordsThatWereNotSent() {
        var id = playing.practice(learner("reload@example.org"), "A");
        var stage = room(id);
        var steps = playing.movesOf("TV1").subList(0, 3);
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Move.Choose(var option) -> wish(stage, i, "choose", option);
                case Move.Continue(var way) -> wish(stage, i, "continue", way);
                default -> throw new AssertionError("S06 begins otherwise now: " + steps.get(i));
            }
        }
        var words = shown(stage).path("freeText").path("id").stringValue();
        ComponentUtil.fireEvent(stage, new SessionStage.WordsTyped(stage, true, words, "When you say"));

        var before = shown(stage);
        var after = shown(room(id));

        assertThat(after.path("draft").stringValue()).isEqualTo("When you say");
        assertThat(after.path("lines")).isEqualTo(before.path("lines"));
        assertThat(after.path("options")).isEqualTo(before.path("options"));
        assertThat(after.path("clock")).isEqualTo(before.path("clock"));
    }

    @Test
    @WithMockUser(username = "offline@example.org", roles = "TRAINEE")
    void aRealLossOfConnectionIsOnTheRecordAndCostsNoSessionTime() {
        var person = learner("offline@example.org");
        var id = playing.practice(person, "A");
        var stage = room(id);

        ComponentUtil.fireEvent(stage, new SessionStage.Disturbed(stage, true, 14));

        var attempt = attempts.view(person, id);
        assertThat(attempt.technical())
                .singleElement()
                .satisfies(mark -> assertThat(mark.what()).contains("real connection was lost for about 14 s"));
        assertThat(attempt.playthrough().clock()).isZero();
    }

    @Test
    @WithMockUser(username = "nosy@example.org", roles = "TRAINEE")
    void somebodyElsesSessionIsNotThere() {
        learner("nosy@example.org");
        var theirs = playing.practice(playing.learner(), "A");

        notFound("session/" + theirs);
        notFound("debrief/" + theirs);
        notFound("session/" + UUID.randomUUID());
        notFound("session/nonsense");
        notFound("sessions/S99");
    }

    @Test
    @WithMockUser(username = "debrief@example.org", roles = "TRAINEE")
    void thePracticeDebriefShowsReasonsCurvesAndModelsAndOpensTheNextSessionWhenFinished() {
        var person = learner("debrief@example.org");
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV2"));

        navigate("debrief/" + id, DebriefView.class);

        assertThat(text()).contains("1 Reactions").doesNotContain("Waiting for raters");
        assertThat(step("2 What happened")).contains("Late", "s without a line", "Session time");
        assertThat(step("3 Why"))
                .contains("You kept his pace and lost the place.", "One way to say it")
                .doesNotContain("{{");
        assertThat(attempts.admission(person, "S06")).isInstanceOf(Admission.Refused.class);

        step("4 What next");
        var next = find(TextArea.class)
                .withCaption("One thing you will do differently")
                .single();
        test(next).setValue("Ask where he is first.");
        assertThat(attempts.list(person)).noneMatch(AttemptSummary::debriefed);
        test(button("Finish the debrief")).click();

        assertThat(step("4 What next")).contains("The debrief is finished.", "The next crisis session may open now");
        assertThat(attempts.list(person)).allMatch(AttemptSummary::debriefed);
        assertThat(attempts.view(person, id).drafts()).containsEntry("reflection/next", "Ask where he is first.");
        assertThat(attempts.admission(person, "S06")).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    @WithMockUser(username = "replay@example.org", roles = "TRAINEE")
    void theReplayShowsCriticalActionsAndRealInterruptionsAmongTheLinesWhereTheyHappened() {
        var person = learner("replay@example.org");
        var id = playing.practice(person, "A");
        var moves = playing.movesOf("TV2");
        playing.play(person, id, moves.subList(0, 4));
        attempts.disturbed(person, id, "The candidate's real connection was lost for about 9 s.");
        for (int i = 4; i < moves.size(); i++) {
            attempts.move(person, id, i, moves.get(i));
        }
        navigate("debrief/" + id, DebriefView.class);

        var moments =
                find(ReplayLines.class).single().getElement().getChildren().toList();

        var marks = attempts.view(person, id).technical();
        assertThat(moments)
                .extracting(moment -> moment.getAttribute("data-moment"))
                .containsExactlyElementsOf(IntStream.range(0, moments.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(moments)
                .filteredOn(moment -> moment.getClassList().contains("real"))
                .singleElement()
                .satisfies(real -> {
                    assertThat(real.getTextRecursively())
                            .contains(TranscriptText.time(marks.getFirst().atSeconds()), "lost for about 9 s");
                    assertThat(place(moments, real)).isBetween(1, moments.size() - 2);
                });
        assertThat(moments)
                .filteredOn(moment -> moment.getClassList().contains("late"))
                .allSatisfy(late -> assertThat(place(moments, late)).isPositive())
                .isNotEmpty();
    }

    private static int place(List<Element> moments, Element moment) {
        return moments.indexOf(moment);
    }

    @Test
    @WithMockUser(username = "back@example.org", roles = "TRAINEE")
    void fromTheDebriefAPracticeSessionIsTakenUpAgainAtADecisionAndBothWaysAreThere() {
        var person = learner("back@example.org");
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV2"));
        navigate("debrief/" + id, DebriefView.class);

        test(find(Button.class).withText("Go back to this decision").all().getFirst())
                .click();

        assertThat(getCurrentView()).isInstanceOf(SessionView.class);
        var other = attempts.view(person, id).branches().getFirst().id();
        navigate("debrief/" + id, DebriefView.class);
        assertThat(text()).contains("Go on with the other way", "session/" + other);
        assertThat(attempts.view(person, id).status()).isEqualTo(AttemptStatus.ENDED);
    }

    @Test
    @WithMockUser(username = "out@example.org", roles = "TRAINEE")
    @SuppressWarnings("unchecked")
    void theDebriefEndsWithThePersonAndTheJobAid() {
        var person = learner("out@example.org");
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV1"));
        navigate("debrief/" + id, DebriefView.class);
        assertThat(step("4 What next")).contains("Open the job aid");

        RadioButtonGroup<String> how = find(RadioButtonGroup.class)
                .withCaption("How do you leave this session?")
                .single();
        how.setValue("Not well");

        assertThat(step("4 What next")).contains("Nobody is told unless you ask", "Support near you");
    }

    @Test
    @WithMockUser(username = "care@example.org", roles = "TRAINEE")
    @SuppressWarnings("unchecked")
    void whoIsNotWellIsOfferedSupport() {
        var person = learner("care@example.org");
        var id = playing.practice(person, "A");
        playing.play(person, id, playing.movesOf("TV1"));
        navigate("debrief/" + id, DebriefView.class);

        RadioButtonGroup<String> how =
                find(RadioButtonGroup.class).withCaption("How are you now?").single();
        how.setValue("Not well");

        assertThat(text()).contains("Thank you for saying so. Nobody is told unless you ask.", "Support near you");
    }

    @Test
    @WithMockUser(username = "waits@example.org", roles = "TRAINEE")
    void theCertificationDebriefWaitsForRatersAndShowsNeitherCurvesNorReasons() {
        var person = learner("waits@example.org");
        var id = playing.handedIn(person);

        navigate("debrief/" + id, DebriefView.class);

        assertThat(text()).contains("Waiting for raters");
        assertThat(step("2 What happened"))
                .contains("Critical actions")
                .doesNotContain(">Alliance<", "The curves as a table");
        assertThat(step("3 Why"))
                .doesNotContain("One way to say it", "What else was possible", "Go back to this decision");
    }

    @Test
    @WithMockUser(username = "lists@example.org", roles = "TRAINEE")
    void theListNamesEverySessionAndWhatThePersonPlayed() {
        var person = learner("lists@example.org");
        playing.practice(person, "A");

        navigate("sessions", SessionsView.class);

        assertThat(text()).contains("The line goes dead", "A room made of two rooms", "Practice, form A", "Go on");
    }

    private PersonId learner(String email) {
        return playing.learned(enrolled(email));
    }

    private PersonId enrolled(String email) {
        var id = people.enrol("Ro Om", email, "a-long-password", Set.of(Role.TRAINEE))
                .id();
        associations.join(playing.here(), id);
        return id;
    }

    private SessionStage room(AttemptId id) {
        return (SessionStage) navigate("session/" + id, SessionView.class)
                .getChildren()
                .findFirst()
                .orElseThrow();
    }

    private static void wish(SessionStage stage, int seq, String kind, String id) {
        wish(stage, seq, kind, id, "");
    }

    private static void wish(SessionStage stage, int seq, String kind, String id, String text) {
        ComponentUtil.fireEvent(stage, new SessionStage.MoveWished(stage, true, seq, kind, id, text));
    }

    /** The whole view, as a browser has it that has just been opened. */
    private static JsonNode shown(SessionStage stage) {
        return new StageWire().next(Optional.ofNullable(stage.shown()).orElseThrow());
    }

    private void notFound(String address) {
        UI.getCurrent().navigate(address);
        assertThat(getCurrentView().getClass().getSimpleName()).contains("NotFound");
    }

    /** What the step of the debrief shows. */
    private String step(String label) {
        return find(DebriefStep.class).all().stream()
                .map(step -> step.getElement().getOuterHTML())
                .filter(html -> html.contains(">" + label + "</h2>"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no step " + label));
    }

    private Button button(String label) {
        return find(Button.class).withText(label).single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getOuterHTML();
    }
}
