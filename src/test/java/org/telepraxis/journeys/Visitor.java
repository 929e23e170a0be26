package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody with a browser of their own. */
final class Visitor implements AutoCloseable {

    /** Pictures are taken when somebody wants them: {@code TELEPRAXIS_PICTURES=docs/images} renews those of the documentation. */
    private static final Optional<Path> IMAGES =
            Optional.ofNullable(System.getenv("TELEPRAXIS_PICTURES")).map(Path::of);

    private final RunningServer server;
    private final BrowserContext context;
    private final List<String> received = new ArrayList<>();
    final Page page;

    Visitor(Chromium chromium, RunningServer server) {
        this(server, chromium.person());
    }

    /** Somebody whose browser runs no script. */
    static Visitor withoutScripts(Chromium chromium, RunningServer server) {
        return new Visitor(server, chromium.personWithoutScripts());
    }

    private Visitor(RunningServer server, BrowserContext context) {
        this.server = server;
        this.context = context;
        this.page = context.newPage();
        page.onResponse(response -> {
            var type = response.headers().getOrDefault("content-type", "");
            if (type.contains("json") || type.contains("html")) {
                try {
                    received.add(response.url() + "\n" + response.text());
                } catch (RuntimeException goneWithItsPage) {
                    // A redirect, or a page that was left before its body arrived.
                }
            }
        });
    }

    /** Signs in and waits for the home page. */
    Visitor signIn(String email) {
        page.navigate(server.url("/login"));
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill("telepraxis-demo");
        button("Continue").click();
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
        return this;
    }

    void open(String path) {
        page.navigate(server.url(path));
    }

    /** Follows an entry of the main menu. */
    void menu(String title) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Keeps a picture for the documentation. */
    void picture(String name) {
        IMAGES.ifPresent(folder -> {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        });
    }

    /** The page has no fault that axe-core finds, in light and in dark. */
    void pageIsAccessible() {
        // Flow names a page after its first answer; before that there is nothing to judge.
        page.waitForFunction("document.title !== ''");
        colours(ColorScheme.DARK);
        assertThat(settled(() -> Chromium.contrastFaults(page)))
                .as("axe, dark, %s", page.url())
                .isEmpty();
        colours(ColorScheme.LIGHT);
        assertThat(settled(() -> Chromium.accessibilityFaults(page)))
                .as("axe, light, %s", page.url())
                .isEmpty();
    }

    /** A colour can be on its way from one scheme to the other: a fault is one that is there again at a second look. */
    private static List<String> settled(Supplier<List<String>> look) {
        var faults = look.get();
        return faults.isEmpty() ? faults : look.get();
    }

    private void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Every body and push message that this browser was sent. */
    List<String> received() {
        return List.copyOf(received);
    }

    String url(String path) {
        return server.url(path);
    }

    private String text() {
        try {
            return (String) page.evaluate("document.body.innerText");
        } catch (RuntimeException goneWithItsPage) {
            return "";
        }
    }

    String address() {
        return page.url();
    }

    @Override
    public void close() {
        Witness.left(page.url(), text());
        context.close();
    }
}
