package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Decision.OwnWords;
import org.telepraxis.scenario.Decision.Taken;

/** Tells the choices of a session with what else was on offer, by walking along its log once more. */
final class Decisions {

    private final Session session;
    private final Frame then;

    private Decisions(Session session) {
        this.session = session;
        this.then = session.walk(0, 0);
    }

    static List<Decision> of(Session session) {
        var walk = new Decisions(session);
        return session.choices().list().stream().map(walk::decision).toList();
    }

    private Decision decision(Choice choice) {
        var shown = session.said().get(choice.shown());
        then.to(choice.size() - 1);
        then.clock = shown.at();
        then.answer = choice.answer();
        var beat = session.script.beat(then.beat());
        return new Decision(
                choice.sequence(),
                beat.id(),
                shown.at(),
                shown.anchorName(),
                taken(choice),
                words(choice.words()),
                choice.option() == null ? List.of() : others(beat, choice.option()));
    }

    private Taken taken(Choice choice) {
        if (choice.option() != null) {
            return taken(choice.option());
        }
        var tool = Objects.requireNonNull(choice.tool());
        return new Taken(tool.id(), session.text(tool.label(), then), session.fill(tool.feedback(), then));
    }

    private Taken taken(Beat.Option option) {
        return new Taken(option.id(), session.text(option.text(), then), session.fill(option.feedback(), then));
    }

    private List<Taken> others(Beat beat, Beat.Option chosen) {
        var others = new ArrayList<Taken>();
        for (var option : beat.options()) {
            if (option != chosen && Offers.available(option, then)) {
                others.add(taken(option));
            }
        }
        return others;
    }

    private @Nullable OwnWords words(Beat.@Nullable Prompt prompt) {
        return prompt == null ? null : session.ownWords(prompt, then);
    }
}
