package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.PanelReport;
import org.telepraxis.examination.PanelStage;
import org.telepraxis.examination.StandardSetting;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** For the officer: what a panel found, what speaks against its cut, and its adoption. */
@Route(ExamNavigation.PANEL)
@PageTitle("Panel · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
@StyleSheet("context://styles/exam-figures.css")
class PanelView extends Div implements BeforeEnterObserver {

    private final transient StandardSetting setting;
    private final transient Clock clock;
    private final Div refusal = Parts.refusal();

    PanelView(StandardSetting setting, Clock clock) {
        this.setting = setting;
        this.clock = clock;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, this::show);
    }

    private void show(UUID id) {
        var report = setting.report(id);
        var panel = report.panel();
        removeAll();
        add(
                Parts.crumb(
                        ExamNavigation.office("Examination"),
                        ExamNavigation.to("/ " + panel.examinationTitle(), ExamNavigation.EXAM, panel.examination())),
                new PageHeader(
                        panel.title(),
                        "%s. %d items. Judgements count once a judge has handed in the round."
                                .formatted(panel.stage().label(), panel.items()),
                        new PrintButton()),
                refusal);
        if (panel.stage() == PanelStage.CLOSED) {
            add(adopt(report));
        } else if (panel.stage().round() > 0) {
            add(next(report));
        }
        var picture = new Paragraph(report.picture());
        picture.addClassName("exam-picture");
        add(cut(report), findings(report), judges(id, report), items(report), hofstee(report));
        add(Parts.section("Whom the judges have in mind", picture));
    }

    private Component next(PanelReport report) {
        boolean first = report.panel().stage() == PanelStage.FIRST_ROUND;
        var step = first ? "Open the second round" : "Close the panel";
        var late = report.members().stream()
                .filter(member -> first ? !member.firstDone() : !member.secondDone())
                .map(PanelReport.Member::person)
                .collect(Collectors.joining(", "));
        var button = Parts.button(
                step,
                late.isEmpty() ? "primary" : "",
                () -> Parts.confirm(
                        step + "?",
                        late.isEmpty()
                                ? "All judges have handed in. This cannot be taken back."
                                : "%s did not hand in this round. What they said in it will not count, and it cannot be opened again."
                                        .formatted(late),
                        step,
                        () -> change(report, () -> setting.goOn(report.panel().id()))));
        return Parts.row(
                button,
                Parts.meta("%d of %d judges have handed in this round. Who has not by then does not count in it."
                        .formatted(report.panel().done(), report.panel().judges())));
    }

    private static Component cut(PanelReport report) {
        var round = report.round();
        return Figure.cards(
                Figure.card("Cut, per cent of items", round.cut(), Figure::points, "Mean of the judges' means."),
                Figure.card(
                        "Standard error", round.standardError(), Figure::points, "In points, for another such panel."),
                Figure.card(
                        "Cut without wide items",
                        report.withoutWide().cut(),
                        Figure::points,
                        "Without items on which judges differ by more than 20 points."),
                Figure.card(
                        "Spread of judges",
                        report.isFirst()
                                ? report.angoff().spreadBefore()
                                : report.angoff().spreadAfter(),
                        Figure::points,
                        report.isFirst()
                                ? "In points, in the first round."
                                : "In points; %s in the first round."
                                        .formatted(report.angoff()
                                                .spreadBefore()
                                                .known()
                                                .map(known -> Figure.points(known.value()))
                                                .orElse("unknown"))));
    }

    private static List<String> against(PanelReport report) {
        return report.isFirst()
                ? report.angoff().first().findings()
                : report.angoff().findings();
    }

    private static Component findings(PanelReport report) {
        var findings = against(report);
        if (findings.isEmpty()) {
            return Parts.section("Findings", Parts.line("Nothing speaks against this cut as it stands."));
        }
        var list = new UnorderedList();
        list.addClassName("exam-advice");
        findings.forEach(finding -> list.add(new ListItem(finding)));
        var section = Parts.section("What speaks against using the cut as it stands", list);
        section.addClassName("exam-flags");
        return section;
    }

    private Section judges(UUID id, PanelReport report) {
        var consistency = setting.consistency(id);
        return Parts.section(
                "Judges",
                Parts.line(
                        "Consistency is the correlation of a judge's judgements with the share who were right. Strict or lenient is allowed."),
                Parts.table(
                        "Judges of the panel",
                        List.of(
                                "Judge",
                                "Person",
                                "Interests",
                                "First round",
                                "Second round",
                                "Own cut",
                                "Consistency"),
                        report.members().stream()
                                .map(member -> {
                                    var own = consistency.stream()
                                            .filter(one -> one.judge().equals(member.name()))
                                            .findFirst();
                                    return List.<Object>of(
                                            member.name(),
                                            member.person(),
                                            member.agreed() ? member.interests() : "Not agreed yet",
                                            handedIn(member.firstDone()),
                                            report.panel().stage() == PanelStage.FIRST_ROUND
                                                    ? "Not open yet"
                                                    : handedIn(member.secondDone()),
                                            own.map(one -> Figure.of(one.mean(), Figure::points))
                                                    .orElseGet(() -> new Span("–")),
                                            own.map(one -> Figure.of(one.follows(), Figure::decimal))
                                                    .orElseGet(() -> new Span("–")));
                                })
                                .toList()));
    }

    private static String handedIn(boolean done) {
        return done ? "Handed in" : "Not handed in";
    }

    private static Section items(PanelReport report) {
        return Parts.section(
                "Items",
                Parts.table(
                        "Judgements of every item",
                        List.of("Item", "Competence", "Judgements, 0 to 100", "Mean", "Spread", ""),
                        report.lines().stream()
                                .map(line -> List.<Object>of(
                                        line.code(),
                                        line.competence(),
                                        Charts.strip(line.said(), null, null),
                                        Figure.of(line.mean(), Figure::points),
                                        Figure.of(line.spread(), Figure::points),
                                        line.tooWide() ? Parts.badge("wait", "flag", "Drop or rewrite") : new Span()))
                                .toList()));
    }

    private static Section hofstee(PanelReport report) {
        var found = report.hofstee();
        var section = Parts.section(
                "Hofstee's compromise, as a check",
                Parts.line(
                        "Where the judges' bounds meet what candidates really scored. It questions the cut; it does not set it."),
                Figure.cards(
                        Figure.card("Compromise, per cent", found.cut(), Figure::points, "From the judges' bounds."),
                        Figure.card(
                                "Would fail with it", found.failing(), Figure::percent, "Of those who have sat it.")));
        report.check().forEach(finding -> section.add(new Note(Note.Kind.LAMP, finding)));
        return section;
    }

    private Section adopt(PanelReport report) {
        var percent = new NumberField("Cut to adopt, in per cent");
        percent.setHelperText("The panel's cut, or more by one standard error at most. Never less.");
        report.angoff()
                .second()
                .cut()
                .known()
                .map(Estimate.Known::value)
                .ifPresent(value -> percent.setValue(Math.ceil(value * 100) / 100));
        var minutes = new TextArea("Minutes: why this cut");
        var despite = new Checkbox(
                "I have read what speaks against this cut, and say in the minutes why it holds all the same");
        despite.setVisible(!against(report).isEmpty());
        var from = new DateTimePicker("In force from");
        from.setHelperText("By the clock of %s.".formatted(Times.zone().getId()));
        from.setLocale(Locale.UK);
        from.setValue(LocalDateTime.ofInstant(clock.instant(), Times.zone())
                .plusMinutes(5)
                .withSecond(0)
                .withNano(0));
        var form = new Div(
                percent,
                minutes,
                despite,
                from,
                Parts.button(
                        "Adopt this cut",
                        "primary",
                        () -> change(report, () -> {
                            if (percent.getValue() == null || from.getValue() == null) {
                                throw new ExamRefused("Write the cut, and from when it holds.");
                            }
                            if (despite.isVisible() && !despite.getValue()) {
                                throw new ExamRefused(
                                        "Read what speaks against this cut, and say in the minutes why it holds all the same.");
                            }
                            setting.adopt(
                                    report.panel().id(),
                                    percent.getValue(),
                                    minutes.getValue(),
                                    from.getValue().atZone(Times.zone()).toInstant());
                        })));
        form.addClassName("exam-form");
        return Parts.section(
                "Adopt the cut",
                Parts.line("Papers that are begun before it takes effect keep the cut that was in force."),
                new NativeDetails("Adopt", form));
    }

    private void change(PanelReport report, Runnable deed) {
        Parts.attempt(refusal, () -> {
            deed.run();
            show(report.panel().id());
        });
    }
}
