package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.examination.ExamSummary;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.PanelStage;
import org.telepraxis.examination.PanelSummary;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.examination.StandardSetting;
import org.telepraxis.uikit.PageHeader;

/** For the officer: examinations, their sittings, and the banks behind them. */
@Route(ExamNavigation.OFFICE)
@PageTitle("Examination · Telepraxis")
@Menu(title = "Examination", icon = "scale", order = 450)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class OfficeView extends Div {

    OfficeView(Examinations examinations, SittingsOffice sittings, StandardSetting panels) {
        addClassNames("page", "exams");
        add(
                new PageHeader(
                        "Examination",
                        "What is asked, when it is sat, where the cut lies, and how the items behave.",
                        Parts.link(ExamNavigation.to("Item banks", ExamNavigation.BANKS), ""),
                        Parts.link(ExamNavigation.to("New examination", ExamNavigation.NEW), "primary")),
                Parts.section(
                        "Examinations",
                        Parts.list(
                                "No examination yet. Upload a bank first.",
                                examinations.all().stream()
                                        .map(OfficeView::exam)
                                        .toList())),
                Parts.section(
                        "Sittings",
                        Parts.list(
                                "No sitting is planned. Plan one from an examination.",
                                sittings.all().stream().map(OfficeView::sitting).toList())),
                Parts.section(
                        "Standard setting",
                        Parts.list(
                                "No panel has met.",
                                panels.all().stream().map(OfficeView::panel).toList()),
                        Parts.row(
                                Parts.link(ExamNavigation.to("Call a panel", ExamNavigation.CALL), ""),
                                Parts.link(ExamNavigation.to("Cuts of simulations", ExamNavigation.SIMULATIONS), ""))));
    }

    private static ListItem panel(PanelSummary panel) {
        return Parts.entry(
                new H3(panel.title()),
                Parts.badge(
                        panel.stage() == PanelStage.CLOSED ? "wait" : "",
                        "users",
                        panel.stage().label()),
                panel.stage().round() == 0
                        ? "%s · %d items, %d judges".formatted(panel.examinationTitle(), panel.items(), panel.judges())
                        : "%s · %d items · %d of %d judges have handed in"
                                .formatted(panel.examinationTitle(), panel.items(), panel.done(), panel.judges()),
                Parts.link(ExamNavigation.to("Open", ExamNavigation.PANEL, panel.id()), ""));
    }

    private static ListItem exam(ExamSummary exam) {
        var cut = exam.cut();
        return Parts.entry(
                new H3(exam.plan().title()),
                cut == null
                        ? Parts.badge("wait", "circle-alert", "No cut in force")
                        : Parts.badge("ok", "check", "Cut %.1f%%".formatted(cut.percent())),
                "%s · %d items in %d minutes · %d handed in"
                        .formatted(exam.bank(), exam.plan().items(), exam.plan().minutes(), exam.handedIn()),
                Parts.link(ExamNavigation.to("Open", ExamNavigation.EXAM, exam.id()), ""),
                Parts.link(ExamNavigation.to("Item statistics", ExamNavigation.FIGURES, exam.id()), ""));
    }

    static ListItem sitting(Roster sitting) {
        var badge = sitting.released()
                ? Parts.badge("ok", "check", "Results released")
                : sitting.ended()
                        ? Parts.badge("wait", "inbox", "Results wait for you")
                        : Parts.badge("", "clock", "%d of %d seats taken".formatted(sitting.taken(), sitting.seats()));
        return Parts.entry(
                new H3(sitting.title()),
                badge,
                "%s · %s%s · %d handed in"
                        .formatted(
                                Times.window(sitting.opensAt(), sitting.closesAt()),
                                sitting.whereabouts(),
                                sitting.invigilator().isEmpty() ? "" : ", " + sitting.invigilator() + " invigilates",
                                sitting.handedIn()),
                Parts.link(ExamNavigation.to("Open", ExamNavigation.SITTING, sitting.sitting()), ""));
    }
}
