package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.telepraxis.grading.AppealFile;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.FeedbackDesk;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.UnreleasedFeedback;
import org.telepraxis.uikit.PageHeader;

/** For the chief assessor: appeals with their promised days, feedback that waits to be released, and the rules for both. */
@Route(GradingNavigation.APPEALS)
@PageTitle("Appeals · Telepraxis")
@Menu(title = "Appeals", icon = "scale", order = 550)
@RolesAllowed("CHIEF_ASSESSOR")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/feedback.css")
class AppealsView extends Div {

    private final transient AppealsOffice office;
    private final transient FeedbackDesk desk;
    private final transient JudgingSettings judging;

    AppealsView(AppealsOffice office, FeedbackDesk desk, JudgingSettings judging) {
        this.office = office;
        this.desk = desk;
        this.judging = judging;
        addClassNames("page", "appeals");
        show();
    }

    private void show() {
        removeAll();
        var all = office.all();
        var open = all.stream().filter(file -> !file.story().state().isFinal()).toList();
        var closed = all.stream().filter(file -> file.story().state().isFinal()).toList();
        long overdue = open.stream().filter(file -> file.story().overdue()).count();
        add(new PageHeader("Appeals", lede(open.size(), overdue)));
        add(section("To answer", open.isEmpty() ? new Paragraph("No appeal waits.") : table("Open appeals", open)));
        if (!closed.isEmpty()) {
            add(section("Closed", table("Closed appeals", closed)));
        }
        add(section("Feedback that waits to be released", waiting()));
        add(section("Rules for feedback and appeals", new FeedbackRulesForm(desk)));
        add(section("How two ratings become a result", new JudgingRulesForm(judging)));
    }

    private static String lede(int open, long overdue) {
        if (open == 0) {
            return "Nothing waits. What was rated stays on record whatever comes of an appeal.";
        }
        return "%s to answer%s. What was rated stays on record whatever comes of an appeal."
                .formatted(Words.count(open), overdue == 0 ? "" : ", %s overdue".formatted(overdue));
    }

    private static NativeTable table(String label, List<AppealFile> files) {
        var table = new NativeTable();
        table.addClassName("appeal-rows");
        table.getElement().setAttribute("aria-label", label);
        var head = table.getHead().addRow();
        for (var title : List.of("Performance", "Ground", "Where it stands", "Promised")) {
            var cell = head.addHeaderCell();
            cell.setText(title);
            cell.getElement().setAttribute("scope", "col");
        }
        for (var file : files) {
            var story = file.story();
            var row = table.getBody().addRow();
            row.addDataCell()
                    .add(
                            new RouterLink(
                                    "%s %s".formatted(file.scenarioId(), file.title()),
                                    AppealView.class,
                                    new RouteParameters(
                                            GradingNavigation.APPEAL, story.id().toString())),
                            Parts.metaLine("Performance %s, form %s".formatted(file.code(), file.formId())));
            row.addDataCell().setText(story.ground().label());
            row.addDataCell().add(new Span(standing(file)));
            row.addDataCell().add(story.state().isFinal() ? new Span("") : AppealTimeline.promise(story));
        }
        return table;
    }

    /** How far the panel is, where there is one. */
    static String standing(AppealFile file) {
        var state = file.story().state();
        if (state.isFinal()) {
            return state.label();
        }
        return file.panel()
                .map(panel -> panel.done()
                        ? "The new panel has rated: decide"
                        : "%d of %d new raters have locked"
                                .formatted(
                                        panel.raters().stream()
                                                .filter(AppealFile.Seat::locked)
                                                .count(),
                                        panel.seats()))
                .orElse("Admit or refuse");
    }

    private Component waiting() {
        var waiting = desk.waiting();
        if (waiting.isEmpty()) {
            return new Paragraph("None.");
        }
        var list = new UnorderedList();
        list.addClassName("feedback-waiting");
        waiting.forEach(one -> list.add(item(one)));
        return list;
    }

    private ListItem item(UnreleasedFeedback one) {
        var due = new Span("Promised by " + Words.date(one.due()) + (one.overdue() ? ": overdue" : ""));
        due.addClassNames("badge", one.overdue() ? "stop" : "plain");
        return new ListItem(
                new Span("Performance %s, %s form %s".formatted(one.code(), one.scenarioId(), one.formId())),
                due,
                Parts.button("Release performance " + one.code(), "sm", click -> {
                    desk.release(one.caseId());
                    show();
                }));
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("feedback-section");
        return section;
    }
}
