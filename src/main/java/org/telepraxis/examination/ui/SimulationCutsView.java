package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.examination.SimulationCut;
import org.telepraxis.examination.SimulationCuts;
import org.telepraxis.examination.statistics.BorderlineRegression;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** What borderline regression says of each scenario that was rated by two. */
@Route(ExamNavigation.SIMULATIONS)
@PageTitle("Cuts of simulations · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
@StyleSheet("context://styles/exam-figures.css")
class SimulationCutsView extends Div {

    SimulationCutsView(SimulationCuts cuts) {
        addClassNames("page", "exams");
        add(
                Parts.crumb(ExamNavigation.office("Examination")),
                new PageHeader(
                        "Cuts of simulations",
                        "Totals regressed on the raters' judgement of the whole, which they give before they see a total. Below 50 attempts the panel's cut stands.",
                        new PrintButton()));
        var all = cuts.all();
        if (all.isEmpty()) {
            add(new Paragraph("No performance was rated by two yet."));
        }
        all.forEach(cut -> add(section(cut)));
    }

    private static Component section(SimulationCut cut) {
        var section = Parts.section("%s, %d rated attempts".formatted(cut.scenarioId(), cut.attempts()));
        switch (cut.regression()) {
            case BorderlineRegression.Refused refused -> section.add(new Note(Note.Kind.PLAIN, refused.reason()));
            case BorderlineRegression.Fitted fitted ->
                section.add(Figure.cards(
                        Figure.card(
                                "Cut, per cent of the way up",
                                fitted.cut(),
                                Figure::points,
                                "The total that is predicted for borderline; %d ratings were borderline."
                                        .formatted(fitted.borderline())),
                        Figure.card(
                                "Standard error",
                                Estimate.of(fitted.standardError(), cut.attempts()),
                                Figure::points,
                                "By drawing attempts again."),
                        Figure.card(
                                "Slope",
                                Estimate.of(fitted.slope(), cut.attempts()),
                                Figure::points,
                                "Points from one judgement to the next."),
                        Figure.card(
                                "R squared",
                                Estimate.of(fitted.determination(), cut.attempts()),
                                Figure::decimal,
                                "How far the whole explains the total.")));
        }
        if (!cut.points().isEmpty()) {
            section.add(Charts.regression(cut.points(), cut.regression()));
        }
        return section;
    }
}
