package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.ExamSummary;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.examination.SittingPlan;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.uikit.PageHeader;

/** One examination: its cut, its sittings, and what it asks. */
@Route(ExamNavigation.EXAM)
@PageTitle("Examination · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class ExamView extends Div implements BeforeEnterObserver {

    private final transient Examinations examinations;
    private final transient ItemBanks banks;
    private final transient SittingsOffice office;
    private final transient CompetenceFramework framework;
    private final transient Clock clock;

    ExamView(
            Examinations examinations,
            ItemBanks banks,
            SittingsOffice office,
            CompetenceFramework framework,
            Clock clock) {
        this.examinations = examinations;
        this.banks = banks;
        this.office = office;
        this.framework = framework;
        this.clock = clock;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, this::show);
    }

    private void show(UUID id) {
        var exam = examinations.get(id);
        removeAll();
        add(
                Parts.crumb(ExamNavigation.office("Examination")),
                new PageHeader(
                        exam.plan().title(),
                        "%s. %d items in %d minutes."
                                .formatted(
                                        exam.bank(),
                                        exam.plan().items(),
                                        exam.plan().minutes()),
                        Parts.link(ExamNavigation.to("Item statistics", ExamNavigation.FIGURES, id), "")),
                cut(exam),
                sittings(id),
                change(exam));
    }

    private Section cut(ExamSummary exam) {
        var percent = new NumberField("Per cent that must be right");
        percent.setMin(1);
        percent.setMax(100);
        percent.setStep(0.5);
        var reason = new TextArea("Why");
        var from = picker("In force from", 10);
        var refusal = Parts.refusal();
        var form = new Div(
                percent,
                from,
                reason,
                refusal,
                Parts.button(
                        "State this cut",
                        "",
                        () -> Parts.attempt(refusal, () -> {
                            if (percent.getValue() == null) {
                                throw new ExamRefused("Write the cut as a percentage.");
                            }
                            examinations.stateCut(exam.id(), percent.getValue(), reason.getValue(), instant(from));
                            show(exam.id());
                        })));
        form.addClassName("exam-form");
        var rows = exam.cuts().stream()
                .map(cut -> List.<Object>of(
                        String.format(Locale.ENGLISH, "%.1f%%", cut.percent()),
                        Times.moment(cut.effectiveFrom()) + (cut.equals(exam.cut()) ? ", in force" : ""),
                        cut.byPanel() ? "Panel" : "Stated",
                        cut.reason()))
                .toList();
        Component known = rows.isEmpty()
                ? Parts.line("No cut yet. Without one nobody can begin.")
                : Parts.table("Cuts", List.of("Cut", "From", "By", "Why"), rows);
        return Parts.section(
                "The cut",
                Parts.line("A paper keeps the cut that was in force when it was begun."),
                known,
                new NativeDetails("State a cut without a panel", form));
    }

    private Section sittings(UUID id) {
        var opens = picker("Opens", 60 * 24 * 7);
        var closes = picker("Closes", 60 * 24 * 7 + 180);
        closes.setHelperText("Who begins before it closes has their whole time.");
        var where = new TextField("Where");
        var seats = new IntegerField("Seats");
        seats.setValue(20);
        var invigilator = new Select<PersonSummary>();
        invigilator.setLabel("Invigilator");
        invigilator.setItems(office.invigilators());
        invigilator.setItemLabelGenerator(person -> person == null ? "Nobody yet" : person.name());
        invigilator.setEmptySelectionAllowed(true);
        var refusal = Parts.refusal();
        var form = new Div(
                opens,
                closes,
                where,
                seats,
                invigilator,
                refusal,
                Parts.button(
                        "Plan it",
                        "",
                        () -> Parts.attempt(refusal, () -> {
                            var person = invigilator.getValue();
                            var planned = office.plan(
                                    id,
                                    new SittingPlan(
                                            instant(opens),
                                            instant(closes),
                                            where.getValue().strip(),
                                            seats.getValue() == null ? 0 : seats.getValue(),
                                            person == null ? null : person.id()));
                            ExamNavigation.go(ExamNavigation.address(ExamNavigation.SITTING, planned));
                        })));
        form.addClassName("exam-form");
        return Parts.section(
                "Sittings",
                Parts.list(
                        "None yet.",
                        office.all().stream()
                                .filter(sitting -> sitting.examination().equals(id))
                                .map(OfficeView::sitting)
                                .toList()),
                new NativeDetails("Plan a sitting", form));
    }

    private Section change(ExamSummary exam) {
        var form = new ExamForm(banks.all(), framework.current(), exam.plan(), true);
        var refusal = Parts.refusal();
        return Parts.section(
                "What it asks",
                Parts.line("A change holds for sittings that are planned and papers that are begun from now on."),
                new NativeDetails(
                        "Blueprint and rules",
                        new Div(
                                form,
                                refusal,
                                Parts.button(
                                        "Keep the changes",
                                        "",
                                        () -> Parts.attempt(refusal, () -> {
                                            examinations.change(exam.id(), form.plan());
                                            show(exam.id());
                                        })))));
    }

    private DateTimePicker picker(String label, int minutesAhead) {
        var picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setStep(Duration.ofMinutes(15));
        picker.setValue(LocalDateTime.ofInstant(clock.instant(), Times.zone())
                .plusMinutes(minutesAhead)
                .withSecond(0)
                .withNano(0));
        return picker;
    }

    private static Instant instant(DateTimePicker picker) {
        var value = picker.getValue();
        if (value == null) {
            throw new ExamRefused("Choose a day and a time.");
        }
        return value.atZone(Times.zone()).toInstant();
    }
}
