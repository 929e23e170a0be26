package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Beat.Option;
import org.telepraxis.scenario.Beat.Prompt;
import org.telepraxis.scenario.Decision.Taken;
import org.telepraxis.scenario.Line.Who;
import org.telepraxis.scenario.MoveRefused.Reason;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** Lets moves happen in a session, or refuses them before anything has changed. */
final class Director {

    private static final int LONGEST_TEXT = 20_000;

    private final Session session;
    private final Offers offers;
    private final Performance performance;

    Director(Session session) {
        this.session = session;
        this.offers = new Offers(session);
        this.performance = new Performance(session);
    }

    void begin() {
        performance.enter(session.scenario.beats().getFirst().id());
    }

    /** Everything but going back, which {@link Replay} does. */
    void move(Move move, int sequence) {
        if (session.ended()) {
            throw new MoveRefused(Reason.ENDED, "The session has ended.");
        }
        switch (move) {
            case Move.Resume() -> resume();
            case Move.Leave() -> leave();
            case Move.GoBack() ->
                throw new MoveRefused(Reason.NO_WAY_BACK, "You can go back after the session has stopped.");
            default -> {
                if (session.paused) {
                    throw new MoveRefused(Reason.PAUSED, "The session is paused. Continue first.");
                }
                act(move, sequence);
            }
        }
    }

    private void act(Move move, int sequence) {
        switch (move) {
            case Move.Write(var prompt, var text) -> write(prompt, text);
            case Move.Choose(var option) -> choose(option, sequence);
            case Move.Act(var tool, var argument) -> use(tool, argument, sequence);
            case Move.Continue(var id) -> goOn(id);
            default -> pause();
        }
    }

    private void pause() {
        session.startMove();
        session.paused = true;
        session.note(Kind.PAUSED, "Paused. The clock has stopped.");
    }

    private void resume() {
        if (!session.paused) {
            throw new MoveRefused(Reason.NOT_PAUSED, "The session is not paused.");
        }
        session.startMove();
        session.paused = false;
        session.note(Kind.RESUMED, "Continued.");
    }

    private void leave() {
        session.startMove();
        session.paused = false;
        session.left = true;
        session.note(Kind.LEFT, session.setup.mode() == Mode.CERTIFICATION ? "Withdrawn." : "You left the session.");
    }

    private void write(String promptId, String text) {
        var prompt = session.beat().prompts().stream()
                .filter(one -> one.id().equals(promptId))
                .findFirst()
                .orElseThrow(() -> notHere("these words"));
        if (session.written(promptId) != null) {
            throw new MoveRefused(Reason.ALREADY_WRITTEN, "These words are kept as you wrote them.");
        }
        if (!session.holds(prompt.when())) {
            throw new MoveRefused(Reason.NOT_AVAILABLE, "Nothing is to be written here now.");
        }
        requireText(text);
        session.startMove();
        keep(prompt, text);
        session.log(promptId);
        finish(prompt.cost(), prompt.then(), promptId);
    }

    private void keep(Prompt prompt, String text) {
        var anchor = session.say(Who.OWN, "You", text, Kind.OWN_WORDS, List.of(prompt.id()));
        session.keep(prompt.id(), text, anchor);
    }

    private void choose(String optionId, int sequence) {
        var option = session.beat().options().stream()
                .filter(one -> one.id().equals(optionId))
                .findFirst()
                .orElseThrow(() -> notHere("this choice"));
        if (offers.ownWordsFirst()) {
            throw new MoveRefused(Reason.OWN_WORDS_FIRST, "Write your own words first, then pick the closest line.");
        }
        if (!offers.available(option)) {
            throw new MoveRefused(Reason.NOT_AVAILABLE, "This choice is not on offer now.");
        }
        session.startMove();
        var others = offers.options().stream()
                .filter(other -> !other.id().equals(optionId))
                .map(this::taken)
                .toList();
        var text = session.text(option.text());
        var anchor = session.say(Who.YOU, "You", text, Kind.CHOSEN, List.of(optionId));
        decide(anchor, taken(option), others, sequence);
        session.pick(optionId);
        performance.perform(option.starting(), List.of(optionId));
        int turn = session.turns;
        finish(session.pick(option.cost()).orElse(0), option.then(), optionId);
        if (turn == session.turns) {
            goOnByItself();
        }
    }

    private Taken taken(Option option) {
        return new Taken(option.id(), session.text(option.text()), session.fill(option.feedback()));
    }

    private void goOnByItself() {
        var beat = session.beat();
        if (beat.mostPicks() > 0 && beat.goOn() != null && session.now().picks(beat.id()) >= beat.mostPicks()) {
            performance.perform(beat.goOn().then(), List.of());
            fireDue();
        }
    }

