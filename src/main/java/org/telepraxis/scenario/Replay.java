package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** Turns moves into a session. Going back rebuilds the session from the moves that led to the decision. */
final class Replay {

    /** What a session is rebuilt from. */
    sealed interface Step {

        record Moved(Move move, int sequence) implements Step {}

        /** The trace that going back leaves; anchors go on from here, so none is given twice. */
        record WentBack(int nextAnchor) implements Step {}

        /** A state set by a test vector, not by a learner. */
        record Overridden(Map<String, Value> values) implements Step {
            public Overridden {
                values = Map.copyOf(values);
            }
        }
    }

    private final Scenario scenario;
    private final Setup setup;
    private final List<Step> kept = new ArrayList<>();
    /** How many steps were kept when a beat was last entered. */
    private final Map<String, Integer> entered = new HashMap<>();

    private Session session;
    private Director director;

    Replay(Scenario scenario, Setup setup) {
        this.scenario = scenario;
        this.setup = setup;
        this.session = new Session(scenario, setup);
        this.director = new Director(session);
        start();
    }

    private void start() {
        director.begin();
        entered.clear();
        entered.put(session.beat().id(), 0);
    }

    Session session() {
        return session;
    }

    void take(Step step) {
        if (step instanceof Step.Moved moved && moved.move() instanceof Move.GoBack) {
            goBack();
        } else {
            perform(step);
        }
    }

    private void perform(Step step) {
        int before = session.trace.size();
        switch (step) {
            case Step.Moved(var move, int sequence) -> director.move(move, sequence);
            case Step.WentBack(int nextAnchor) -> {
                session.skipAnchorsTo(nextAnchor);
                session.startMove();
                session.note(Kind.WENT_BACK, "You went back to the decision.");
            }
            case Step.Overridden(var values) -> values.forEach(session::set);
        }
        kept.add(step);
        if (session.ended()) {
            return; // an entry that ends at once is no place to go back to
        }
        session.trace.points().subList(before, session.trace.size()).stream()
                .map(Trace.Point::moment)
                .filter(moment -> moment != null && scenario.beat(moment).isPresent())
                .forEach(beat -> entered.put(beat, kept.size()));
    }

    private void goBack() {
        if (!new Offers(session).canGoBack()) {
            throw new MoveRefused(
                    Reason.NO_WAY_BACK,
                    setup.mode() == Mode.CERTIFICATION
                            ? "In a certification session there is no going back."
                            : "There is no decision to go back to.");
        }
        var target = Optional.ofNullable(session.ending)
                .flatMap(scenario::ending)
                .map(Ending::backTo)
                .map(entered::get)
                .orElse(kept.size() - 1);
        var steps = List.copyOf(kept.subList(0, target));
        var wentBack = new Step.WentBack(session.nextAnchor());
        kept.clear();
        session = new Session(scenario, setup);
        director = new Director(session);
        start();
        steps.forEach(this::perform);
        perform(wentBack);
    }
}
