package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.Roster;
import org.telepraxis.uikit.PageHeader;

/** For an invigilator: who is there, how far they are, and a place to write down what happened. No items, no results. */
@Route(ExamNavigation.WATCH)
@PageTitle("Invigilation · Telepraxis")
@RolesAllowed({"SUPERVISOR", "OFFICER"})
@StyleSheet("context://styles/exam.css")
class InvigilationView extends Div implements BeforeEnterObserver {

    private static final UUID NONE = new UUID(0, 0);

    private final transient Invigilation invigilation;
    private final RosterTable places = new RosterTable(false, null);
    private final RosterNotes notes = new RosterNotes(this::write);
    private UUID sitting = NONE;

    InvigilationView(Invigilation invigilation) {
        this.invigilation = invigilation;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> open(invigilation.roster(id)));
    }

    private void open(Roster roster) {
        sitting = roster.sitting();
        removeAll();
        add(
                Parts.crumb(ExamNavigation.exams("Exams")),
                new PageHeader(
                        roster.title(),
                        Times.window(roster.opensAt(), roster.closesAt()) + " · " + roster.whereabouts(),
                        Parts.button("Look again", "", () -> show(invigilation.roster(sitting)))),
                Parts.section("Candidates", places),
                notes);
        show(roster);
    }

    private void show(Roster roster) {
        places.show(roster);
        notes.show(roster);
    }

    private void write(@Nullable UUID paper, String words) {
        invigilation.note(sitting, paper, words);
        show(invigilation.roster(sitting));
    }
}
