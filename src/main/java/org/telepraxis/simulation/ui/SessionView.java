package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveRefused;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.StaleMove;

/** A session at its own address. The address is all it takes to go on: everything shown is built from the log. */
@Route(value = "session/:attempt", autoLayout = false)
@PermitAll
class SessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient Attempts attempts;
    private final transient Associations associations;
    private final transient Clock clock;
    private SessionStage stage = new SessionStage();
    private String title = "Session";
    private transient StageView.Help help = StageView.Help.NONE;

    SessionView(CurrentPerson current, Attempts attempts, Associations associations, Clock clock) {
        this.current = current;
        this.attempts = attempts;
        this.associations = associations;
        this.clock = clock;
        addClassName("session-view");
    }

    @Override
    public String getPageTitle() {
        return "Session: " + title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = current.id();
        var id = attemptId(event);
        var attempt = opened(attempts, person, id);
        title = attempt.playthrough().scenario().title();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        help = StageView.Help.of(associations.countryPack(attempt.association()), entry -> entry.checkedOn(today));
        stage = new SessionStage();
        removeAll();
        add(stage);
        show(attempt, "");
        stage.onMove(wish -> move(person, id, wish.seq(), wish.move()));
        stage.onDraft(typed -> keep(person, id, typed));
        stage.onDisturbance(lost -> attempts.disturbed(
                person, id, "The candidate's real connection was lost for about " + lost.seconds() + " s."));
        stage.onFinish(done -> leave(person, id));
    }

    /** The attempt, or "not found" when it is somebody else's: nobody learns that it exists. */
    static AttemptView opened(Attempts attempts, PersonId person, AttemptId id) {
        try {
            return attempts.view(person, id);
        } catch (NoSuchElementException notTheirs) {
            throw new NotFoundException("There is no such session");
        }
    }

    static AttemptId attemptId(BeforeEnterEvent event) {
        try {
            return AttemptId.of(
                    event.getRouteParameters().get(SimulationNavigation.ATTEMPT).orElseThrow());
        } catch (IllegalArgumentException | NoSuchElementException notAnId) {
            throw new NotFoundException("There is no such session");
        }
    }

    private void move(PersonId person, AttemptId id, int seq, @Nullable Move move) {
        if (move == null) {
            return;
        }
        try {
            show(attempts.move(person, id, seq, move), "");
        } catch (StaleMove | MoveRefused refused) {
            show(attempts.view(person, id), String.valueOf(refused.getMessage()));
        }
    }

    private void keep(PersonId person, AttemptId id, SessionStage.WordsTyped typed) {
        try {
            attempts.write(person, id, "draft/" + typed.id(), typed.text());
        } catch (IllegalArgumentException tooLong) {
            show(attempts.view(person, id), "Not saved: " + tooLong.getMessage());
        }
    }

    private void show(AttemptView attempt, String news) {
        stage.show(StageView.of(attempt, help, news));
    }

    private void leave(PersonId person, AttemptId id) {
        boolean left = attempts.view(person, id).status() == AttemptStatus.WITHDRAWN;
        // By address: naming the other views here would make the room load their components, too.
        UI.getCurrent().navigate(left ? SimulationNavigation.SESSIONS : SimulationNavigation.DEBRIEF + "/" + id);
    }
}
