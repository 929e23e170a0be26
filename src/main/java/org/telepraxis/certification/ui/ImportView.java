package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.ImportPreview;
import org.telepraxis.certification.ImportedRow;
import org.telepraxis.certification.SavedText;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.IMPORT)
@PageTitle("Earlier certificates · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class ImportView extends Div {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int SHOWN = 50;

    private final transient EarlierCertificates earlier;
    private final Div result = new Div();
    private final Div present = new Div();
    private final Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> look(bytes)));

    ImportView(EarlierCertificates earlier) {
        this.earlier = earlier;
        addClassName("page");
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CERTIFICATES, "Certificates"));
        crumb.addClassName("crumb");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button("Choose a CSV file"));
        result.getElement().setAttribute("role", "status");
        result.addClassName("import-part");
        present.addClassName("import-part");
        refresh();
        add(
                crumb,
                new PageHeader(
                        "Earlier certificates",
                        "Bring in what your association issued before it came here. Each entry is marked as an earlier record wherever it is shown; it has no sealed document."),
                new H2("The file"),
                new Paragraph(
                        "A CSV file in UTF-8, or as Excel saves it in Western Europe and the Americas (Windows-1252). One certificate a row, with these columns. 'version', 'email' and 'state' may be left out; the address ties an entry to a member, who alone decides whether the register shows it."),
                new Pre(
                        "number,name,scheme,version,issued,expires,email,state\n"
                                + "EPA-2019-0417,Mateus Rocha,Telephone Counselling,2,2019-05-31,2024-05-31,mateus.rocha@example.org,valid"),
                upload,
                result,
                present);
    }

    private void look(byte[] bytes) {
        // Another file can be chosen at once, whatever is found in this one.
        upload.clearFileList();
        result.removeAll();
        if (bytes.length > MOST_BYTES) {
            result.add(new Note(Note.Kind.STOP, "The file is larger than 2 MB; import it in parts."));
            return;
        }
        try {
            preview(SavedText.of(bytes));
        } catch (DecisionRefused refused) {
            result.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }

    private void preview(SavedText saved) {
        var csv = saved.text();
        var preview = earlier.preview(csv);
        if (!preview.problems().isEmpty()) {
            result.add(problems(preview));
            return;
        }
        var count = preview.rows().size();
        var button = new Button(count == 1 ? "Import one entry" : "Import %,d entries".formatted(count), click -> {
            result.removeAll();
            try {
                int brought = earlier.bringIn(csv);
                result.add(new Note(
                        Note.Kind.OK,
                        brought == 1
                                ? "One entry more is in the register now."
                                : "%,d entries more are in the register now.".formatted(brought)));
                refresh();
            } catch (DecisionRefused | DataIntegrityViolationException refused) {
                result.add(new Note(
                        Note.Kind.STOP,
                        "Nothing was imported: the register has changed since you looked. Choose the file again."));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        result.add(
                new H2("Nothing is imported yet"),
                encoding(saved),
                new Paragraph("%s; %s to a member with an account.%s"
                        .formatted(
                                count == 1 ? "One entry" : "%,d entries".formatted(count),
                                preview.linked() == 1 ? "1 belongs" : "%,d belong".formatted(preview.linked()),
                                count > SHOWN ? " The first %d of them:".formatted(SHOWN) : "")),
                table(preview),
                button);
    }

    private static Note encoding(SavedText saved) {
        return saved.certain()
                ? new Note(Note.Kind.PLAIN, "The file was read as %s.".formatted(saved.encoding()))
                : new Note(
                        Note.Kind.LAMP,
                        "The file was read as %s, because it is not UTF-8. Look at the letters with accents below. If they are wrong, save the file as 'CSV UTF-8' and choose it again."
                                .formatted(saved.encoding()));
    }

    private static Note problems(ImportPreview preview) {
        var list = new UnorderedList();
        preview.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> list.add(new ListItem("Line %d: %s".formatted(problem.line(), problem.what()))));
        var count = preview.problems().size();
        return new Note(
                Note.Kind.STOP,
                new H2("Nothing is imported"),
                new Paragraph(
                        count > SHOWN
                                ? "The first %d of %,d problems:".formatted(SHOWN, count)
                                : "Correct this and choose the file again:"),
                list);
    }

    private static NativeTable table(ImportPreview preview) {
        var body = new NativeTableBody();
        preview.rows().stream().limit(SHOWN).map(ImportView::row).forEach(body::add);
        return filled(body, "Number", "Holder", "Certificate", "Issued", "Valid to", "State");
    }

    private static NativeTableRow row(ImportedRow row) {
        return cells(
                row.number(),
                row.name(),
                "%s %s".formatted(row.scheme(), row.version()).strip(),
                Words.day(row.issuedOn()),
                Words.day(row.expiresOn()),
                row.revoked() ? "Revoked" : "As the dates say");
    }

    private void refresh() {
        var all = earlier.all();
        present.removeAll();
        present.add(new H2(all.isEmpty() ? "No earlier record yet" : "In the register"));
        if (!all.isEmpty()) {
            var body = new NativeTableBody();
            all.stream().map(this::present).forEach(body::add);
            present.add(filled(body, "Number", "Holder", "Certificate", "Issued", "Valid to", "State", "Change"));
        }
    }

    private NativeTableRow present(EarlierCertificates.Earlier one) {
        var withdrawn = one.withdrawn();
        var row = cells(
                one.number(),
                String.valueOf(one.holder()),
                one.scheme(),
                Words.day(one.issuedOn()),
                Words.day(one.expiresOn()),
                withdrawn == null ? one.state().label() : "Withdrawn: " + withdrawn);
        var change = new NativeTableCell();
        if (withdrawn == null) {
            var button = new Button(
                    "Withdraw",
                    click -> new ReasonDialog(
                                    "Withdraw",
                                    one.number(),
                                    String.valueOf(one.holder()),
                                    List.of(),
                                    (code, reason, note) -> earlier.withdraw(one.number(), reason),
                                    this::refresh)
                            .open());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel("Withdraw " + one.number());
            change.add(button);
        }
        row.add(change);
        return row;
    }

    private static NativeTable filled(NativeTableBody body, String... heads) {
        var head = new NativeTableRow();
        for (var text : heads) {
            head.add(new NativeTableHeaderCell(text));
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("candidates");
        return table;
    }

    private static NativeTableRow cells(String... texts) {
        var row = new NativeTableRow();
        for (var text : texts) {
            row.add(new NativeTableCell(new Span(text)));
        }
        return row;
    }
}
