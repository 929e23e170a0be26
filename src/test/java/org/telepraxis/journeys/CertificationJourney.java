package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The main job from end to end: learn, meet the client, be rated, be certified, be checked. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class CertificationJourney {

    private static final List<String> SUPERVISORS =
            List.of("supervisor@example.org", "supervisor2@example.org", "supervisor3@example.org");
    private static final Map<String, String> NAMES = Map.of(
            "supervisor@example.org", "Tomas Lindqvist",
            "supervisor2@example.org", "Sade Bello",
            "supervisor3@example.org", "Ruth Adler");

    private RunningServer server;
    private Chromium chromium;

    @BeforeAll
    void start(@TempDir Path data) {
        server = RunningServer.withDemoData(data);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void aTraineeIsRatedBlindCertifiedAndCheckedByAnybody() {
        try (var lena = new Visitor(chromium, server).signIn("trainee@example.org")) {
            var before = queues();
            learn(lena);
            play(lena);
            var raters = rate(before);
            assertThat(raters).hasSizeBetween(2, 3);
            assertThat(lena.page.reload().status()).isEqualTo(200);
            assertThat(lena.page.getByText("Waiting for raters")).hasCount(0);
            var number = certify();
            show(lena, number);
            check(number);
        }
    }

    private Map<String, Set<String>> queues() {
        var queues = new LinkedHashMap<String, Set<String>>();
        for (var email : SUPERVISORS) {
            try (var rater = new Visitor(chromium, server).signIn(email)) {
                queues.put(email, new RatingPlayer(rater).codes());
            }
        }
        return queues;
    }

    private void learn(Visitor lena) {
        for (var course : List.of("c3", "c7")) {
            lena.open("/courses/" + course + "/check");
            new Learner(lena, course).passCheck();
            assertThat(lena.page.getByText("Passed:")).isVisible();
        }
    }

    private void play(Visitor lena) {
        lena.open("/sessions/S06");
        assertThat(lena.page.getByText("Nobody is shown being harmed").first()).isVisible();
        assertThat(lena.page.getByText("Draft, not clinically reviewed")).isVisible();
        lena.pageIsAccessible();
        lena.button("Start for certification").click();
        var session = new SessionPlayer(lena);
        assertThat(session.stage()).isVisible();
        var form = formOf(lena);
        var moves = SessionPlayer.soundWay(form);
        boolean calm = true;
        boolean dead = true;
        for (var move : moves) {
            session.make(move);
            if (calm && session.sequence() == 5) {
                lena.pageIsAccessible();
                lena.picture("session");
                calm = false;
            }
            if (dead && lena.page.getByTestId("lost").isVisible()) {
                lena.pageIsAccessible();
                lena.picture("line-dead");
                dead = false;
            }
        }
        assertThat(lena.page.getByTestId("ending")).isVisible();
        lena.pageIsAccessible();
        lena.page.getByTestId("finish").click();
        assertThat(lena.page.getByText("Waiting for raters").first()).isVisible();
        lena.picture("debrief");
        lena.pageIsAccessible();
    }

    private static String formOf(Visitor lena) {
        var matcher = Pattern.compile("form ([ABC])")
                .matcher(lena.page.getByTestId("stage").innerText());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Every supervisor who got a new performance rates it; none learns whose it is or who else rates. */
    private List<String> rate(Map<String, Set<String>> before) {
        var raters = new ArrayList<String>();
        for (var email : SUPERVISORS) {
            try (var rater = new Visitor(chromium, server).signIn(email)) {
                var rating = new RatingPlayer(rater);
                var codes = rating.codes();
                codes.removeAll(before.get(email));
                if (codes.isEmpty()) {
                    continue;
                }
                rater.picture("queue");
                rater.pageIsAccessible();
                rating.open(codes.iterator().next());
                rating.rateEverything("Sound");
                rater.picture("workbench");
                rater.pageIsAccessible();
                nothingTellsWhoseItIs(rater, email);
                rating.lock();
                raters.add(email);
            }
        }
        return raters;
    }

    private void nothingTellsWhoseItIs(Visitor rater, String own) {
        var forbidden = new ArrayList<>(
                List.of("Lena", "Osei", "trainee@example.org", "Paulo", "Nunes", "trainee2@example.org"));
        NAMES.forEach((email, name) -> {
            if (!email.equals(own)) {
                forbidden.add(email);
                forbidden.add(name);
            }
        });
        // The sign-in page lists the demo people; it knows of no attempt.
        var bodies = rater.received().stream()
                .filter(body -> !body.startsWith(server.url("/login")))
                .toList();
        assertThat(bodies).isNotEmpty();
        for (var word : forbidden) {
            assertThat(bodies).as("what %s was sent", own).noneMatch(body -> body.contains(word));
            assertThat(rater.address()).doesNotContain(word);
        }
    }

    private String certify() {
        try (var officer = new Visitor(chromium, server).signIn("officer@example.org")) {
            officer.menu("Candidates");
            officer.pageIsAccessible();
            officer.page
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText("Lena Osei"))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(officer.page.getByText("Every rule is met.").first()).isVisible();
            officer.page.getByText("Issue the certificate").first().click();
            officer.page
                    .getByLabel("Minute")
                    .fill("Evidence read: every rule is met, both raters agree on every safety competence.");
            officer.page
                    .getByLabel("I have not trained, supervised or rated this person")
                    .check();
            officer.picture("decision");
            officer.pageIsAccessible();
            officer.button("Issue certificate").click();
            assertThat(officer.page.getByText("is issued.").first()).isVisible();
            var matcher = Pattern.compile("verify/([0-9A-Z-]+)").matcher(officer.page.content());
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }

    private void show(Visitor lena, String number) {
        lena.menu("Certification");
        assertThat(lena.page.getByText(number).first()).isVisible();
        lena.picture("certification");
        lena.pageIsAccessible();
        lena.page.getByLabel("Show my name on the check page").check();
        assertThat(lena.page.getByText("The check page shows it now.").first()).isVisible();
        APIResponse pdf = lena.page.context().request().get(server.url("/certificates/" + number + ".pdf"));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private void check(String number) {
        try (var anybody = new Visitor(chromium, server)) {
            anybody.open("/verify/" + number);
            assertThat(anybody.page.getByText("Lena Osei").first()).isVisible();
            assertThat(anybody.page
                            .getByText("Eastmere Psychological Association")
                            .first())
                    .isVisible();
            anybody.picture("verify");
            anybody.pageIsAccessible();
            assertThat(status(anybody, number)).contains("\"active\"");
            assertThat(anybody.page
                            .context()
                            .request()
                            .get(server.url("/certificates/" + number + ".pdf"))
                            .status())
                    .isIn(403, 404);

            revoke(number);

            assertThat(anybody.page.reload().status()).isEqualTo(200);
            assertThat(anybody.page.getByText(Pattern.compile("[Rr]evoked")).first())
                    .isVisible();
            anybody.picture("verify-revoked");
            anybody.pageIsAccessible();
            assertThat(status(anybody, number)).contains("\"revoked\"");
            assertThat(anybody.page.navigate(server.url("/verify/DEMO-9999")).status())
                    .isEqualTo(404);
            anybody.pageIsAccessible();
        }
    }

    private static String status(Visitor anybody, String number) {
        return anybody.page
                .context()
                .request()
                .get(anybody.url("/verify/" + number + ".json"))
                .text();
    }

    private void revoke(String number) {
        try (var officer = new Visitor(chromium, server).signIn("officer@example.org")) {
            officer.menu("Certificates");
            officer.pageIsAccessible();
            officer.page
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Revoke")))
                    .click();
            var dialog = officer.page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Reason").fill("The registration behind it was withdrawn; see the minute of today.");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Revoke")))
                    .click();
            assertThat(officer.page
                            .getByRole(
                                    AriaRole.ROW,
                                    new Page.GetByRoleOptions().setName(Pattern.compile(number + ".*[Rr]evoked")))
                            .first())
                    .isVisible();
        }
    }
}
