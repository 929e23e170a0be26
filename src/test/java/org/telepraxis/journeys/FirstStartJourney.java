package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What whoever installs Telepraxis without the demo meets first. */
@Tag("browser")
@ExtendWith(Witness.class)
class FirstStartJourney {

    @TempDir
    Path data;

    @Test
    void withoutTheDemoTheLogHoldsALinkThatMakesTheFirstAdministratorOnce() {
        try (var server = RunningServer.withoutDemoData(data);
                var chromium = new Chromium()) {
            var link = linkIn(server);
            var page = chromium.person().newPage();

            page.navigate(server.url("/login"));
            assertThat(page.getByText("Demo people")).hasCount(0);

            page.navigate(link);
            page.getByLabel("Your name").fill("Noor Field");
            page.getByLabel("Email").fill("noor@example.org");
            page.getByLabel("Password").fill("a-long-password");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create the administrator"))
                    .click();
            page.getByLabel("Email").fill("noor@example.org");
            page.getByLabel("Password").fill("a-long-password");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continue"))
                    .click();

            assertThat(page.getByText("Noor Field").first()).isVisible();
            assertThat(page.navigate(link).status()).isEqualTo(404);
        }
    }

    private static String linkIn(RunningServer server) {
        var matcher = Pattern.compile("http://localhost:\\d+/setup/\\S+").matcher(server.log());
        assertThat(matcher.find()).as("the log holds the link").isTrue();
        return matcher.group();
    }
}
