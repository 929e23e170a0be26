package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Optional;
import org.telepraxis.certification.CertificateDesign;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.Design;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.Logo;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where an office says what its certificates look like, in which language they are, and what they say in its own words. */
@Route(CertificationNavigation.DESIGN)
@PageTitle("Certificate design · Telepraxis")
@Menu(title = "Certificate design", icon = "pencil", order = 720)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
class DesignView extends Div {

    private final transient CertificateDesign designs;
    private final Select<Language> language = new Select<>();
    private final TextField panel = new TextField("Colour of the panel");
    private final TextField accent = new TextField("Colour of the light in the drawing");
    private final Wordings english = new Wordings(Language.ENGLISH);
    private final Wordings portuguese = new Wordings(Language.PORTUGUESE);
    private final Div logoShown = new Div();
    private final Div outcome = new Div();
    private transient Optional<byte[]> logo = Optional.empty();

    DesignView(CertificateDesign designs) {
        this.designs = designs;
        addClassName("page");
        outcome.getElement().setAttribute("role", "status");
        language.setLabel("Language, unless the holder chooses another");
        language.setItems(Language.values());
        language.setItemLabelGenerator(LanguageChoice::name);
        panel.setHelperText("As # and six digits, such as #083E49.");
        accent.setHelperText("Shows where there is no logo.");
        show(designs.current());
        var save = new Button("Save the design", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(save, specimen(Language.ENGLISH), specimen(Language.PORTUGUESE));
        acts.addClassName("row");
        add(
                new PageHeader(
                        "Certificate design",
                        "How the next certificates look, and your own words on them. Certificates that are issued already stay as they are."),
                section("Look", language, panel, accent, logoShown, upload(), without()),
                section("Words in English", english.statement, english.officer),
                section("Words in Portuguese", portuguese.statement, portuguese.officer),
                acts,
                outcome);
    }

    private static Section section(String title, com.vaadin.flow.component.Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        section.addClassName("certification-section");
        return section;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(Logo.MOST_BYTES);
        upload.setUploadButton(new Button("Choose a logo"));
        upload.getElement().setAttribute("aria-label", "Logo");
        upload.addFileRejectedListener(
                rejected -> say(Note.Kind.STOP, "Choose a PNG or JPEG picture of at most 2 MB."));
        return upload;
    }

    private Button without() {
        var without = new Button("Use no logo", click -> {
            logo = Optional.empty();
            showLogo();
        });
        without.addThemeVariants(ButtonVariant.TERTIARY);
        return without;
    }

    private void take(byte[] file) {
        Logo.of(file)
                .ifPresentOrElse(
                        drawn -> {
                            logo = Optional.of(drawn);
                            showLogo();
                            say(Note.Kind.PLAIN, "The logo is there. Look at a specimen, then save.");
                        },
                        () -> say(
                                Note.Kind.STOP, "This picture cannot be read. Choose a PNG or JPEG of at most 2 MB."));
    }

    private void showLogo() {
        logoShown.removeAll();
        logo.ifPresent(picture -> {
            var image = new Image(
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(picture), "The association's logo");
            image.addClassName("logo-shown");
            logoShown.add(image);
        });
        logoShown.setVisible(logo.isPresent());
    }

    private void show(Design design) {
        language.setValue(design.language());
        panel.setValue(design.panel());
        accent.setValue(design.accent());
        english.show(design);
        portuguese.show(design);
        logo = design.logo();
        showLogo();
    }

    private Design design() {
        return new Design(
                language.getValue(),
                panel.getValue().strip(),
                accent.getValue().strip(),
                logo,
                english.wording(),
                portuguese.wording());
    }

    private Anchor specimen(Language in) {
        var handler = DownloadHandler.fromInputStream(request -> {
            try {
                var pdf = designs.specimen(design(), in);
                return new DownloadResponse(
                        new ByteArrayInputStream(pdf),
                        "specimen-%s.pdf".formatted(in.tag()),
                        "application/pdf",
                        pdf.length);
            } catch (DecisionRefused refused) {
                return DownloadResponse.error(422, String.valueOf(refused.getMessage()));
            }
        });
        var link = new Anchor(handler, "Specimen in " + LanguageChoice.name(in));
        link.addClassName("btn");
        return link;
    }

    private void save() {
        try {
            designs.change(design());
            say(Note.Kind.PLAIN, "Saved. The next certificate looks so.");
        } catch (DecisionRefused refused) {
            say(Note.Kind.STOP, String.valueOf(refused.getMessage()));
        }
    }

    private void say(Note.Kind kind, String sentence) {
        outcome.removeAll();
        outcome.add(new Note(kind, sentence));
    }

    /** The fields of one language. */
    private static final class Wordings {

        private final Language language;
        private final TextArea statement;
        private final TextField officer;

        Wordings(Language language) {
            this.language = language;
            statement = new TextArea("Sentence about the holder, in " + LanguageChoice.name(language));
            statement.setHelperText(
                    "Goes on after the name. {{scheme}}, {{version}} and {{date}} are filled in. Empty: the scheme's own sentence.");
            statement.setMaxLength(500);
            statement.setWidthFull();
            officer = new TextField("Title of whoever decides, in " + LanguageChoice.name(language));
            officer.setPlaceholder(language.officer());
            officer.setMaxLength(50);
        }

        void show(Design design) {
            statement.setValue(design.wording(language).statement());
            officer.setValue(design.wording(language).officer());
        }

        Design.Wording wording() {
            return new Design.Wording(
                    statement.getValue().strip(), officer.getValue().strip());
        }
    }
}
