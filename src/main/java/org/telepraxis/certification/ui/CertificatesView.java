package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.CertificateReplacing;
import org.telepraxis.certification.CertificateState;
import org.telepraxis.certification.CertificateSummary;
import org.telepraxis.certification.ReasonCode;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.KeptRows;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.CERTIFICATES)
@PageTitle("Certificates · Telepraxis")
@Menu(title = "Certificates", icon = "award", order = 330)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
class CertificatesView extends Div {

    private final transient CertificateRegister register;
    private final transient CertificateReplacing replacing;
    private final Note nothing =
            new Note(Note.Kind.PLAIN, "Nothing issued yet. A certificate appears here when a decision issues it.");
    private final Note none =
            new Note(Note.Kind.PLAIN, "No certificate here has these words in its name, number or state.");
    private final TextField search = new TextField("Find a name, a number or a state");
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable(new NativeTableHeader(head()), body);
    private final transient KeptRows<String, CertificateSummary> rows =
            new KeptRows<>(body, CertificateSummary::number, this::row);

    CertificatesView(CertificateRegister register, CertificateReplacing replacing) {
        this.register = register;
        this.replacing = replacing;
        addClassName("page");
        add(
                new PageHeader(
                        "Certificates",
                        "Everything your association has issued. A document cannot be called back; its check page shows what you change here at once.",
                        save(),
                        earlier()),
                search,
                nothing,
                none,
                table);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        table.addClassName("candidates");
        refresh();
    }

    private Anchor save() {
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = register.csv().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "certificates.csv", "text/csv", bytes.length);
                }),
                "");
        link.add(Icon.of("download"), new Span("Save as CSV"));
        link.addClassName("btn");
        return link;
    }

    private static Anchor earlier() {
        var link = new Anchor(CertificationNavigation.IMPORT, "Earlier certificates");
        link.addClassName("btn");
        return link;
    }

    /** A row stays unless something about its certificate has changed. */
    private void refresh() {
        var issued = register.issued();
        nothing.setVisible(issued.isEmpty());
        search.setVisible(!issued.isEmpty());
        var found = issued.stream().filter(this::wanted).toList();
        none.setVisible(found.isEmpty() && !issued.isEmpty());
        table.setVisible(!found.isEmpty());
        rows.show(found);
    }

    /** Every word that was typed stands somewhere in the row. */
    private boolean wanted(CertificateSummary certificate) {
        var row = plain("%s %s %s %s %s"
                .formatted(
                        certificate.holderName(),
                        certificate.number(),
                        certificate.scheme(),
                        certificate.schemeVersion(),
                        certificate.state().label()));
        return Arrays.stream(plain(search.getValue()).split("\\s+")).allMatch(row::contains);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static NativeTableRow head() {
        return new NativeTableRow(
                new NativeTableHeaderCell("Holder"),
                new NativeTableHeaderCell("Certificate"),
                new NativeTableHeaderCell("State"),
                new NativeTableHeaderCell("Issued"),
                new NativeTableHeaderCell("Valid to"),
                new NativeTableHeaderCell("Change"));
    }

    private NativeTableRow row(CertificateSummary certificate) {
        var name = new Span(certificate.holderName());
        name.addClassName("strong");
        var number = Words.outside(CertificationNavigation.check(certificate.number()), certificate.number());
        number.addClassName("mono");
        var which = new Div(number, Words.meta("%s %s".formatted(certificate.scheme(), certificate.schemeVersion())));
        which.addClassName("stacked");
        var state = new Div(Words.badge(certificate.state()));
        state.addClassName("stacked");
        // What once was the reason for something explains nothing of one that is in force.
        if (!certificate.state().inForce()) {
            certificate.reasons().stream().reduce((_, last) -> last).ifPresent(reason -> state.add(Words.meta(reason)));
        }
        return new NativeTableRow(
                new NativeTableCell(name),
                new NativeTableCell(which),
                new NativeTableCell(state),
                new NativeTableCell(new Span(Words.day(certificate.issuedOn()))),
                new NativeTableCell(new Span(Words.day(certificate.expiresOn()))),
                new NativeTableCell(actions(certificate)));
    }

    private Component actions(CertificateSummary certificate) {
        var number = certificate.number();
        var actions = new Div(Words.outside(CertificationNavigation.document(number), "PDF"));
        actions.addClassName("row");
        if (certificate.state().inForce()) {
            actions.add(action(
                    "Suspend",
                    certificate,
                    ReasonCode.forSuspending(),
                    (code, reason, note) -> register.suspend(number, code, reason, note)));
        }
        if (certificate.state().inForce()) {
            var replace =
                    new Button("Replace", click -> new ReplaceDialog(replacing, certificate, this::refresh).open());
            replace.addThemeVariants(ButtonVariant.TERTIARY);
            replace.setAriaLabel("Replace " + number);
            actions.add(replace);
        }
        if (certificate.state() == CertificateState.SUSPENDED) {
            actions.add(action(
                    "Reinstate", certificate, List.of(), (code, reason, note) -> register.reinstate(number, reason)));
        }
        if (certificate.state() != CertificateState.REVOKED) {
            actions.add(action(
                    "Revoke",
                    certificate,
                    ReasonCode.forRevoking(),
                    (code, reason, note) -> register.revoke(number, code, reason, note)));
        }
        return actions;
    }

    private Button action(String verb, CertificateSummary certificate, List<ReasonCode> codes, ReasonDialog.Act act) {
        var button = new Button(
                verb,
                click -> new ReasonDialog(
                                verb, certificate.number(), certificate.holderName(), codes, act, this::refresh)
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel("%s %s".formatted(verb, certificate.number()));
        return button;
    }
}
