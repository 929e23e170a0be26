package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.journeys.AccessibleTree.Place;
import org.telepraxis.scenario.Move;

/** The room for those who listen instead of looking, use no mouse, want no motion, hold a phone, or lose their line. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Witness.class)
class RoomForEverybodyJourney {

    private static final int MOST_TABS = 60;
    private static final String VIEW = "document.querySelector('tp-session-stage').view";

    /** What was said and heard since the last move, as the server told it. */
    private static final String HEARD = "() => " + VIEW + ".lines.filter((l) => " + VIEW
            + ".fresh.includes(l.anchor) && l.kind === 'said' && (l.who === 'client' || l.who === 'other')).map((l) => l.text)";

    /** Everything that moves on and on. */
    private static final String RESTLESS = """
            () => document.querySelector('tp-session-stage').shadowRoot.getAnimations()
              .filter((a) => a.playState === 'running' && a.effect.getComputedTiming().iterations === Infinity).length""";

    private RunningServer server;
    private Chromium chromium;
    private Visitor lena;
    private Page page;
    private SessionPlayer session;
    private AccessibleTree tree;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.withDemoData(data);
        chromium = new Chromium();
        lena = new Visitor(chromium, server);
        page = lena.page;
        lena.signIn("trainee@example.org");
        lena.open("/courses/c3/check");
        new Learner(lena, "c3").passCheck();
        page.setViewportSize(390, 844);
        session = new SessionPlayer(lena);
        tree = new AccessibleTree(page);
        begin();
    }

    @AfterAll
    void stop() {
        lena.close();
        chromium.close();
        server.close();
    }

    @Test
    @Order(1)
    void tabGoesThroughAllControlsInTheOrderInWhichTheyAreRead() {
        page.reload();
        assertThat(session.stage()).isVisible();
        var read =
                oneOfEachGroup(tree.controls().stream().filter(Place::focusable).toList());
        assertThat(read).extracting(Place::name).contains("Leave", "Support", "Say this");

        var reached = new ArrayList<Place>();
        for (int i = 0; i < MOST_TABS && reached.size() < read.size(); i++) {
            page.keyboard().press("Tab");
            tree.focused().filter(Place::control).ifPresent(reached::add);
        }

        assertThat(reached).extracting(Place::id).containsExactlyElementsOf(ids(read));
    }

    @Test
    @Order(2)
    void escapeTwicePutsTheRoomAwayAlsoForThoseWhoListen() {
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.getByTestId("hidden")).isVisible();
        assertThat(tree.controls()).extracting(Place::name).containsExactly("Show again");
        assertThat(page).hasTitle("Telepraxis");

        page.keyboard().press("Escape");
        assertThat(page.getByTestId("hidden")).hasCount(0);
        assertThat(tree.controls()).extracting(Place::name).contains("Leave");
    }

    @Test
    @Order(3)
    void motionStopsForThoseWhoWantNone() {
        assertThat(restless()).isZero();

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.waitForFunction("() => (" + RESTLESS + ")() > 0");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction("() => (" + RESTLESS + ")() === 0");
    }

    @Test
    @Order(4)
    void theDrawnRoomNamesItsControlsAnnouncesWhatHappensAndFitsAPhone() {
        boolean dead = false;
        for (var move : SessionPlayer.soundWay("A")) {
            if (move instanceof Move.Write) {
                loseTheLineWhileWriting();
            }
            make(move);
            everybodyCanGoOn();
            if (!dead && page.getByTestId("lost").isVisible()) {
                dead = true;
                assertThat(page.getByTestId("announcer"))
                        .containsText((String) page.evaluate("() => " + VIEW + ".connectionLabel"));
                assertThat(page.getByTestId("offline")).hasCount(0);
                assertThat(tree.places())
                        .filteredOn(place -> place.role().equals("timer"))
                        .extracting(Place::name)
                        .anyMatch(name -> name.contains(" since "));
            }
        }
        assertThat(dead).as("the line went dead on the way").isTrue();
    }

    @Test
    @Order(5)
    void theDebriefTellsTheRealInterruptionFromTheOneInTheCase() {
        page.getByTestId("finish").click();
        assertThat(page.getByText("Real interruptions, which are no part of the case:"))
                .isVisible();
    }

    private void begin() {
        lena.open("/sessions/S06");
        lena.button("Start practice").click();
        assertThat(session.stage()).isVisible();
    }

    /** Lines are chosen and said by keyboard; the rest as everybody does it. */
    private void make(Move move) {
        if (move instanceof Move.Choose(var option)) {
            int before = session.sequence();
            page.locator("[data-option-id='" + option + "']").press("Space");
            page.getByTestId("say").press("Enter");
            assertThat(session.stage()).hasAttribute("data-seq", String.valueOf(before + 1));
        } else {
            session.make(move);
        }
    }

    private void everybodyCanGoOn() {
        var controls = tree.controls();
        assertThat(controls)
                .isNotEmpty()
                .allSatisfy(control ->
                        assertThat(control.name()).as(control.toString()).isNotBlank());
        for (var line : (List<?>) page.evaluate(HEARD)) {
            assertThat(page.getByTestId("announcer")).containsText(String.valueOf(line));
        }
        assertThat(tree.focused()).as("after a move the focus is in the room").isPresent();
        noSidewaysScrolling();
        assertThat(restless()).isZero();
    }

    private void noSidewaysScrolling() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .isEqualTo(0);
    }

    private int restless() {
        return (int) page.evaluate(RESTLESS);
    }

    /** The words stay through a reload, no session time passes, and nobody takes it for a part of the case. */
    private void loseTheLineWhileWriting() {
        var clock = page.evaluate("() => " + VIEW + ".clock");
        page.context().setOffline(true);
        assertThat(page.getByTestId("offline")).containsText("This is real, not part of the session");
        page.getByTestId("own-words").fill("Words of a person whose line is lost");
        assertThat(page.getByTestId("draft-state")).containsText("Kept on this device");
        page.context().setOffline(false);
        page.reload();
        assertThat(page.getByTestId("own-words")).hasValue("Words of a person whose line is lost");
        assertThat(page.getByTestId("offline")).hasCount(0);
        assertThat(page.evaluate("() => " + VIEW + ".clock")).isEqualTo(clock);
    }

    /** Tab stops once at a group of radio buttons. */
    private static List<Place> oneOfEachGroup(List<Place> controls) {
        var stops = new ArrayList<Place>();
        for (var control : controls) {
            boolean again = control.role().equals("radio")
                    && !stops.isEmpty()
                    && stops.getLast().role().equals("radio");
            if (!again) {
                stops.add(control);
            }
        }
        return stops;
    }

    private static List<Integer> ids(List<Place> places) {
        return places.stream().map(Place::id).toList();
    }
}
