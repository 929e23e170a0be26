package org.telepraxis.examination.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Domain;
import org.telepraxis.courseware.Framework;
import org.telepraxis.examination.BankSummary;
import org.telepraxis.examination.BlueprintLine;
import org.telepraxis.examination.ExamPlan;
import org.telepraxis.examination.ExamRefused;

/** What an examination asks: bank, rules, and how many items of each competence. */
final class ExamForm extends Div {

    private final TextField title = new TextField("Title");
    private final Select<BankSummary> bank = new Select<>();
    private final IntegerField minutes = number("Minutes", 1, 480);
    private final IntegerField attempts = number("Attempts", 1, 20);
    private final IntegerField wait = number("Days between attempts", 0, 720);
    private final IntegerField shown = number("Papers an item may stand on", 1, 100_000);
    private final IntegerField anchors = number("Anchors, % of a form", 0, 50);
    private final Checkbox sameForm =
            new Checkbox("Everybody in a sitting gets the same items, in an order of their own");
    private final Checkbox atOnce = new Checkbox("Show each result when the paper is handed in");
    private final Map<String, IntegerField> blueprint = new LinkedHashMap<>();
    private final Span sum = Parts.meta("");

    ExamForm(List<BankSummary> banks, Framework framework, ExamPlan plan, boolean bankChosen) {
        addClassName("exam-form");
        bank.setLabel("Bank");
        bank.setItems(banks);
        bank.setItemLabelGenerator(BankSummary::title);
        banks.stream().filter(one -> one.id().equals(plan.bank())).findFirst().ifPresent(bank::setValue);
        bank.setReadOnly(bankChosen);
        title.setValue(plan.title());
        minutes.setValue(plan.minutes());
        attempts.setValue(plan.attempts());
        wait.setValue(plan.waitDays());
        shown.setValue(plan.mostShown());
        anchors.setValue(plan.anchorPercent());
        anchors.setHelperText("Asked again from the form before, so that drift can be seen.");
        sameForm.setValue(plan.sameForm());
        atOnce.setValue(plan.releaseAtOnce());
        atOnce.setHelperText("Otherwise you release the results of a sitting when it is over.");
        var numbers = new Div(minutes, attempts, wait, shown, anchors);
        numbers.addClassName("exam-numbers");
        var asked = new Div();
        asked.addClassName("exam-blueprint");
        framework.domains().forEach(domain -> asked.add(domain(domain, plan)));
        add(title, bank, numbers, sameForm, atOnce, new H3("Blueprint"), sum, asked);
        count();
    }

    private Div domain(Domain domain, ExamPlan plan) {
        var box = new Div(Parts.styled(domain.code() + " " + domain.title(), "exam-domain"));
        domain.competences().forEach(competence -> {
            var field = number(competence.id(), 0, 100);
            field.setHelperText(competence.title());
            field.setValue(plan.blueprint().stream()
                    .filter(line -> line.competence().equals(competence.id()))
                    .map(BlueprintLine::items)
                    .findFirst()
                    .orElse(0));
            field.addValueChangeListener(change -> count());
            blueprint.put(competence.id(), field);
            box.add(field);
        });
        return box;
    }

    private void count() {
        int items = lines().stream().mapToInt(BlueprintLine::items).sum();
        sum.setText("%d items from %d competences".formatted(items, lines().size()));
    }

    private List<BlueprintLine> lines() {
        return blueprint.entrySet().stream()
                .map(entry -> new BlueprintLine(entry.getKey(), value(entry.getValue())))
                .filter(line -> line.items() > 0)
                .toList();
    }

    /** @throws ExamRefused when no bank is chosen */
    ExamPlan plan() {
        var chosen = bank.getValue();
        if (chosen == null) {
            throw new ExamRefused("Choose a bank.");
        }
        return new ExamPlan(
                chosen.id(),
                title.getValue().strip(),
                lines(),
                value(minutes),
                sameForm.getValue(),
                value(shown),
                value(anchors),
                value(attempts),
                value(wait),
                atOnce.getValue());
    }

    private static int value(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static IntegerField number(String label, int from, int to) {
        var field = new IntegerField(label);
        field.setMin(from);
        field.setMax(to);
        field.setStepButtonsVisible(true);
        return field;
    }
}
