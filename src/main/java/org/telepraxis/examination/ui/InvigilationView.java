package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.Roster;
import org.telepraxis.uikit.PageHeader;

/** For an invigilator: who is there, how far they are, and a place to write down what happened. No items, no results. */
@Route(ExamNavigation.WATCH)
@PageTitle("Invigilation · Telepraxis")
@RolesAllowed({"SUPERVISOR", "OFFICER"})
@StyleSheet("context://styles/exam.css")
class InvigilationView extends Div implements BeforeEnterObserver {

    private final transient Invigilation invigilation;

    InvigilationView(Invigilation invigilation) {
        this.invigilation = invigilation;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> show(invigilation.roster(id)));
    }

    private void show(Roster roster) {
        removeAll();
        add(
                Parts.crumb(ExamNavigation.exams("Exams")),
                new PageHeader(
                        roster.title(),
                        Times.window(roster.opensAt(), roster.closesAt()) + " · " + roster.whereabouts(),
                        Parts.button("Look again", "", () -> show(invigilation.roster(roster.sitting())))),
                Parts.section("Candidates", RosterTable.places(roster, false, null)),
                RosterTable.notes(roster, (paper, words) -> {
                    invigilation.note(roster.sitting(), paper, words);
                    show(invigilation.roster(roster.sitting()));
                }));
    }
}
