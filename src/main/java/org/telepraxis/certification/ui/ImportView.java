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
import java.nio.charset.StandardCharsets;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.EarlierCertificates;
import org.telepraxis.certification.ImportPreview;
import org.telepraxis.certification.ImportedRow;
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

    ImportView(EarlierCertificates earlier) {
        this.earlier = earlier;
        addClassName("page");
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CERTIFICATES, "Certificates"));
        crumb.addClassName("crumb");
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> preview(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button("Choose a CSV file"));
        result.getElement().setAttribute("role", "status");
        add(
                crumb,
                new PageHeader(
                        "Earlier certificates",
                        "Bring in what your association issued before it came here. Each entry is marked as an earlier record wherever it is shown; it has no sealed document."),
                new H2("The file"),
                new Paragraph(
                        "One certificate a row, with these columns. 'version', 'email' and 'state' may be left out; the address ties an entry to a member, who alone decides whether the register shows it."),
                new Pre(
                        "number,name,scheme,version,issued,expires,email,state\n"
                                + "EPA-2019-0417,Mateus Rocha,Telephone Counselling,2,2019-05-31,2024-05-31,mateus.rocha@example.org,valid"),
                upload,
                result,
                present());
    }

    private void preview(byte[] bytes) {
        var csv = new String(bytes, StandardCharsets.UTF_8);
        result.removeAll();
        if (bytes.length > MOST_BYTES) {
            result.add(new Note(Note.Kind.STOP, "The file is larger than 2 MB; import it in parts."));
            return;
        }
        var preview = earlier.preview(csv);
        if (!preview.problems().isEmpty()) {
            result.add(problems(preview));
            return;
        }
        var count = preview.rows().size();
        var button = new Button(count == 1 ? "Import one entry" : "Import %,d entries".formatted(count), click -> {
            result.removeAll();
            try {
                result.add(
                        new Note(Note.Kind.OK, "%,d entries are in the register now.".formatted(earlier.bringIn(csv))));
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
                new Paragraph("%,d entries; %,d belong to a member with an account. The first of them:"
                        .formatted(count, preview.linked())),
                table(preview),
                button);
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

    private Div present() {
        var all = earlier.all();
        var present = new Div(new H2(all.isEmpty() ? "No earlier record yet" : "In the register"));
        if (!all.isEmpty()) {
            var body = new NativeTableBody();
            all.forEach(one -> body.add(cells(
                    one.number(),
                    String.valueOf(one.holder()),
                    one.scheme(),
                    Words.day(one.issuedOn()),
                    Words.day(one.expiresOn()),
                    one.state().label())));
            present.add(filled(body, "Number", "Holder", "Certificate", "Issued", "Valid to", "State"));
        }
        return present;
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
