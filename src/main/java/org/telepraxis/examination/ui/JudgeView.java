package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.JudgeDesk;
import org.telepraxis.examination.JudgeSheet;
import org.telepraxis.examination.PanelStage;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where a judge says of each item how many minimally competent clinicians would be right: alone, then after discussion. */
@Route(ExamNavigation.JUDGE)
@PageTitle("Angoff panel · Telepraxis")
@RolesAllowed({"SUPERVISOR", "CHIEF_ASSESSOR", "AUTHOR"})
@StyleSheet("context://styles/exam.css")
@StyleSheet("context://styles/exam-figures.css")
class JudgeView extends Div implements BeforeEnterObserver {

    private final transient JudgeDesk desk;
    private final Span progress = Parts.styled("", "exam-saved");
    private final Div refusal = Parts.refusal();

    JudgeView(JudgeDesk desk) {
        this.desk = desk;
        addClassNames("page", "exams");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> show(desk.open(id)));
    }

    private void show(JudgeSheet sheet) {
        removeAll();
        refusal.removeAll();
        add(
                Parts.crumb(ExamNavigation.exams("Exams")),
                new PageHeader(
                        sheet.title(),
                        "%s. You are %s. %s."
                                .formatted(
                                        sheet.examination(),
                                        sheet.name(),
                                        sheet.stage().label())));
        var picture = new Paragraph(sheet.picture());
        picture.addClassName("exam-picture");
        add(Parts.section("Whom to have in mind", picture));
        if (!sheet.agreed()) {
            add(agree(sheet));
        } else if (sheet.stage().round() == 0) {
            add(new Note(Note.Kind.OK, "The panel is closed. Thank you for judging."));
        } else if (sheet.done()) {
            add(new Note(
                    Note.Kind.OK,
                    sheet.stage() == PanelStage.FIRST_ROUND
                            ? "You have handed in the first round. The second opens when the others are ready."
                            : "You have handed in the second round. Thank you for judging."));
        } else {
            judge(sheet);
        }
    }

    private Section agree(JudgeSheet sheet) {
        var interests = new TextField("Do you have an interest in who passes?");
        interests.setHelperText("Say whom you train or supervise, or write None.");
        var form = new Div(
                interests,
                refusal,
                Parts.button(
                        "I keep the items to myself",
                        "primary",
                        () -> Parts.attempt(refusal, () -> {
                            if (interests.getValue().isBlank()) {
                                throw new ExamRefused("Write None if you have none.");
                            }
                            desk.agree(sheet.panel(), interests.getValue());
                            show(desk.open(sheet.panel()));
                        })));
        form.addClassName("exam-form");
        return Parts.section(
                "Before you see the items",
                Parts.line(
                        "They will be asked of candidates. Do not copy, photograph or discuss them outside of the panel."),
                form);
    }

    private void judge(JudgeSheet sheet) {
        boolean alone = sheet.stage() == PanelStage.FIRST_ROUND;
        var items = Parts.section(
                "Items",
                Parts.line(
                        alone
                                ? "Of 100 such clinicians, how many would answer rightly? Judge alone; you see what others said in the second round."
                                : "Dots are what all judges said in the first round, the ring is yours; the triangle is the share who were right when it was asked. Judge again; you may stay where you were."));
        sheet.lines().forEach(line -> items.add(item(sheet.panel(), line)));
        tell(sheet);
        var bar = new Div(progress);
        if (!alone) {
            bar.add(Parts.button("Stay where I was for the rest", "", () -> stay(sheet.panel())));
        }
        bar.add(Parts.button("Hand in this round", "primary", () -> askBeforeHandingIn(desk.open(sheet.panel()))));
        bar.addClassName("exam-judge-bar");
        add(items, bounds(sheet), refusal, bar);
    }

    /** Says again, of each item without a judgement in this round, what was said in the first. */
    private void stay(UUID panel) {
        Parts.attempt(refusal, () -> {
            for (var line : desk.open(panel).lines()) {
                if (line.percent() == null && line.first() != null) {
                    desk.judge(panel, line.item(), line.first());
                }
            }
            show(desk.open(panel));
        });
    }

    private void askBeforeHandingIn(JudgeSheet sheet) {
        long left = sheet.lines().size() - sheet.judged();
        Parts.confirm(
                "Hand in this round?",
                (left == 0 ? "" : left == 1 ? "One item has no judgement. " : left + " items have no judgement. ")
                        + "What you said stands from now on.",
                "Hand in",
                () -> Parts.attempt(refusal, () -> {
                    desk.handIn(sheet.panel());
                    show(desk.open(sheet.panel()));
                }));
    }

    private void tell(JudgeSheet sheet) {
        progress.setText("%d of %d judged, all saved"
                .formatted(sheet.judged(), sheet.lines().size()));
    }

    private Article item(UUID panel, JudgeSheet.Line line) {
        var options = new UnorderedList();
        line.options().forEach(option -> {
            var row = new ListItem(new Span(option.text()));
            if (!option.key().isEmpty()) {
                row.addComponentAsFirst(Parts.badge("ok", "check", option.key()));
            }
            options.add(row);
        });
        var percent = new IntegerField("Would be right, in per cent");
        percent.setMin(0);
        percent.setMax(100);
        var range = "A whole number from 0 to 100";
        percent.setHelperText(range);
        percent.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        percent.setAriaLabel("Would be right, in per cent, item " + line.code());
        percent.setValue(line.percent());
        var saved = Parts.meta(line.percent() == null ? "" : "Saved");
        saved.getElement().setAttribute("role", "status");
        percent.addValueChangeListener(change -> {
            saved.setText(percent.isInvalid() || change.getValue() == null ? "Not saved" : "");
            if (saved.getText().isEmpty()) {
                Parts.attempt(refusal, () -> {
                    desk.judge(panel, line.item(), change.getValue());
                    saved.setText("Saved");
                    tell(desk.open(panel));
                });
            }
        });
        var say = new Div(percent, saved);
        say.addClassName("exam-judge-say");
        if (!line.others().isEmpty()) {
            say.addComponentAsFirst(spread(line));
        }
        var item = new Article(Parts.meta(line.code() + " · " + line.competence()), new H3(line.stem()), options, say);
        item.addClassName("exam-judge-item");
        return item;
    }

    private static Component spread(JudgeSheet.Line line) {
        var box = new Div(
                Charts.strip(line.others(), line.facility(), line.first()),
                Parts.meta("%d to %d%s%s"
                        .formatted(
                                line.others().getFirst(),
                                line.others().getLast(),
                                line.first() == null ? "" : "; you said " + line.first(),
                                line.facility() == null ? "" : "; right in the exam " + line.facility() + "%")));
        box.addClassName("exam-spread");
        return box;
    }

    private Component bounds(JudgeSheet sheet) {
        var known = sheet.bounds();
        var lowest = number("Lowest cut you could accept, %", known == null ? null : known.lowestCut());
        var highest = number("Highest cut you could accept, %", known == null ? null : known.highestCut());
        var fewest = number("Fewest who should fail, %", known == null ? null : known.fewestFail() * 100);
        var most = number("Most who should fail, %", known == null ? null : known.mostFail() * 100);
        var said = Parts.meta(known == null ? "" : "Saved");
        said.getElement().setAttribute("role", "status");
        var numbers = new Div(lowest, highest, fewest, most);
        numbers.addClassName("exam-numbers");
        var form = new Div(
                numbers,
                Parts.row(
                        Parts.button(
                                "Keep these bounds",
                                "",
                                () -> Parts.attempt(refusal, () -> {
                                    if (lowest.isEmpty() || highest.isEmpty() || fewest.isEmpty() || most.isEmpty()) {
                                        throw new ExamRefused("Fill in all four bounds, or none.");
                                    }
                                    desk.bound(
                                            sheet.panel(),
                                            lowest.getValue(),
                                            highest.getValue(),
                                            fewest.getValue() / 100,
                                            most.getValue() / 100);
                                    said.setText("Saved");
                                })),
                        said));
        form.addClassName("exam-form");
        return new NativeDetails("A check of the whole: what would you accept?", form);
    }

    private static NumberField number(String label, @Nullable Double value) {
        var field = new NumberField(label);
        field.setMin(0);
        field.setMax(100);
        field.setValue(value);
        return field;
    }
}
