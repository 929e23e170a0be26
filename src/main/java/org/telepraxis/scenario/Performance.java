package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Line.Who;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** Makes consequences happen in a session. */
final class Performance {

    /** Beats that send on to one another without end are an author's mistake, found here rather than by a full stack. */
    private static final int LONGEST_CHAIN = 50;

    private final Session session;
    private int chain;

    Performance(Session session) {
        this.session = session;
    }

    /** What follows the parts of a consequence: the innermost word on it wins. */
    private record Turn(@Nullable String next, @Nullable String end) {
        static final Turn NONE = new Turn(null, null);

        Turn or(@Nullable String otherNext, @Nullable String otherEnd) {
            return next == null && end == null ? new Turn(otherNext, otherEnd) : this;
        }
    }

    void perform(Consequence consequence, List<String> tags) {
        if (session.holds(consequence.when())) {
            follow(parts(consequence, tags));
        }
    }

    void enter(String beatId) {
        if (++chain > LONGEST_CHAIN) {
            throw new IllegalStateException("Beats send on to one another without end at " + beatId);
        }
        session.enter(beatId);
        var beat = session.beat();
        int pass = session.count(beatId);
        if (pass > beat.passes().size() && beat.exhausted() != null) {
            perform(beat.exhausted(), List.of());
        } else if (!beat.passes().isEmpty()) {
            perform(beat.passes().get(Math.min(pass, beat.passes().size()) - 1), List.of());
        }
        chain--;
    }

    private Turn parts(Consequence consequence, List<String> tags) {
        consequence.changes().forEach(this::change);
        consequence.starts().forEach(session::log);
        consequence.stops().forEach(session::stop);
        consequence.marks().forEach(session::log);
        stage(consequence.stage());
        consequence.lines().forEach(line -> say(line, tags));
        if (consequence.paper() != null) {
            session.paper = consequence.paper();
        }
        consequence.schedule().forEach(one -> session.schedule(one.event(), session.in(one.after())));
        consequence.cancel().forEach(session::cancel);
        var turn = Turn.NONE;
        for (var part : consequence.also()) {
            if (session.holds(part.when())) {
                var there = parts(part, tags);
                turn = there.or(turn.next(), turn.end());
            }
        }
        for (var part : consequence.results()) {
            if (session.holds(part.when())) {
                var there = parts(part, tags);
                turn = there.or(turn.next(), turn.end());
                break;
            }
        }
        return turn.or(consequence.next(), consequence.end());
    }

    private void follow(Turn turn) {
        if (turn.end() != null) {
            end(turn.end());
        } else if (turn.next() != null) {
            enter(turn.next());
        }
    }

    private void end(String endingId) {
        session.log(endingId);
        session.ending = endingId;
        session.turns++;
        session.technical = List.of();
        session.paper = null;
        var ending = session.scenario.ending(endingId).orElseThrow();
        session.say(Who.SYSTEM, "", session.fill(ending.text()), Kind.ENDED, List.of(endingId));
    }

    private void change(Consequence.Change change) {
        var variable = session.scenario.variable(change.variable()).orElseThrow();
        switch (change) {
            case Consequence.Change.Set(var name, var value) -> session.set(name, value);
            case Consequence.Change.Add(var name, int amount) -> {
                if (variable.type() instanceof Variable.Type.Range(int least, int most)
                        && session.value(name).orElse(null) instanceof Value.Number(int now)) {
                    session.set(name, Value.of(Math.clamp((long) now + amount, least, most)));
                }
            }
        }
    }

    private void stage(Consequence.Staging stage) {
        if (stage.scene() != null) {
            session.scene = session.fill(stage.scene());
            session.note(Kind.SCENE, session.scene);
        }
        session.look = stage.look().over(session.look);
        if (stage.onScreen() != null) {
            session.onScreen = stage.onScreen();
        }
        if (stage.technical() != null) {
            session.technical = stage.technical();
            for (var effect : stage.technical()) {
                session.note(Kind.CONNECTION, session.scenario.technical().getOrDefault(effect, effect));
            }
        }
    }

    private void say(Line line, List<String> tags) {
        if (line.coaching() && session.setup.mode() != Mode.PRACTICE) {
            return;
        }
        var text = session.text(line.text());
        if (text.isEmpty()) {
            return;
        }
        look(line);
        var kind = line.coaching() ? Kind.COACHING : line.who() == Who.SYSTEM ? Kind.CONNECTION : Kind.SAID;
        session.say(line.who(), name(line), text, kind, tags);
    }

    private void look(Line line) {
        if (line.member() == null) {
            session.look = line.look().over(session.look);
        } else if (line.look().face() != null) {
            session.face(line.member(), line.look().face());
        }
    }

    private String name(Line line) {
        return switch (line.who()) {
            case CLIENT -> session.scenario.persona().called();
            case YOU, OWN -> "You";
            case SYSTEM -> "";
            case OTHER ->
                Optional.ofNullable(session.scenario.cast().get(line.member()))
                        .map(CastMember::name)
                        .orElse("");
        };
    }
}
