package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.telepraxis.examination.BankSummary;
import org.telepraxis.examination.BankUpload;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** The banks of the officer's association. A file with errors changes nothing, and every error is named with its line. */
@Route(ExamNavigation.BANKS)
@PageTitle("Item banks · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class BanksView extends Div {

    private static final int LARGEST = 4_000_000;

    private final transient ItemBanks banks;
    private final Div list = new Div();
    private final Div outcome = new Div();

    BanksView(ItemBanks banks) {
        this.banks = banks;
        addClassNames("page", "exams");
        outcome.getElement().setAttribute("role", "status");
        var upload = new Upload(UploadHandler.inMemory(
                (metadata, bytes) -> take(metadata.fileName(), new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileTypes(".yaml", ".yml", ".sealed");
        upload.setMaxFileSize(LARGEST);
        add(
                Parts.crumb(ExamNavigation.office("Examination")),
                new PageHeader(
                        "Item banks",
                        "Items that only your association has. They never belong among the course files, which everybody can read."),
                list,
                Parts.section(
                        "Upload a bank",
                        Parts.line(
                                "A YAML file, or one that was sealed with the server's secret: a head and items in the format of the courses. A bank with the same id becomes its next edition; papers that were begun keep their words."),
                        upload,
                        outcome));
        show();
    }

    private void take(String name, String text) {
        outcome.removeAll();
        switch (banks.upload(name, text)) {
            case BankUpload.Accepted accepted -> {
                outcome.add(new Note(
                        Note.Kind.OK,
                        "Edition %d of %s is in use: %d items added, %d changed, %d left out."
                                .formatted(
                                        accepted.bank().edition(),
                                        accepted.bank().title(),
                                        accepted.added(),
                                        accepted.changed(),
                                        accepted.left())));
                if (!accepted.remarks().isEmpty()) {
                    outcome.add(new Pre(String.join("\n", accepted.remarks())));
                }
                show();
            }
            case BankUpload.Refused refused ->
                outcome.add(
                        new Note(
                                Note.Kind.STOP,
                                refused.problems().size() == 1
                                        ? "Nothing was taken over. One thing is wrong:"
                                        : "Nothing was taken over. %d things are wrong:"
                                                .formatted(refused.problems().size())),
                        new Pre(String.join("\n", refused.problems())));
        }
    }

    private void show() {
        list.removeAll();
        list.add(Parts.list(
                "No bank yet.", banks.all().stream().map(BanksView::entry).toList()));
    }

    private static ListItem entry(BankSummary bank) {
        return Parts.entry(
                new H3(bank.title()),
                bank.example() ? Parts.badge("wait", "eye", "Example, not secure") : new Span(),
                "%s · edition %d, %s · %d items can be drawn"
                        .formatted(bank.code(), bank.edition(), Times.moment(bank.uploadedAt()), bank.items()),
                Parts.link(ExamNavigation.to("Items", ExamNavigation.BANK, bank.id()), ""));
    }
}
