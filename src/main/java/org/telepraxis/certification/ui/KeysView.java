package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.KeyKind;
import org.telepraxis.certification.KeyOffice;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** The keys that sign for an association, and what two officers together can have done with them. */
@Route(CertificationNavigation.KEYS)
@PageTitle("Keys · Telepraxis")
@Menu(title = "Keys", icon = "lock", order = 730)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
class KeysView extends Div {

    private final transient KeyOffice office;
    private final Div content = new Div();
    private final Div outcome = new Div();

    KeysView(KeyOffice office) {
        this.office = office;
        addClassName("page");
        outcome.getElement().setAttribute("role", "status");
        add(
                new PageHeader(
                        "Keys",
                        "What your association signs with. Nobody can take a key out of here. One officer asks for a change, another one agrees."),
                outcome,
                content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        var open = new Div();
        open.addClassName("stack");
        office.open().forEach(act -> open.add(card(act)));
        if (open.getComponentCount() > 0) {
            content.add(section("Waiting for another officer", open));
        }
        var keys = new Div();
        keys.addClassName("stack");
        office.keys().forEach(key -> keys.add(card(key)));
        if (keys.getComponentCount() == 0) {
            keys.add(new Note(Note.Kind.PLAIN, "No keys yet. They are made with your first certificate."));
        }
        content.add(
                section("Keys", keys), section("Make new keys", rotation()), section("Use your own key", bringing()));
        if (office.hasDevice()) {
            content.add(section("Use a key in the device", inDevice()));
        }
    }

    private Component card(KeyOffice.Open act) {
        var title = new Span(act.what());
        title.addClassName("title");
        var facts = Words.meta("%s asked on %s: %s".formatted(act.askedBy(), Words.day(act.askedAt()), act.reason()));
        var buttons = new Div();
        buttons.addClassName("row");
        if (!act.mine()) {
            var agree = new Button("Agree and do it", click -> act(act.done(), () -> office.agree(act.id())));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(agree);
        }
        buttons.add(new Button(
                act.mine() ? "Take it back" : "Refuse",
                click -> act("It will not be done.", () -> office.refuse(act.id()))));
        var card = new Div(title, facts, buttons);
        card.addClassName("certificate-card");
        return card;
    }

    private Component card(KeyOffice.Card key) {
        var title = new Span("%s, number %d".formatted(key.kind().words(), key.generation()));
        title.addClassName("title");
        var head = new Div(title, Words.badge(key.state(), style(key)));
        head.addClassName("row");
        var facts = Words.meta("%s, %s, since %s, its certificate is valid to %s. Fingerprint "
                .formatted(key.holder(), key.origin().words(), Words.day(key.madeAt()), Words.day(key.until())));
        var fingerprint = Words.mono(key.fingerprint());
        fingerprint.addClassName("wrapped");
        facts.add(fingerprint);
        var card = new Div(head, facts);
        card.addClassName("certificate-card");
        if (!key.compromised()) {
            card.add(compromise(key));
        }
        return card;
    }

    /** Only what asks for something wears the colour of a warning. */
    private static String style(KeyOffice.Card key) {
        return key.compromised() ? "stop" : key.state().startsWith("Signs until") ? "wait" : "ok";
    }

    private Component compromise(KeyOffice.Card key) {
        var reason = reason("Somebody else may have key %d (%s): what happened?"
                .formatted(key.generation(), key.kind().words()));
        var button = new Button(
                "Ask to stop trusting it",
                click -> act(ASKED, () -> office.reportCompromised(key.id(), reason.getValue())));
        button.addThemeVariants(ButtonVariant.ERROR);
        var details = new com.vaadin.flow.component.details.Details("Somebody else may have this key");
        details.add(
                new Paragraph(
                        "A new key is made, the lists of what is out of force are signed with it, and every certificate in force or suspended that this key signed is issued anew under a new number; nothing else about it changes. Holders are told."),
                reason,
                button);
        return details;
    }

    private Component rotation() {
        var kind = new Select<KeyKind>();
        kind.setLabel("Which key");
        kind.setItems(KeyKind.SEAL, KeyKind.PROOF);
        kind.setItemLabelGenerator(KeyKind::words);
        kind.setValue(KeyKind.SEAL);
        var reason = reason("Reason for a new key");
        return form(
                new Paragraph(
                        "Keys that were made here are renewed by themselves with the first certificate of a year."),
                kind,
                reason,
                new Button(
                        "Ask for a new key",
                        click -> act(ASKED, () -> office.askToRotate(kind.getValue(), reason.getValue()))));
    }

    private Component bringing() {
        var password = new PasswordField("Password of the file");
        var reason = reason("Reason for using this key");
        var upload = new Upload(UploadHandler.inMemory(
                (file, bytes) -> act(ASKED, () -> office.askToImport(bytes, password.getValue(), reason.getValue()))));
        upload.setAcceptedFileTypes(".p12", ".pfx");
        upload.setMaxFileSize(100_000);
        upload.setUploadButton(new Button("Choose the file and ask"));
        upload.getElement().setAttribute("aria-label", "Key file");
        return form(
                new Paragraph(
                        "A PKCS#12 file with an elliptic-curve key on P-256 and its certificate, for instance from a trust service. It is locked at once and used when another officer agrees."),
                password,
                reason,
                upload);
    }

    private Component inDevice() {
        var label = new TextField("Label of the key");
        var reason = reason("Reason for using the device");
        return form(
                label,
                reason,
                new Button(
                        "Ask for this key",
                        click -> act(ASKED, () -> office.askForDevice(label.getValue(), reason.getValue()))));
    }

    private static final String ASKED = "Asked. Another officer of your association has to agree.";

    private void act(String done, Runnable act) {
        outcome.removeAll();
        try {
            act.run();
            outcome.add(new Note(Note.Kind.PLAIN, done));
            refresh();
        } catch (DecisionRefused refused) {
            outcome.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }

    private static TextField reason(String label) {
        var reason = new TextField(label);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        return reason;
    }

    private static Component form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("stack");
        return form;
    }

    private static Section section(String title, Component body) {
        var section = new Section(new H2(title), body);
        section.addClassName("certification-section");
        return section;
    }
}
