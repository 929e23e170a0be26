package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/**
 * The state of a session while moves are replayed; changed only by {@link Performance} and {@link Director}, and by nobody once
 * a {@link Playthrough} holds it.
 */
final class Session {

    /** An event on its way. */
    record Pending(String event, int due) {}

    /** Some thirty years: no session gets there, and no sum of times overflows. */
    private static final int FAR = 1_000_000_000;

    static final String CONNECTION = "connection";

    final Scenario scenario;
    final Setup setup;
    final Form form;
    final Trace trace;
    private final Wording wording;
    private final List<TranscriptEntry> transcript = new ArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final Set<String> pickedThisPass = new HashSet<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, String> writtenAnchors = new HashMap<>();
    final List<Decision> decisions = new ArrayList<>();
    private int nextAnchor = 1;
    private int firstFresh;
    private int clock;
    private String beat;
    /** How the client is seen, in the words of {@link Stage}. */
    final Map<String, String> look = new HashMap<>();
    /** Faces of the cast, as far as a line has changed them. */
    final Map<String, String> faces = new HashMap<>();

    String scene = "";
    List<String> onScreen = List.of();
    List<String> technical = List.of();

    @Nullable
    String paper;

    @Nullable
    String answer;

    @Nullable
    String ending;

    boolean paused;
    boolean left;
    /** Counts beat entries and endings, so that an action can tell whether the scene moved under it. */
    int turns;

    Session(Scenario scenario, Setup setup) {
        this.scenario = scenario;
        this.setup = setup;
        this.form = scenario.form(setup.form())
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + setup.form()));
        this.wording = new Wording(scenario, form, setup);
        this.trace = new Trace(scenario, form, setup.mode(), startValues(scenario, setup));
        this.beat = scenario.beats().getFirst().id();
        var persona = scenario.persona();
        look.putAll(Map.of("face", persona.face(), "room", persona.room(), "light", persona.light()));
        look.putAll(Map.of("camera", persona.camera(), "gaze", persona.gaze(), "posture", persona.posture()));
    }

    private static Map<String, Value> startValues(Scenario scenario, Setup setup) {
        var values = new HashMap<String, Value>();
        for (var variable : scenario.variables()) {
            values.put(variable.name(), variable.start());
        }
        carried(setup)
                .forEach((name, text) -> scenario.variable(name)
                        .flatMap(variable -> variable.parse(text))
                        .ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** Certification starts from what the form fixes, whatever earlier sessions were like. */
    private static Map<String, String> carried(Setup setup) {
        return setup.mode() == Mode.PRACTICE ? setup.carried() : Map.of();
    }

    /** What the person is told about facts of earlier sessions: as they stood at the start. */
    List<String> carriedTexts() {
        var start = trace.at(0, 0);
        return scenario.carried().stream()
                .filter(fact -> carried(setup).containsKey(fact.sets()))
                .flatMap(fact -> fact.says().in(start).stream())
                .map(text -> wording.fill(text, start))
                .toList();
    }

    World now() {
        return trace.now(clock, answer);
    }

    boolean holds(Expression expression) {
        return expression.holds(now());
    }

    <T> Optional<T> pick(Cases<T> cases) {
        return cases.in(now());
    }

    String text(Cases<String> text) {
        return fill(pick(text).orElse(""));
    }

    String fill(String text) {
        return wording.fill(text, now());
    }

    Beat beat() {
        return scenario.beat(beat).orElseThrow();
    }

    void enter(String next) {
        beat = next;
        log(next);
        technical = List.of();
        paper = null;
        pickedThisPass.clear();
        turns++;
    }

    int clock() {
        return clock;
    }

    void advanceTo(int time) {
        clock = Math.max(clock, time);
    }

    /** The session time in so many seconds. */
    int in(int seconds) {
        return (int) Math.min((long) clock + seconds, FAR);
    }

    void log(String moment) {
        trace.log(clock, moment, beat);
    }

    void set(String variable, Value value) {
        if (!value.equals(trace.last().variables().get(variable))) {
            trace.set(clock, variable, value, beat);
        }
    }

    void stop(String clockId) {
        if (trace.running(clockId)) {
            trace.stop(clock, clockId, beat);
        }
    }

    String connection() {
        return now().named(CONNECTION).map(Value::toString).orElse("video");
    }

    boolean ended() {
        return left || ending != null;
    }

    /** Seconds on the shown clock, if one runs. */
    @Nullable
    Integer sinceDrop() {
        return scenario.clocks().stream()
                .filter(NamedClock::shown)
                .map(NamedClock::id)
                .filter(trace::running)
                .findFirst()
                .map(id -> now().since(id))
                .orElse(null);
    }

    String say(Line.Who who, String name, String text, Kind kind, List<String> tags) {
        var anchor = "t" + nextAnchor++;
        transcript.add(new TranscriptEntry(anchor, clock, sinceDrop(), who, name, text, kind, tags));
        return anchor;
    }

    String note(Kind kind, String text) {
        return say(Line.Who.SYSTEM, "", text, kind, List.of());
    }

    List<TranscriptEntry> transcript() {
        return transcript;
    }

    List<TranscriptEntry> fresh() {
        return transcript.subList(firstFresh, transcript.size());
    }

    void startMove() {
        firstFresh = transcript.size();
        paper = null;
        answer = null;
    }

    int nextAnchor() {
        return nextAnchor;
    }

    /** Anchors of a part that was gone back on are never given again. */
    void skipAnchorsTo(int anchor) {
        nextAnchor = Math.max(nextAnchor, anchor);
    }

    void schedule(String event, int due) {
        pending.add(new Pending(event, due));
    }

    void cancel(String event) {
        pending.removeIf(one -> one.event().equals(event));
    }

    /** Takes out the next event that is due by then; of two at the same time, the one scheduled first. */
    Optional<Pending> takeDue(int by) {
        var due = pending.stream().filter(one -> one.due() <= by).min(Comparator.comparingInt(Pending::due));
        due.ifPresent(pending::remove);
        return due;
    }

    void pick(String option) {
        pickedThisPass.add(option);
        log(option);
    }

    boolean pickedThisPass(String option) {
        return pickedThisPass.contains(option);
    }

    @Nullable
    String written(String prompt) {
        return written.get(prompt);
    }

    void keep(String prompt, String text, String anchor) {
        written.put(prompt, text);
        writtenAnchors.put(prompt, anchor);
    }

    /** Locked words beside what helps to look at them again. */
    Decision.OwnWords ownWords(Beat.Prompt prompt) {
        return new Decision.OwnWords(
                prompt.id(),
                fill(prompt.label()),
                writtenAnchors.getOrDefault(prompt.id(), ""),
                written.getOrDefault(prompt.id(), ""),
                fill(prompt.model()),
                prompt.selfCheck());
    }

    List<Decision.OwnWords> ownWords() {
        return written.keySet().stream()
                .flatMap(id -> scenario.prompt(id).stream())
                .map(this::ownWords)
                .toList();
    }
}
