package org.telepraxis.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.RouteParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.Advice;
import org.telepraxis.grading.Drawing;
import org.telepraxis.grading.Drawing.Seat;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Licensing;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.PlayedS06;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.simulation.AttemptRecords;
import tools.jackson.databind.node.JsonNodeFactory;

@ApplicationModuleTest(
        module = "grading",
        extraIncludes = {"identity", "association", "competence", "course"})
@ActiveProfiles("test")
@ViewPackages(classes = {RatingsView.class, WorkbenchView.class, ConcernsView.class, CalibrationView.class})
@WithMockUser(username = "quillon.marr@example.org", roles = "SUPERVISOR")
class RatingViewsTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @MockitoBean
    AttemptRecords attempts;

    PersonSummary candidate;
    PersonSummary other;
    Seat mine;
    Seat theirs;
    UUID attempt = UUID.randomUUID();

    @BeforeEach
    void aSessionIsHandedIn() {
        var rater = person("Quillon Marr", "quillon.marr@example.org", Role.SUPERVISOR);
        other = person("Ysolde Brannoch", "ysolde.brannoch@example.org", Role.SUPERVISOR);
        candidate = person("Zarathea Wynn", "zarathea.wynn@example.org", Role.TRAINEE);
        var association = associations
                .bySlug("views")
                .orElseGet(() -> associations.found("Association of Views", "views", "demo"));
        Stream.of(rater, other, candidate)
                .filter(person -> associations.find(person.id()).isEmpty())
                .forEach(person -> associations.join(association.id(), person.id()));
        Stream.of(rater, other)
                .forEach(person -> Licensing.grant(context, association.id().value(), person.id()));
        when(attempts.record(any())).thenReturn(PlayedS06.handedIn());
        when(attempts.candidate(any())).thenReturn(candidate.id());
        attempt = UUID.randomUUID();
        var seats = Drawing.open(context, attempt, association.id().value());
        mine = seat(seats, seat -> seat.rater().equals(rater.id()));
        theirs = seat(seats, seat -> seat.rater().equals(other.id()));
    }

    @Test
    void theQueueSaysWhatIsDueHowLongItTakesAndWhyItCame() {
        navigate(RatingsView.class);

        assertThat(everything())
                .contains("S06 The line goes dead", "Performance " + mine.code() + ", certification, form A")
                .contains(
                        "Drawn by lot among the licensed supervisors of your association with the fewest open ratings.")
                .contains("Blind: no name, no other parts, no other rater");
        assertBlind();
    }

    @Test
    void theWorkbenchShowsSessionAndRubricAndNobodysName() {
        openMine();

        assertThat(find(H1.class).single().getText()).isEqualTo("Performance " + mine.code());
        assertThat(everything())
                .contains("Can I stop you there.")
                .contains("Clinician, own words")
                .contains("Build the contingency plan")
                .contains("Lock rating, 23 left");
        assertBlind();
    }

    @Test
    void levelEvidenceAndNoteAreSavedAsTheyAreGiven() {
        openMine();

        choose("SOUND");
        test(find(NativeButton.class).withClassName("pin").all().getFirst()).click();
        test(find(TextArea.class).withClassName("why").single()).setValue("All three facts before any content.");

        var criterion = desk.open(mine.rating()).criterion("CON-4").orElseThrow();
        assertThat(criterion.mark()).isEqualTo(Mark.SOUND);
        assertThat(criterion.evidence()).hasSize(1);
        assertThat(criterion.note()).isEqualTo("All three facts before any content.");
        assertThat(everything()).contains("Lock rating, 22 left", "Saved ", "CON-4 1");
    }

    @Test
    void theSameAddressShowsWhatWasSavedBefore() {
        openMine();
        choose("NOT_SHOWN");
        test(find(TextArea.class).withClassName("why").single()).setValue("Place only after the drop.");

        navigate(RatingsView.class);
        openMine();

        assertThat(find(TextArea.class).withClassName("why").single().getValue())
                .isEqualTo("Place only after the drop.");
        assertThat(radio("NOT_SHOWN").getProperty("checked", false)).isTrue();
    }

    @Test
    void keysGiveTheLevelAndGoOnFromAnywhereOnThePage() {
        openMine();

        press("4");
        assertThat(desk.open(mine.rating()).criterion("CON-4").orElseThrow().mark())
                .isEqualTo(Mark.SKILLED);
        press("j");
        press("n");
        assertThat(desk.open(mine.rating()).criterion("CRI-1").orElseThrow().mark())
                .isEqualTo(Mark.NO_OPPORTUNITY);
        press("k");
        assertThat(step("CON-4").getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(everything()).as("the foot names the keys").contains(" rubric, ", " transcript");
    }

    @Test
    void aKeyLeadsIntoTheTranscriptAndOneIntoTheRubric() {
        openMine();
        pending();

        press("t");
        assertThat(pending()).containsExactly("this.lastLine");
        press("r");
        assertThat(pending()).containsExactly("focus");
    }

    @Test
    void keysOfALeftWorkbenchDoNothing() {
        openMine();
        navigate(RatingsView.class);

        press("4");

        assertThat(desk.open(mine.rating()).criterion("CON-4").orElseThrow().mark())
                .isNull();
    }

    @Test
    void switchedOffKeysDoNothing() {
        openMine();
        test(find(NativeButton.class).withText("Switch keys off").single()).click();

        press("4");

        assertThat(desk.open(mine.rating()).criterion("CON-4").orElseThrow().mark())
                .isNull();
    }

    @Test
    void anotherRatersRatingIsNotFound() {
        UI.getCurrent()
                .navigate(
                        WorkbenchView.class,
                        new RouteParam(GradingNavigation.RATING, theirs.rating().toString()));

        assertThat(find(H1.class).withText("Performance " + theirs.code()).all())
                .isEmpty();
        assertThat(everything()).doesNotContain("Can I stop you there.");
    }

    @Test
    void criticalActionsAreConfirmedOneByOne() {
        openMine();
        place("Actions");

        for (int i = 0; i < 14; i++) {
            var open = find(NativeButton.class).withText("Confirm").all().stream()
                    .filter(button -> "false".equals(button.getElement().getAttribute("aria-pressed")))
                    .findFirst()
                    .orElseThrow();
            test(open).click();
        }

        assertThat(desk.open(mine.rating()).actions()).allMatch(action -> action.judged() == action.recorded());
        assertThat(everything()).contains("Lock rating, 9 left");
        assertBlind();
    }

    @Test
    void aLockedRatingCanOnlyBeRead() {
        rateEverything();
        openMine();

        test(find(NativeButton.class).withText("Lock rating").single()).click();
        test(find(NativeButton.class).withText("Lock rating").all().getLast()).click();

        assertThat(desk.open(mine.rating()).status()).isEqualTo(RatingStatus.LOCKED);
        assertThat(find(TextArea.class).all()).allMatch(TextArea::isReadOnly);
        assertThat(find(NativeButton.class).withClassName("pin").all()).noneMatch(Component::isVisible);
        assertBlind();
    }

    @Test
    void whoRaisesAConcernReadsThatItArrivedAndThatTheRatingIsPausedAlsoLater() {
        openMine();
        test(button("Raise a concern")).click();
        test(field("What worries you?")).setValue("What stands in the note worries me.");
        test(button("Tell the welfare lead")).click();

        assertPaused();
        navigate(RatingsView.class);
        openMine();
        assertPaused();
    }

    @Test
    void aConcernCanBeRaisedAboutALockedRatingAndDoesNotPauseIt() {
        rateEverything();
        desk.lock(mine.rating());
        openMine();

        test(button("Raise a concern")).click();
        test(field("What worries you?")).setValue("What stands in the note worries me.");
        test(button("Tell the welfare lead")).click();

        assertThat(everything())
                .contains("Your concern was sent to the welfare lead", "Your rating stays as it is.")
                .contains("Locked. What you said stands.");
    }

    @Test
    void whatCannotBeBegunInCalibrationSaysWhy() {
        navigate(CalibrationView.class);

        var ways = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().matches("Rate a training replay|Take the licence test.*"))
                .toList();
        assertThat(ways).hasSize(4).noneMatch(NativeButton::isEnabled).allSatisfy(way -> {
            var reason = way.getElement().getAttribute("aria-describedby");
            assertThat(find(Paragraph.class).withId(reason).single().getText())
                    .startsWith("Open once you have passed the check of course C10")
                    .endsWith("The licence you hold stays valid meanwhile.");
        });
    }

    @Test
    void theTranscriptCanBeReadWhileAnActionIsContested() {
        openMine();
        place("Actions");

        test(button("Contest")).click();

        assertThat(find(Dialog.class).single().getModality()).isEqualTo(ModalityMode.MODELESS);
    }

    @Test
    void theTwoClocksOfASessionAreExplained() {
        openMine();
        assertThat(everything()).contains("Times with + count from when the line dropped, at ");

        place("Actions");
        assertThat(everything())
                .containsPattern("Recorded: [A-Za-z ]+ at \\d\\d:\\d\\d \\(\\+\\d+:\\d\\d in the transcript\\)");
    }

    @Test
    void theStripMarksEveryPlaceWhereNothingIsLeft() {
        openMine();
        assertThat(glyph("Global")).isNotEqualTo(glyph("Actions"));

        rateEverything();
        openMine();

        assertThat(List.of(glyph("Actions"), glyph("Feedback"))).containsOnly(glyph("Global"));
    }

    private String glyph(String place) {
        return step(place).getElement().getChild(0).getOuterHTML();
    }

    private void assertPaused() {
        assertThat(everything())
                .contains("Your concern was sent to the welfare lead")
                .contains("Your rating is paused until then")
                .contains("Paused. What you said is saved.");
        assertThat(buttons("Raise a concern")).isEmpty();
        assertThat(radio("SOUND").getProperty("disabled", false)).isTrue();
        assertBlind();
    }

    private NativeButton button(String words) {
        return buttons(words).getLast();
    }

    /** The visible ones with these words. */
    private List<NativeButton> buttons(String words) {
        return find(NativeButton.class).all().stream()
                .filter(button ->
                        button.getElement().getTextRecursively().strip().equals(words))
                .toList();
    }

    private TextArea field(String label) {
        return find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void rateEverything() {
        var sheet = desk.open(mine.rating());
        var anchor = desk.performance(mine.rating()).transcript().getFirst().anchor();
        sheet.criteria().forEach(criterion -> {
            var competence = criterion.competence();
            desk.judge(mine.rating(), new Judgement.MarkGiven(competence, null, Mark.SOUND));
            desk.judge(mine.rating(), new Judgement.NoteWritten(competence, "", "Seen."));
            desk.judge(mine.rating(), new Judgement.EvidencePinned(competence, anchor));
        });
        sheet.actions().forEach(action -> desk.judge(mine.rating(), new Judgement.ActionConfirmed(action.action())));
        desk.judge(mine.rating(), new Judgement.GlobalGiven(null, GlobalRating.PASS));
        for (var part : Advice.Part.values()) {
            desk.judge(mine.rating(), new Judgement.AdviceWritten(part, "", "Words about it."));
        }
    }

    private void openMine() {
        UI.getCurrent()
                .navigate(
                        WorkbenchView.class,
                        new RouteParam(GradingNavigation.RATING, mine.rating().toString()));
    }

    private void place(String name) {
        test(step(name)).click();
    }

    private NativeButton step(String name) {
        return find(NativeButton.class).withClassName("step").all().stream()
                .filter(step -> step.getElement().getAttribute("aria-label").startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Element radio(String value) {
        return page().filter(element -> !element.isTextNode())
                .filter(element -> element.getTag().equals("input") && value.equals(element.getAttribute("value")))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String value) {
        fire(radio(value), "change", "");
    }

    /** Wherever the focus is: what the page hears is the key and that no text is being typed. */
    private void press(String key) {
        fire(UI.getCurrent().getElement(), "keydown", key);
    }

    private static void fire(Element element, String type, String key) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put(RubricPane.PLAIN_KEY_OUTSIDE_TEXT, true);
        data.put(RubricPane.KEY, key);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    /** What the browser is asked to do next, by the words that tell it apart. */
    private static List<String> pending() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation().getExpression())
                .flatMap(script -> Stream.of("this.lastLine", "focus")
                        .filter(script::contains)
                        .limit(1))
                .toList();
    }

    private void assertBlind() {
        assertThat(everything())
                .doesNotContainIgnoringCase(candidate.name())
                .doesNotContainIgnoringCase(candidate.givenName())
                .doesNotContain(candidate.email(), candidate.id().value().toString())
                .doesNotContainIgnoringCase(other.name())
                .doesNotContainIgnoringCase(other.givenName())
                .doesNotContain(other.email(), other.id().value().toString())
                .doesNotContain(theirs.rating().toString(), mine.caseId().toString(), attempt.toString());
    }

    /** All text, attributes and properties that reach the browser. */
    private static String everything() {
        var all = new ArrayList<String>();
        page().forEach(element -> {
            if (element.isTextNode()) {
                all.add(element.getText());
                return;
            }
            element.getAttributeNames().forEach(name -> all.add(String.valueOf(element.getAttribute(name))));
            element.getPropertyNames().forEach(name -> all.add(String.valueOf(element.getPropertyRaw(name))));
        });
        return String.join("\n", all);
    }

    /** The view and what floats above it. */
    private static Stream<Element> page() {
        var view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return Stream.concat(
                elements(view.getElement()), elements(UI.getCurrent().getElement()));
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(RatingViewsTest::elements));
    }

    private PersonSummary person(String name, String email, Role role) {
        return people.byEmail(email).orElseGet(() -> people.enrol(name, email, "a-long-password", Set.of(role)));
    }

    private static Seat seat(List<Seat> seats, Predicate<Seat> which) {
        return seats.stream().filter(which).findFirst().orElseThrow();
    }
}
