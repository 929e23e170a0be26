package org.telepraxis.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One person's way through a scenario: an immutable value, built from a scenario, a setup and moves and nothing else. Equal
 * moves give equal playthroughs, word for word, on any machine at any time.
 *
 * <pre>{@code
 * var session = Playthrough.begin(scenario, "A", tokens, Mode.PRACTICE)
 *         .apply(new Move.Choose("B1b"))
 *         .apply(new Move.Continue("B1.on"));
 * }</pre>
 *
 * <p>Safe to share between threads.
 */
public final class Playthrough {

    private final Scenario scenario;
    private final Setup setup;
    private final Replay replay;
    private final Session session;

    private Playthrough(Scenario scenario, Setup setup, Replay replay) {
        this.scenario = scenario;
        this.setup = setup;
        this.replay = replay.rest();
        this.session = replay.session();
    }

    /** Begins a session. */
    public static Playthrough begin(Scenario scenario, Setup setup) {
        return new Playthrough(scenario, setup, new Replay(scenario, setup));
    }

    /** Begins a session with nothing carried over. */
    public static Playthrough begin(Scenario scenario, String formId, Map<String, String> tokens, Mode mode) {
        return begin(scenario, new Setup(formId, mode, tokens));
    }

    /**
     * Rebuilds a session from its moves.
     *
     * @throws MoveRefused if one of the moves was not possible, which means that they belong to another scenario or setup
     */
    public static Playthrough replay(Scenario scenario, Setup setup, List<Move> moves) {
        var replay = new Replay(scenario, setup);
        moves.forEach(replay::take);
        return new Playthrough(scenario, setup, replay);
    }

    /**
     * The playthrough after one more move; this one stays as it is.
     *
     * @throws MoveRefused if the move is not possible now
     */
    public Playthrough apply(Move move) {
        var next = replay.fork();
        next.take(move);
        return new Playthrough(scenario, setup, next);
    }

    /** Sets state by hand, for test vectors that look at what no learner can reach. */
    Playthrough override(Map<String, Value> values) {
        var next = replay.fork();
        next.override(values);
        return new Playthrough(scenario, setup, next);
    }

    public Scenario scenario() {
        return scenario;
    }

    public Setup setup() {
        return setup;
    }

    public Mode mode() {
        return setup.mode();
    }

    /** All moves, those since undone by going back included. */
    public List<Move> moves() {
        return List.copyOf(replay.moves().list());
    }

    /** The number the next move carries, counted from 0. */
    public int sequence() {
        return replay.moves().size();
    }

    /** What the person sees now. */
    public Situation situation() {
        return new Screen(session).situation(sequence());
    }

    /** What happened, without what was undone by going back. */
    public List<TranscriptEntry> transcript() {
        return List.copyOf(session.transcript());
    }

    /** How every critical action stands, in the scenario's order. */
    public List<CriticalActionResult> criticalActions() {
        return new Verdicts(session).all();
    }

    /** The ending reached; empty while the session runs and when it was left. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(session.ending).flatMap(scenario::ending);
    }

    /** Whether it is over, by an ending or by leaving. */
    public boolean ended() {
        return session.ended();
    }

    /** Whether the person left; in certification that is "withdrawn". */
    public boolean left() {
        return session.left;
    }

    /** Session time in seconds. */
    public int clock() {
        return session.clock();
    }

    /** The choices made, with what else was on offer. */
    public List<Decision> decisions() {
        return List.copyOf(Decisions.of(session));
    }

    /** All locked words, in the order they were written. */
    public List<Decision.OwnWords> ownWords() {
        return session.ownWords();
    }

    /** The state over time, for the practice debrief. */
    public List<Curve> curves() {
        return Curves.of(session);
    }

    /** The value of a state variable, as text. */
    public Optional<String> state(String variable) {
        return session.value(variable).map(Value::toString);
    }

    /** What this session would hand on to later ones as it stands: the values of the scenario's {@code carries}, by fact. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        scenario.carries().forEach(given -> state(given.variable()).ifPresent(value -> facts.put(given.fact(), value)));
        return Collections.unmodifiableMap(facts);
    }

    /** What the person was told about facts of earlier sessions; nothing in certification. */
    public List<String> carriedOver() {
        return session.carriedTexts();
    }

    /** Seconds of session time at which a moment was logged: a mark, beat, option, tool, event or clock. */
    public List<Integer> times(String moment) {
        return session.occurrences(moment).stream().map(session.now.points::at).toList();
    }

    /** A country fact or other text with the tokens of this session filled in. */
    public String fill(String text) {
        return session.fill(text);
    }

    Session session() {
        return session;
    }

    List<Step> steps() {
        return replay.kept().list();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Playthrough that
                && scenario.equals(that.scenario)
                && setup.equals(that.setup)
                && replay.moves().equals(that.replay.moves())
                && replay.kept().equals(that.replay.kept());
    }

    @Override
    public int hashCode() {
        return Objects.hash(scenario.id(), setup, replay.moves());
    }

    @Override
    public String toString() {
        return scenario.id() + " " + setup.form() + " "
                + moves().stream().map(MoveCodec::encode).toList();
    }
}
