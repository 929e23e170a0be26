package org.telepraxis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.telepraxis.certification.pdf.Tampering;

/**
 * What follows a certificate: its holder renews it and chooses to be found; somebody without scripts finds it in the register, checks it and
 * the file they were handed, is told of forgeries, and reads of its revocation at once.
 */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class RegisterJourney {

    private static final String EXPIRING = "DEMO-0004";
    private static final String FORGED_WORDS = "Valid to 31 December 2099";

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
    void aCertificateIsRenewedFoundCheckedForgedAndRevoked() throws IOException {
        try (var ilse = new Visitor(chromium, server).signIn("ilse.varga@example.org");
                var officer = new Visitor(chromium, server).signIn("officer@example.org");
                var client = Visitor.withoutScripts(chromium, server);
                var employer = new Visitor(chromium, server)) {
            askForRenewal(ilse);
            var number = renew(officer);

            chooseToBeFound(ilse, client);
            find(client, number, "Valid");
            find(employer, number, "Valid");
            employer.pageIsAccessible();
            employer.picture("register");
            client.link(number).click();
            assertThat(client.heading("Valid")).isVisible();
            assertThat(client.page.getByText("It is not a licence to practise."))
                    .isVisible();

            var document = download(ilse, number);
            upload(client, document);
            isGenuine(client, number, "Valid");
            upload(employer, document);
            isGenuine(employer, number, "Valid");
            employer.pageIsAccessible();
            employer.picture("file-genuine");
            upload(client, Tampering.with(document, true, pdf -> Tampering.paint(pdf, FORGED_WORDS)));
            isForged(client, "Something was added to the document after it was sealed.");
            upload(employer, Tampering.with(document, false, pdf -> Tampering.paint(pdf, FORGED_WORDS)));
            isForged(employer, "The document was changed after it was sealed.");
            employer.pageIsAccessible();
            employer.picture("file-forged");

            revoke(officer, number);
            find(client, number, "Revoked");
            client.link(number).click();
            assertThat(client.heading("Revoked")).isVisible();
            assertThat(client.page.getByText("Issued in error.")).isVisible();
            upload(client, document);
            isGenuine(client, number, "Revoked");
        }
    }

    private static void askForRenewal(Visitor ilse) {
        ilse.menu("Certification");
        ilse.link("Renewal").click();
        assertThat(ilse.heading("Your ledger")).isVisible();
        assertThat(ilse.page.getByText("Certificate " + EXPIRING)).isVisible();
        assertThat(ilse.page.getByText("16 of 30 h")).isVisible();
        enter(ilse, "Course on safety plans by telephone", "Crisis at a distance", "4");
        assertThat(ilse.page.getByText("20 of 30 h")).isVisible();
        enter(ilse, "Two days on data protection", "Law or data protection", "10");
        assertThat(ilse.page.getByText("30 of 30 h")).isVisible();
        ilse.pageIsAccessible();
        ilse.picture("renewal-holder");
        ilse.page.getByLabel("All of this is true").check();
        ilse.button("Ask for the renewal").click();
        assertThat(ilse.page.getByText("With the office")).isVisible();
    }

    private static void enter(Visitor ilse, String title, String kind, String hours) {
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(20);
        ilse.page.getByLabel("What it was").fill(title);
        ilse.page.getByLabel("About").click();
        ilse.page
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(kind).setExact(true))
                .click();
        var date = ilse.page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Day").setExact(true));
        date.fill(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
        date.press("Enter");
        ilse.page
                .getByLabel("Hours", new Page.GetByLabelOptions().setExact(true))
                .fill(hours);
        ilse.page.getByLabel("What proves it").fill("Attendance certificate of the organiser");
        ilse.page
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Enter").setExact(true))
                .click();
        assertThat(ilse.page.getByText("Entered: " + title)).isVisible();
        assertThat(ilse.page.getByLabel("What it was")).hasValue("");
    }

    /** What is written for the decision stays while the ledger is looked at, whether the lot fell on this renewal or not. */
    private static String renew(Visitor officer) {
        officer.menu("Renewals");
        officer.link("Decide: Ilse Varga").click();
        officer.page.getByLabel("Reason").fill("Every requirement is met and seen.");
        var seen = officer.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Evidence seen")));
        assertThat(seen).hasCount(5);
        for (int left = 5; left > 0; left--) {
            seen.first().click();
            assertThat(seen).hasCount(left - 1);
        }
        assertThat(officer.page.getByLabel("Reason")).hasValue("Every requirement is met and seen.");
        officer.pageIsAccessible();
        officer.picture("renewal");
        officer.page
                .getByLabel("I have not trained, supervised or rated this person")
                .check();
        officer.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Renew to")))
                .click();
        var renewed = officer.page.locator(".note").filter(new Locator.FilterOptions().setHasText("Renewed as"));
        assertThat(renewed).isVisible();
        return renewed.locator(".mono").innerText();
    }

    /** Whoever leaves the register is not found, and whoever enters it is. */
    private static void chooseToBeFound(Visitor ilse, Visitor client) {
        ilse.menu("Certification");
        ilse.button("Leave the register").click();
        assertThat(ilse.page.getByText("You are not in it")).isVisible();
        search(client);
        assertThat(client.heading("Nobody found")).isVisible();
        ilse.page.getByLabel("Specialty, if you like").fill("Adolescents");
        ilse.button("Enter the register").click();
        assertThat(ilse.page.getByText("Saved. The register shows it now.")).isVisible();
        assertThat(ilse.page.getByText("You are in it")).isVisible();
        ilse.pageIsAccessible();
    }

    private static void search(Visitor anybody) {
        anybody.open("/register");
        var association = anybody.page.getByLabel("Association");
        if (association.count() > 0) {
            association.selectOption("eastmere");
        }
        anybody.page.getByLabel("Name or certificate number").fill("varga");
        anybody.button("Search").click();
    }

    private static void find(Visitor anybody, String number, String state) {
        search(anybody);
        var found = anybody.page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(number));
        assertThat(found.getByText("Ilse Varga")).isVisible();
        assertThat(found.getByText(state, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(found.getByText("Adolescents.")).isVisible();
    }

    private static byte[] download(Visitor ilse, String number) {
        var answer = ilse.page.context().request().get(ilse.url("/certificates/" + number + ".pdf"));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void upload(Visitor anybody, byte[] document) {
        anybody.open("/verify");
        anybody.page
                .getByLabel("The certificate’s PDF, its credential, token or badge")
                .setInputFiles(new FilePayload("certificate.pdf", "application/pdf", document));
        anybody.button("Check the file").click();
    }

    private static void isGenuine(Visitor anybody, String number, String state) {
        assertThat(anybody.heading("The file is genuine")).isVisible();
        for (var part : List.of("Seal", "Proof", "Status list", "Register", "As issued")) {
            assertThat(said(anybody, part)).containsText("Holds. ");
        }
        assertThat(said(anybody, "Register")).containsText("Certificate " + number + " stands in the register");
        assertThat(said(anybody, "Today")).containsText(state + ". ");
    }

    /** Each check stands for itself: what was tampered with fails by name, and the rest still holds. */
    private static void isForged(Visitor anybody, String seal) {
        assertThat(anybody.heading("Do not rely on this file")).isVisible();
        assertThat(said(anybody, "Seal")).hasText("Does not hold. " + seal);
        assertThat(said(anybody, "Words"))
                .hasText("Does not hold. The document as issued does not say: " + FORGED_WORDS);
        for (var part : List.of("Proof", "Status list", "Register")) {
            assertThat(said(anybody, part)).containsText("Holds. ");
        }
        assertThat(said(anybody, "Today")).containsText("Valid. ");
    }

    private static Locator said(Visitor anybody, String part) {
        return anybody.page
                .locator(".facts > div")
                .filter(new Locator.FilterOptions()
                        .setHas(anybody.page.locator(
                                "dt", new Page.LocatorOptions().setHasText(Pattern.compile("^" + part + "$")))))
                .locator("dd");
    }

    private static void revoke(Visitor officer, String number) {
        officer.menu("Certificates");
        officer.button("Revoke " + number).click();
        var dialog = officer.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Shown on the check page").click();
        officer.page
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Issued in error"))
                .click();
        dialog.getByLabel("Reason").fill("Renewed on the evidence of somebody else; see the minute of today.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Revoke"))
                .click();
        assertThat(officer.page
                        .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(number))
                        .getByText("Revoked", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(officer.button("Revoke " + number)).hasCount(0);
    }
}