    private void use(String toolId, @Nullable String argument, int sequence) {
        var tool = session.scenario
                .tool(toolId)
                .filter(one -> session.holds(one.shown()))
                .orElseThrow(() -> notHere("this action"));
        if (!session.holds(tool.enabled())) {
            var why = session.text(tool.why());
            throw new MoveRefused(Reason.NOT_AVAILABLE, why.isEmpty() ? "This is not possible now." : why);
        }
        var words = words(tool, argument);
        session.startMove();
        session.answer = tool.ask() instanceof Tool.Ask.Choice ? argument : null;
        var anchor = session.say(Who.YOU, "You", session.text(tool.label()) + words, Kind.ACTED, List.of(toolId));
        decide(
                anchor,
                new Taken(toolId, session.text(tool.label()), session.fill(tool.feedback())),
                List.of(),
                sequence);
        session.log(toolId);
        performance.perform(tool.starting(), List.of(toolId));
        int cost = session.pick(tool.cost()).orElse(0);
        if (tool.interruptible() && cutShort(session.in(cost))) {
            return;
        }
        finish(tool.interruptible() ? 0 : cost, tool.then(), toolId);
    }

    /** Lets the clock run as in waiting; true if something came up that changed the scene. */
    private boolean cutShort(int end) {
        int turn = session.turns;
        for (var due = session.takeDue(end); due.isPresent(); due = session.takeDue(end)) {
            session.advanceTo(due.get().due());
            fire(due.get().event());
            if (turn != session.turns) {
                return true;
            }
        }
        session.advanceTo(end);
        return false;
    }

    private String words(Tool tool, @Nullable String argument) {
        return switch (tool.ask()) {
            case null -> {
                if (argument != null) {
                    throw new MoveRefused(Reason.UNFIT_TEXT, "This action takes no words.");
                }
                yield "";
            }
            case Tool.Ask.Words _ -> argument == null || argument.isBlank() ? "" : ": “" + fit(argument) + "”";
            case Tool.Ask.Choice choice -> {
                var chosen = choice.answers().stream()
                        .filter(one -> one.id().equals(argument))
                        .findFirst()
                        .orElseThrow(() -> new MoveRefused(Reason.UNFIT_TEXT, "Pick one of the answers."));
                yield choice.secret() ? "" : ": " + session.fill(chosen.text());
            }
        };
    }

    private void goOn(String id) {
        var goOn = Optional.ofNullable(session.beat().goOn())
                .filter(one -> one.id().equals(id))
                .orElseThrow(() -> notHere("this way on"));
        if (offers.goOn().isEmpty()) {
            throw new MoveRefused(Reason.NOT_AVAILABLE, "There is something to do here first.");
        }
        session.startMove();
        session.log(id);
        finish(goOn.cost(), goOn.then(), goOn.id());
    }

    /** Lets the price pass, then the consequence, then what came due meanwhile. */
    private void finish(int cost, Consequence then, String tag) {
        session.advanceTo(session.in(cost));
        performance.perform(then, List.of(tag));
        fireDue();
    }

    private void fireDue() {
        while (!session.ended()) {
            var due = session.takeDue(session.clock());
            if (due.isEmpty()) {
                return;
            }
            fire(due.get().event());
        }
    }

    private void fire(String eventId) {
        session.scenario.events().stream()
                .filter(event -> event.id().equals(eventId) && session.holds(event.when()))
                .findFirst()
                .ifPresent(event -> {
                    session.log(eventId);
                    performance.perform(event.then(), List.of(eventId));
                });
    }

    private void decide(String anchor, Taken taken, List<Taken> others, int sequence) {
        var words = session.beat().prompts().stream()
                .filter(prompt -> session.written(prompt.id()) != null)
                .filter(prompt -> session.decisions.stream()
                        .map(Decision::ownWords)
                        .noneMatch(used -> used != null && used.promptId().equals(prompt.id())))
                .filter(_ -> !others.isEmpty())
                .findFirst()
                .map(session::ownWords)
                .orElse(null);
        session.decisions.add(
                new Decision(sequence, session.beat().id(), session.clock(), anchor, taken, words, others));
    }

    private static void requireText(String text) {
        if (text.isBlank()) {
            throw new MoveRefused(Reason.UNFIT_TEXT, "Write something first.");
        }
        fit(text);
    }

    private static String fit(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new MoveRefused(
                    Reason.UNFIT_TEXT, "This is too long. Keep it under " + LONGEST_TEXT + " characters.");
        }
        return text;
    }

    private static MoveRefused notHere(String what) {
        return new MoveRefused(Reason.NOT_HERE, "The session has moved on: " + what + " belongs to another moment.");
    }
}
