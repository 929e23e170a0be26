package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who uses no mouse signs in, reads, and meets a client. */
@Tag("browser")
@ExtendWith(Witness.class)
class KeyboardJourney {

    private static final int MOST_TABS = 90;

    /** What has the focus, through every shadow root: its label or text, and the id of an option. */
    private static final String FOCUSED = """
            () => { let e = document.activeElement;
              while (e && e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement;
              if (!e || e === document.body) return '';
              return [e.id, e.getAttribute('data-testid'), e.getAttribute('aria-label'), e.textContent].join(' | '); }""";

    @TempDir
    Path data;

    @Test
    void everyStepUpToTheClientsAnswerWorksByKeyboardAlone() {
        try (var server = RunningServer.withDemoData(data);
                var chromium = new Chromium();
                var lena = new Visitor(chromium, server)) {
            lena.open("/login");
            tabTo(lena, "username");
            lena.page.keyboard().type("trainee@example.org");
            tabTo(lena, "password");
            lena.page.keyboard().type("telepraxis-demo");
            lena.page.keyboard().press("Enter");
            assertThat(lena.page.getByText("Your competences")).isVisible();

            tabTo(lena, "Continue");
            lena.page.keyboard().press("Enter");
            assertThat(lena.heading("Not the consulting room on a screen").first())
                    .isVisible();

            lena.open("/sessions/S01");
            assertThat(lena.button("Start practice")).isVisible();
            tabTo(lena, "Start practice");
            lena.page.keyboard().press("Enter");
            var stage = lena.page.getByTestId("stage");
            assertThat(stage).hasAttribute("data-seq", "0");

            tabTo(lena, "option");
            lena.page.keyboard().press("Space");
            tabTo(lena, "say");
            lena.page.keyboard().press("Enter");
            assertThat(stage).hasAttribute("data-seq", "1");

            lena.page.keyboard().press("Escape");
            lena.page.keyboard().press("Escape");
            assertThat(lena.page.getByTestId("hidden")).isVisible();
            tabTo(lena, "show-again");
            lena.page.keyboard().press("Enter");
            assertThat(lena.page.getByTestId("hidden")).hasCount(0);
        }
    }

    /** Presses Tab until something is focused that is called so. */
    private static void tabTo(Visitor visitor, String called) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (((String) visitor.page.evaluate(FOCUSED)).contains(called)) {
                return;
            }
            visitor.page.keyboard().press("Tab");
        }
        assertThat((String) visitor.page.evaluate(FOCUSED)).as("reached by Tab").contains(called);
    }
}
