package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Line.Who;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/**
 * The state of a session while moves happen; changed only by {@link Performance} and {@link Director}, and by nobody once a
 * {@link Playthrough} holds it. A fork shares what has happened and goes on by itself.
 */
final class Session {

    /** An event on its way. */
    record Pending(String event, int due) {}

    static final String CONNECTION = "connection";

    /** Some thirty years: no session gets there, and no sum of times overflows. */
    private static final int FAR = 1_000_000_000;

    final Script script;
    final Scenario scenario;
    final Setup setup;
    final Form form;
    final Frame now;
    private final Wording wording;
    private final long[] start;
    private final Trail<Said> said;
    private final Trail<Choice> choices;
    private List<Pending> pending;
    private int nextAnchor;
    private int firstFresh;
    String scene;
    Look look;
    /** Faces of the cast, as far as a line has changed them. */
    private Map<String, String> faces;

    List<String> onScreen;
    List<String> technical;

    @Nullable
    String paper;

    @Nullable
    String ending;

    boolean paused;
    boolean left;
    /** Counts beat entries and endings, so that an action can tell whether the scene moved under it. */
    int turns;

    Session(Scenario scenario, Setup setup) {
        this.script = scenario.script();
        this.scenario = scenario;
        this.setup = setup;
        this.form = scenario.form(setup.form())
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + setup.form()));
        this.wording = new Wording(scenario, form, setup);
        this.start = startValues();
        this.now = Frame.begin(script, form, setup.mode(), start);
        this.said = new Trail<>();
        this.choices = new Trail<>();
        this.pending = List.of();
        this.nextAnchor = 1;
        this.scene = "";
        this.look = scenario.persona().look();
        this.faces = Map.of();
        this.onScreen = List.of();
        this.technical = List.of();
    }

    private Session(Session of) {
        script = of.script;
        scenario = of.scenario;
        setup = of.setup;
        form = of.form;
        now = of.now.fork();
        wording = of.wording;
        start = of.start;
        said = of.said.fork();
        choices = of.choices.fork();
        pending = of.pending;
        nextAnchor = of.nextAnchor;
        firstFresh = of.firstFresh;
        scene = of.scene;
        look = of.look;
        faces = of.faces;
        onScreen = of.onScreen;
        technical = of.technical;
        paper = of.paper;
        ending = of.ending;
        paused = of.paused;
        left = of.left;
        turns = of.turns;
    }

    Session fork() {
        return new Session(this);
    }

    /** From now on this session does not change; forks go on. */
    void rest() {
        now.points.rest();
        said.rest();
        choices.rest();
    }

    private long[] startValues() {
        var values = new long[script.variables()];
        for (var variable : scenario.variables()) {
            values[script.slot(variable.name())] = script.pack(variable.start());
        }
        carried()
                .forEach((name, text) -> scenario.variable(name)
                        .flatMap(variable -> variable.parse(text))
                        .ifPresent(value -> values[script.slot(name)] = script.pack(value)));
        return values;
    }

    /** Certification starts from what the form fixes, whatever earlier sessions were like. */
    private Map<String, String> carried() {
        return setup.mode() == Mode.PRACTICE ? setup.carried() : Map.of();
    }

    /** What the person is told about facts of earlier sessions: as they stood at the start. */
    List<String> carriedTexts() {
        var begin = walk(0, 0);
        return scenario.carried().stream()
                .filter(fact -> carried().containsKey(fact.sets()))
                .map(fact -> text(fact.says(), begin))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The state at a point of the log, where moments before the floor do not count; it can be walked on from there. */
    Frame walk(int index, int floor) {
        return now.walk(start, index, floor);
    }

    boolean holds(Expression expression) {
        return holds(expression, now);
    }

    static boolean holds(Expression expression, Frame frame) {
        return expression == Expression.TRUE || frame.script.code(expression).holds(frame);
    }

    private static <T> @Nullable T pick(Cases<T> cases, Frame frame) {
        for (var one : cases.cases()) {
            if (holds(one.when(), frame)) {
                return one.value();
            }
        }
        return null;
    }

    int price(Cases<Integer> cost) {
        var price = pick(cost, now);
        return price == null ? 0 : price;
    }

    String text(Cases<String> text) {
        return text(text, now);
    }

    String text(Cases<String> cases, Frame frame) {
        var text = pick(cases, frame);
        return text == null ? "" : fill(text, frame);
    }

    String fill(String text) {
        return fill(text, now);
    }

    String fill(String text, Frame frame) {
        return wording.fill(text, frame);
    }

    Beat beat() {
        return script.beat(now.beat());
    }

    void enter(String next) {
        log(next);
        technical = List.of();
        paper = null;
        turns++;
    }

    int clock() {
        return now.clock;
    }

    void advanceTo(int time) {
        now.clock = Math.max(now.clock, time);
    }

    /** The session time in so many seconds. */
    int in(int seconds) {
        return (int) Math.min((long) now.clock + seconds, FAR);
    }

    void log(String moment) {
        now.log(moment);
    }

    int count(String moment) {
        return now.count(script.moment(moment));
    }

    Optional<Value> value(String variable) {
        int slot = script.slot(variable);
        return slot < 0 ? Optional.empty() : Optional.of(script.unpack(now.variable(slot)));
    }

    void set(String variable, Value value) {
        now.set(script.slot(variable), script.pack(value));
    }

    void stop(String clockId) {
        now.stop(clockId);
    }

    String connection() {
        return value(CONNECTION).map(Value::toString).orElse("video");
    }

    boolean ended() {
        return left || ending != null;
    }

    /** Seconds on the shown clock, if one runs; negative if not. */
    int sinceDrop() {
        for (var clock : scenario.clocks()) {
            if (clock.shown()) {
                int which = script.clock(clock.id());
                if (now.running(which)) {
                    return now.since(which);
                }
            }
        }
        return -1;
    }

    int say(Who who, String name, String text, Kind kind, List<String> tags) {
        said.add(new Said(nextAnchor++, now.clock, sinceDrop(), who, kind, name, text, tags));
        return said.size() - 1;
    }

    void note(Kind kind, String text) {
        say(Who.SYSTEM, "", text, kind, List.of());
    }

    Trail<Said> said() {
        return said;
    }

    List<TranscriptEntry> transcript() {
        var entries = new ArrayList<TranscriptEntry>(said.size());
        for (int i = 0; i < said.size(); i++) {
            entries.add(said.get(i).entry());
        }
        return entries;
    }

    /** The anchors of what the last move brought. */
    List<String> fresh() {
        var fresh = new ArrayList<String>();
        for (int i = firstFresh; i < said.size(); i++) {
            fresh.add(said.get(i).anchorName());
        }
        return fresh;
    }

    void startMove() {
        firstFresh = said.size();
        paper = null;
        now.answer = script.none();
    }

    void answer(String answer) {
        now.answer = script.pack(Value.of(answer));
    }

    int nextAnchor() {
        return nextAnchor;
    }

    /** Anchors of a part that was gone back on are never given again. */
    void skipAnchorsTo(int anchor) {
        nextAnchor = Math.max(nextAnchor, anchor);
    }

    void schedule(String event, int due) {
        var more = new ArrayList<>(pending);
        more.add(new Pending(event, due));
        pending = more;
    }

    void cancel(String event) {
        if (!pending.isEmpty()) {
            pending = pending.stream().filter(one -> !one.event().equals(event)).toList();
        }
    }

    /** Takes out the next event that is due by then; of two at the same time, the one scheduled first. */
    @Nullable
    Pending takeDue(int by) {
        Pending due = null;
        for (var one : pending) {
            if (one.due() <= by && (due == null || one.due() < due.due())) {
                due = one;
            }
        }
        if (due != null) {
            var rest = new ArrayList<>(pending);
            rest.remove(due);
            pending = rest;
        }
        return due;
    }

    Trail<Choice> choices() {
        return choices;
    }

    void face(String member, String face) {
        var more = new HashMap<>(faces);
        more.put(member, face);
        faces = more;
    }

    String face(CastMember member) {
        return faces.getOrDefault(member.key(), member.face());
    }

    /** Where a moment was logged, in order. */
    List<Integer> occurrences(String moment) {
        int code = script.moment(moment);
        var found = new ArrayList<Integer>();
        for (int i = 0; i < now.size(); i++) {
            if (now.points.code(i) == code) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether the words of a prompt are locked. */
    boolean written(Beat.Prompt prompt) {
        return count(prompt.id()) > 0;
    }

    /** The prompt of this beat whose locked words no line was picked for yet. */
    Beat.@Nullable Prompt unused(boolean last) {
        Beat.Prompt found = null;
        for (var prompt : beat().prompts()) {
            if (written(prompt) && isUnused(prompt) && (last || found == null)) {
                found = prompt;
            }
        }
        return found;
    }

    private boolean isUnused(Beat.Prompt prompt) {
        for (int i = 0; i < choices.size(); i++) {
            var words = choices.get(i).words();
            if (words != null && words.id().equals(prompt.id())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Said> words(Beat.Prompt prompt) {
        return said.list().stream()
                .filter(entry -> entry.kind() == Kind.OWN_WORDS && entry.tags().contains(prompt.id()))
                .findFirst();
    }

    /** What was written; empty if it is not locked yet. */
    String wordsOf(Beat.Prompt prompt) {
        return words(prompt).map(Said::text).orElse("");
    }

    /** Locked words beside what helps to look at them again. */
    Decision.OwnWords ownWords(Beat.Prompt prompt, Frame frame) {
        var words = words(prompt);
        return new Decision.OwnWords(
                prompt.id(),
                fill(prompt.label(), frame),
                words.map(Said::anchorName).orElse(""),
                words.map(Said::text).orElse(""),
                fill(prompt.model(), frame),
                prompt.selfCheck());
    }

    List<Decision.OwnWords> ownWords() {
        return said.list().stream()
                .filter(entry -> entry.kind() == Kind.OWN_WORDS)
                .map(entry -> scenario.prompt(entry.tags().getFirst()).orElse(null))
                .filter(Objects::nonNull)
                .map(prompt -> ownWords(prompt, now))
                .toList();
    }
}
