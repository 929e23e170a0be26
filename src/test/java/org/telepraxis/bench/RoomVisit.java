package org.telepraxis.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The room in a browser: what a phone with an empty cache has to load, as counted on the wire, and how soon a real loss is said. */
final class RoomVisit {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final String BACK =
            "() => document.querySelector('tp-session-stage')?.shadowRoot?.querySelector('[data-testid=stage]:not(.offline)')";

    private final Place place;

    RoomVisit(Place place) {
        this.place = place;
    }

    void run(Report report) throws Exception {
        var email = place.withPeople(1).getFirst();
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                var chromium = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(FLAGS))) {
            var phone = new NewContextOptions()
                    .setViewportSize(390, 844)
                    .setDeviceScaleFactor(3)
                    .setIsMobile(true);
            var first = chromium.newContext(phone).newPage();
            var room = begin(first, email);
            var fresh = chromium.newContext(
                            phone.setStorageState(first.context().storageState()))
                    .newPage();
            measure(report, fresh, room);
            loseTheLine(report, fresh);
        }
    }

    /** What a person in the room waits until it says that the line is really lost: in three ways of losing it. */
    private void loseTheLine(Report report, Page page) {
        var network = page.context();
        said(report, page, "without a network", () -> network.setOffline(true), () -> network.setOffline(false));
        said(report, page, "server hangs", place.server()::standStill, place.server()::goOn);
        said(report, page, "server killed", place.server()::kill, place.server()::start);
    }

    private static void said(Report report, Page page, String how, Runnable lose, Runnable mend) {
        long from = System.nanoTime();
        lose.run();
        page.waitForSelector("[data-testid=offline]");
        double seconds = Report.millis(System.nanoTime() - from) / 1000;
        mend.run();
        page.waitForFunction(BACK);
        report.figure("room says that its line is really lost, " + how, seconds, "s", 5);
    }

    private static Path chromium() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }

    private String begin(Page page, String email) {
        page.navigate(place.server().uri("/login").toString());
        page.fill("#username", email);
        page.fill("#password", "telepraxis-demo");
        page.click("button.primary");
        page.waitForURL(url -> !url.contains("login"));
        page.navigate(place.server().uri("/sessions/" + Robot.SCENARIO).toString());
        page.getByText("Start practice").click();
        page.waitForSelector("tp-session-stage [data-testid=stage]");
        return page.url();
    }

    private static void measure(Report report, Page page, String room) {
        var addresses = new ConcurrentHashMap<String, String>();
        var sizes = new ConcurrentHashMap<String, Double>();
        var network = page.context().newCDPSession(page);
        network.on(
                "Network.responseReceived",
                event -> addresses.put(
                        text(event, "requestId"),
                        event.getAsJsonObject("response").get("url").getAsString()));
        network.on(
                "Network.loadingFinished",
                event -> sizes.put(
                        text(event, "requestId"), event.get("encodedDataLength").getAsDouble()));
        network.send("Network.enable");
        page.navigate(room);
        page.waitForSelector("tp-session-stage [data-testid=stage]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(2_000);
        double all = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
        var bySize = new TreeMap<Double, String>();
        sizes.forEach((request, size) -> bySize.put(size, addresses.getOrDefault(request, "?")));
        bySize.descendingMap()
                .entrySet()
                .forEach(entry -> report.say("%10.1f KB  %s".formatted(entry.getKey() / 1024, entry.getValue())));
        report.figure("first visit to the room, on the wire", all / 1024, "KB", 350);
        report.figure("requests of the first visit", sizes.size(), "", 25);
    }

    private static String text(JsonObject event, String field) {
        return event.get(field).getAsString();
    }
}
