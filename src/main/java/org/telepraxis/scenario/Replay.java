package org.telepraxis.scenario;

import java.util.Map;
import java.util.Optional;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** Turns moves into a session, one after the other. Going back rebuilds the session from the moves that led to the decision. */
final class Replay {

    private final Scenario scenario;
    private final Setup setup;
    private final Trail<Move> moves;
    /** The steps that led here; those that were gone back on are not among them. */
    private Trail<Step> kept;

    private Session session;

    Replay(Scenario scenario, Setup setup) {
        this.scenario = scenario;
        this.setup = setup;
        this.moves = new Trail<>();
        this.kept = new Trail<>();
        this.session = begun();
    }

    private Replay(Replay of) {
        scenario = of.scenario;
        setup = of.setup;
        moves = of.moves.fork();
        kept = of.kept.fork();
        session = of.session.fork();
    }

    Replay fork() {
        return new Replay(this);
    }

    /** From now on this one does not change; forks go on. */
    Replay rest() {
        moves.rest();
        kept.rest();
        session.rest();
        return this;
    }

    private Session begun() {
        var begun = new Session(scenario, setup);
        new Director(begun).begin();
        return begun;
    }

    Session session() {
        return session;
    }

    Trail<Move> moves() {
        return moves;
    }

    Trail<Step> kept() {
        return kept;
    }

    void take(Move move) {
        if (move instanceof Move.GoBack) {
            goBack();
        } else {
            perform(new Step.Moved(session.script.shared(move), moves.size(), session.now.size()));
        }
        moves.add(session.script.shared(move));
    }

    void override(Map<String, Value> values) {
        perform(new Step.Overridden(values, session.now.size()));
    }

    private void perform(Step step) {
        switch (step) {
            case Step.Moved moved -> new Director(session).move(moved.move(), moved.sequence());
            case Step.WentBack back -> {
                session.skipAnchorsTo(back.nextAnchor());
                session.startMove();
                session.note(Kind.WENT_BACK, "You went back to the decision.");
            }
            case Step.Overridden overridden -> overridden.values().forEach(session::set);
        }
        kept.add(step);
    }

    private void goBack() {
        if (!new Offers(session).canGoBack()) {
            throw new MoveRefused(
                    Reason.NO_WAY_BACK,
                    setup.mode() == Mode.CERTIFICATION
                            ? "In a certification session there is no going back."
                            : "There is no decision to go back to.");
        }
        var steps = kept.list().subList(0, stepsToTheDecision());
        int nextAnchor = session.nextAnchor();
        kept = new Trail<>();
        session = begun();
        steps.forEach(this::perform);
        perform(new Step.WentBack(nextAnchor, session.now.size()));
    }

    /** How many steps led to where the ending sends back, or to just before the last move. */
    private int stepsToTheDecision() {
        var beat = Optional.ofNullable(session.ending).flatMap(scenario::ending).map(Ending::backTo);
        return beat.flatMap(this::stepsTo).orElse(kept.size() - 1);
    }

    /** How many steps led into a beat the last time; an entry that ends at once is no place to go back to. */
    private Optional<Integer> stepsTo(String beat) {
        int last = kept.size() - 1;
        int before = last < 0 ? session.now.size() : kept.get(last).from();
        var entries = session.occurrences(beat).stream()
                .filter(index -> index < before)
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        int entered = entries.getLast();
        int steps = 0;
        while (steps < kept.size() && kept.get(steps).from() <= entered) {
            steps++;
        }
        return Optional.of(steps);
    }
}
