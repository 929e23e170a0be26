package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;

/** Nothing a person did in a session is lost: not by a killed server, not by a second tab, not by a lost connection. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Witness.class)
class SessionSurvivesJourney {

    private RunningServer server;
    private Chromium chromium;
    private Visitor lena;
    private SessionPlayer session;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.withDemoData(data);
        chromium = new Chromium();
        lena = new Visitor(chromium, server);
        lena.signIn("trainee@example.org");
        lena.open("/courses/c3/check");
        new Learner(lena, "c3").passCheck();
        lena.open("/sessions/S06");
        lena.button("Start practice").click();
        session = new SessionPlayer(lena);
        assertThat(session.stage()).isVisible();
    }

    @AfterAll
    void stop() {
        lena.close();
        chromium.close();
        server.close();
    }

    @Test
    @Order(1)
    void twoTabsOfOneSessionDoNotCorruptIt() {
        var first = SessionPlayer.soundWay("A").getFirst();
        var second = lena.page.context().newPage();
        second.navigate(lena.address());
        assertThat(second.getByTestId("stage")).hasAttribute("data-seq", "0");

        session.make(first);
        second.locator("[data-option-id]")
                .first()
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        second.getByTestId("say").click();

        assertThat(second.getByTestId("news")).containsText("another tab");
        assertThat(second.getByTestId("stage")).hasAttribute("data-seq", "1");
        second.close();
        lena.page.reload();
        assertThat(session.stage()).hasAttribute("data-seq", "1");
    }

    @Test
    @Order(2)
    void aRealLossOfConnectionIsNotMistakenForTheScriptedOne() {
        lena.page.context().setOffline(true);
        assertThat(lena.page.getByTestId("offline")).containsText("This is real, not part of the session");
        assertThat(lena.page.getByTestId("lost")).hasCount(0);

        lena.page.context().setOffline(false);
        assertThat(lena.page.getByTestId("offline")).hasCount(0);
    }

    @Test
    @Order(3)
    void aServerKilledAtEveryBeatGoesOnWithTheSameScreenAndNoMoveLostOrDoubled() {
        var play = Playthrough.begin(SessionPlayer.s06(), "A", Map.of(), Mode.PRACTICE);
        var moves = SessionPlayer.soundWay("A");
        play = play.apply(moves.getFirst());
        for (var move : moves.subList(1, moves.size())) {
            var beat = play.situation().beat();
            play = play.apply(move);
            session.make(move);
            if (!play.situation().beat().equals(beat)) {
                killAndCompare(play);
            }
        }
        assertThat(lena.page.getByTestId("ending")).isVisible();
        assertThat(session.sequence()).isEqualTo(moves.size());
    }

    private void killAndCompare(Playthrough play) {
        var before = screen();
        var address = lena.address();
        // The page finds its way back by itself; the test leaves it first, so that two navigations never race.
        lena.page.navigate("about:blank");
        server.kill();
        server.startAgain();
        lena.page.navigate(address);
        assertThat(session.stage()).hasAttribute("data-seq", String.valueOf(play.sequence()));
        assertThat(screen()).as("beat %s", play.situation().beat()).isEqualTo(before);
    }

    /** Everything the stage was told: lines, clock, options, tools, papers. */
    private String screen() {
        return (String) lena.page.evaluate(
                "() => JSON.stringify({...document.querySelector('tp-session-stage').view, news: '', draft: ''})");
    }
}
