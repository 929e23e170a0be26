package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.examination.ItemSummary;
import org.telepraxis.uikit.PageHeader;

/** The items of one bank, and how often each was shown. */
@Route(ExamNavigation.BANK)
@PageTitle("Items · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class BankView extends Div implements BeforeEnterObserver {

    private static final int SHORT = 90;

    private final transient ItemBanks banks;
    private final Div refusal = Parts.refusal();

    BankView(ItemBanks banks) {
        this.banks = banks;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, this::show);
    }

    private void show(UUID bank) {
        var items = banks.items(bank);
        removeAll();
        add(
                Parts.crumb(
                        ExamNavigation.office("Examination"), ExamNavigation.to("/ Item banks", ExamNavigation.BANKS)),
                new PageHeader(
                        "Items",
                        "%d in use. How often each stood on a paper decides which are drawn next: the least shown come first."
                                .formatted(items.size())),
                refusal,
                Parts.table(
                        "Items of the bank",
                        List.of("Item", "Competence", "Type", "Expected", "Shown", "Question", ""),
                        items.stream().map(item -> row(bank, item)).toList()));
    }

    private List<Object> row(UUID bank, ItemSummary item) {
        var stem = item.stem().length() > SHORT ? item.stem().substring(0, SHORT) + " …" : item.stem();
        return List.of(
                item.number() == 1 ? item.code() : item.code() + " v" + item.number(),
                item.competence(),
                item.type(),
                Math.round(item.difficulty() * 100) + "%",
                item.shown(),
                Parts.styled(stem, "exam-stem"),
                item.retired().isEmpty() ? retire(bank, item) : Parts.meta("Retired: " + item.retired()));
    }

    private Component retire(UUID bank, ItemSummary item) {
        var button = Parts.button("Retire", "sm", () -> {
            var why = new TextField("Why");
            why.setWidthFull();
            var dialog = new ConfirmDialog(
                    "Retire " + item.code(),
                    "",
                    "Retire",
                    confirmed -> Parts.attempt(refusal, () -> {
                        banks.retire(item.id(), why.getValue());
                        show(bank);
                    }));
            dialog.setText(why);
            dialog.setCancelable(true);
            dialog.open();
        });
        button.setAriaLabel("Retire " + item.code());
        return button;
    }
}
