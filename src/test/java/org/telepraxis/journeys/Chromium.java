package org.telepraxis.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window: one for all journeys, and in it somebody of their own for each. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Milliseconds that a busy machine may take to show something. */
    private static final int PATIENCE = 30_000;

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private final List<BrowserContext> people = new ArrayList<>();

    private static Path executable() {
        var named = System.getenv("CHROMIUM");
        return Stream.of(
                        named == null ? "/usr/bin/chromium" : named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium was found; set CHROMIUM to its path"));
    }

    /** Somebody else's browser: no cookie is shared. */
    BrowserContext person(int width, int height, ColorScheme scheme) {
        return person(settings(width, height, scheme));
    }

    BrowserContext person() {
        return person(1440, 900, ColorScheme.LIGHT);
    }

    /** Somebody whose browser runs no script of any page. */
    BrowserContext personWithoutScripts() {
        return person(settings(1440, 900, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions settings(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Lisbon");
    }

    private BrowserContext person(Browser.NewContextOptions settings) {
        var context = BROWSER.newContext(settings);
        context.setDefaultTimeout(PATIENCE);
        people.add(context);
        return context;
    }

    /** What axe-core has against the page, a line for each fault; empty when all is well. */
    static List<String> accessibilityFaults(Page page) {
        return faults(axe(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The same as far as it depends on colours. */
    static List<String> contrastFaults(Page page) {
        return faults(axe(page).withRules(List.of("color-contrast")));
    }

    /** No page of ours has frames; without them axe-core need not put its findings together in a tab of its own. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Chromium::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    /** Sends everybody away; the browser stays for the next journey. */
    @Override
    public void close() {
        people.forEach(BrowserContext::close);
    }
}
