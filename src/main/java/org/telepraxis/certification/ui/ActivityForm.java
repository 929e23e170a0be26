package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.CpdKind;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.Renewals;
import org.telepraxis.uikit.Note;
import org.telepraxis.upload.UploadRefused;
import org.telepraxis.upload.UploadedFile;

/** Takes down one activity of continuing development. */
final class ActivityForm extends Div {

    private final TextField title = new TextField("What it was");
    private final Select<CpdKind> kind = new Select<>();
    private final DatePicker day = new DatePicker("Day");
    private final NumberField hours = new NumberField("Hours");
    private final TextArea evidence = new TextArea("What proves it");
    private final Upload upload = new Upload();
    private final transient List<Named> files = new ArrayList<>();
    private final Div problem = new Div();

    ActivityForm(BiConsumer<CpdActivity, List<UploadedFile>> taking) {
        title.setMaxLength(300);
        kind.setLabel("About");
        kind.setItems(CpdKind.values());
        kind.setItemLabelGenerator(CpdKind::label);
        kind.setValue(CpdKind.OTHER);
        hours.setMin(0.25);
        hours.setStep(0.25);
        day.setLocale(Locale.UK);
        evidence.setHelperText(
                "Number of an attendance certificate, a link, or whom to ask. Never anything about a client.");
        evidence.setMaxLength(2000);
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(title, kind, day, hours, evidence);
        fields.addClassName("activity-fields");
        files();
        var enter = new Button("Enter", click -> enter(taking));
        var body = new Div(
                fields,
                Words.meta(
                        "Files that prove it, up to three of 5 MB each: PDF, PNG or JPEG pictures, ODT or DOCX without macros, plain text. Only the office sees them, once you have asked for the renewal."),
                upload,
                problem,
                enter);
        body.addClassName("stack");
        var details = new Details("Enter an activity", body);
        details.setOpened(true);
        details.setWidthFull();
        add(details);
    }

    private void files() {
        upload.setUploadHandler(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setUploadButton(new Button("Choose files"));
        upload.setMaxFiles(Renewals.MOST_FILES);
        upload.setMaxFileSize(UploadedFile.MOST_BYTES);
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg", ".odt", ".docx", ".txt");
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
    }

    /** What the browser calls the file proves nothing; its contents do. */
    void take(String name, byte[] bytes) {
        problem.removeAll();
        try {
            files.add(new Named(name, UploadedFile.of(name, bytes)));
        } catch (UploadRefused refused) {
            say("%s: %s".formatted(name, refused.getMessage()));
        }
    }

    private void say(String words) {
        problem.removeAll();
        problem.add(new Note(Note.Kind.STOP, words));
    }

    private void enter(BiConsumer<CpdActivity, List<UploadedFile>> taking) {
        problem.removeAll();
        var on = day.getValue();
        var took = hours.getValue();
        if (on == null || took == null) {
            problem.add(new Note(Note.Kind.STOP, "Enter the day and the hours."));
            return;
        }
        try {
            taking.accept(
                    new CpdActivity(
                            title.getValue(), kind.getValue(), on, (int) Math.round(took * 60), evidence.getValue()),
                    files.stream().map(Named::file).toList());
            files.clear();
            upload.clearFileList();
            clear();
        } catch (DecisionRefused refused) {
            problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }

    private void clear() {
        title.clear();
        kind.setValue(CpdKind.OTHER);
        day.clear();
        hours.clear();
        evidence.clear();
    }

    /** Minutes as people say them. */
    static String hours(int minutes) {
        return minutes % 60 == 0 ? "%d h".formatted(minutes / 60) : "%d h %d min".formatted(minutes / 60, minutes % 60);
    }

    /** A file under the name that its browser gave it. */
    private record Named(String name, UploadedFile file) {}
}
