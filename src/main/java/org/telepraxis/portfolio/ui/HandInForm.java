package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.portfolio.EntryKind;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.HandIn;
import org.telepraxis.portfolio.Portfolio;
import org.telepraxis.portfolio.PortfolioDrafts;
import org.telepraxis.portfolio.PortfolioRefused;
import org.telepraxis.portfolio.Statement;
import org.telepraxis.uikit.Note;
import org.telepraxis.upload.UploadRefused;
import org.telepraxis.upload.UploadedFile;

/** Hands a version in: words, a file or both, and the signed statement. */
final class HandInForm extends Section {

    private final TextArea words = new TextArea("In your own words");
    private final Checkbox agreed = new Checkbox("I say so");
    private final TextField signedAs = new TextField("Sign with your full name");
    private final Span kept = new Span("Saved as you type. Nobody else sees it before you hand it in.");
    private final Div outcome = new Div();
    private @Nullable UploadedFile file;

    HandInForm(
            EntryKind kind,
            EntrySheet entry,
            String name,
            Portfolio portfolio,
            PortfolioDrafts drafts,
            Consumer<EntrySheet> after) {
        super(new H2(entry.versions().isEmpty() ? "Hand in" : "Hand in a new version"));
        addClassNames("portfolio-form", "no-print");
        words.setMaxLength(20_000);
        words.setMinRows(5);
        words.setValue(drafts.of(kind));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> keep(kind, change.getValue(), drafts));
        kept.addClassName("meta");
        kept.getElement().setAttribute("role", "status");
        signedAs.setHelperText("Write it as it stands in your account: " + name);
        outcome.getElement().setAttribute("role", "alert");
        var statement = new Div(new Paragraph(Statement.WORDING), agreed, signedAs);
        statement.addClassName("statement");
        add(
                words,
                kept,
                file(),
                statement,
                outcome,
                Parts.button("Hand in", "primary", () -> handIn(kind, portfolio, after)));
    }

    private void keep(EntryKind kind, String written, PortfolioDrafts drafts) {
        try {
            kept.setText("Saved " + Parts.time(drafts.keep(kind, written)) + ". Nobody else sees it yet.");
        } catch (PortfolioRefused | ConcurrencyFailureException | DataIntegrityViolationException e) {
            kept.setText("Not saved. Copy your words and reload the page.");
        }
    }

    private Div file() {
        var label = new Span("A file, if you want to add one");
        label.addClassName("label");
        var takes = Parts.styled(
                "One file of up to 5 MB: PDF, a PNG or JPEG picture, an OpenDocument or Word text (ODT, DOCX) without macros,"
                        + " or plain text. Choose it last: it is not saved before you hand in.",
                "meta");
        var file = new Div(label, takes, upload());
        file.addClassName("portfolio-file");
        return file;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadedFile.MOST_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg", ".odt", ".docx", ".txt");
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> file = null);
        return upload;
    }

    /** What the browser calls the file proves nothing; its contents do. */
    void take(String name, byte[] bytes) {
        outcome.removeAll();
        try {
            file = UploadedFile.of(name, bytes);
        } catch (UploadRefused refused) {
            file = null;
            say(String.valueOf(refused.getMessage()));
        }
    }

    private void handIn(EntryKind kind, Portfolio portfolio, Consumer<EntrySheet> after) {
        outcome.removeAll();
        try {
            after.accept(portfolio.handIn(
                    kind, new HandIn(words.getValue().strip(), file, agreed.getValue(), signedAs.getValue())));
        } catch (PortfolioRefused refused) {
            say(String.valueOf(refused.getMessage()));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            say("Something else happened to this entry at the same moment. Reload the page to see it.");
        }
    }

    private void say(String words) {
        outcome.removeAll();
        outcome.add(new Note(Note.Kind.STOP, words));
    }
}
