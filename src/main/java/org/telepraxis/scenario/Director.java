package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Beat.Option;
import org.telepraxis.scenario.Beat.Prompt;
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
        if (session.written(prompt)) {
            throw new MoveRefused(Reason.ALREADY_WRITTEN, "These words are kept as you wrote them.");
        }
        if (!session.holds(prompt.when())) {
            throw new MoveRefused(Reason.NOT_AVAILABLE, "Nothing is to be written here now.");
        }
        requireText(text);
        session.startMove();
        keep(prompt, text);
        session.log(promptId);
        finish(prompt.cost(), prompt.then(), session.script.tags(promptId));
    }

    private void keep(Prompt prompt, String text) {
        session.say(Who.OWN, "You", text, Kind.OWN_WORDS, session.script.tags(prompt.id()));
    }

    private void choose(String optionId, int sequence) {
        var place = session.script.option(optionId);
        if (place == null || place.beat() != session.beat()) {
            throw notHere("this choice");
        }
        var option = place.option();
        if (offers.ownWordsFirst()) {
            throw new MoveRefused(Reason.OWN_WORDS_FIRST, "Write your own words first, then pick the closest line.");
        }
        if (!offers.available(option)) {
            throw new MoveRefused(Reason.NOT_AVAILABLE, "This choice is not on offer now.");
        }
        session.startMove();
        var tags = session.script.tags(optionId);
        int shown = session.say(Who.YOU, "You", session.text(option.text()), Kind.CHOSEN, tags);
        decide(sequence, shown, option, null);
        session.log(optionId);
        performance.perform(option.starting(), tags);
        int turn = session.turns;
        finish(session.price(option.cost()), option.then(), tags);
        if (turn == session.turns) {
            goOnByItself();
        }
    }

    private void goOnByItself() {
        var beat = session.beat();
        if (beat.mostPicks() > 0
                && beat.goOn() != null
                && session.now.picks(session.script.optionsOf(beat.id())) >= beat.mostPicks()) {
            performance.perform(beat.goOn().then(), List.of());
            fireDue();
        }
    }

    private void use(String toolId, @Nullable String argument, int sequence) {
        var tool = session.script.tool(toolId);
        if (tool == null || !session.holds(tool.shown())) {
            throw notHere("this action");
        }
        if (!session.holds(tool.enabled())) {
            var why = session.text(tool.why());
            throw new MoveRefused(Reason.NOT_AVAILABLE, why.isEmpty() ? "This is not possible now." : why);
        }
        var words = words(tool, argument);
        session.startMove();
        if (tool.ask() instanceof Tool.Ask.Choice && argument != null) {
            session.answer(argument);
        }
        var tags = session.script.tags(toolId);
        int shown = session.say(Who.YOU, "You", session.text(tool.label()) + words, Kind.ACTED, tags);
        decide(sequence, shown, null, tool);
        session.log(toolId);
        performance.perform(tool.starting(), tags);
        int cost = session.price(tool.cost());
        if (tool.interruptible() && cutShort(session.in(cost))) {
            return;
        }
        finish(tool.interruptible() ? 0 : cost, tool.then(), tags);
    }

    /** Lets the clock run as in waiting; true if something came up that changed the scene. */
    private boolean cutShort(int end) {
        int turn = session.turns;
        for (var due = session.takeDue(end); due != null; due = session.takeDue(end)) {
            session.advanceTo(due.due());
            fire(due.event());
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
        finish(goOn.cost(), goOn.then(), session.script.tags(id));
    }

    /** Lets the price pass, then the consequence, then what came due meanwhile. */
    private void finish(int cost, Consequence then, List<String> tags) {
        session.advanceTo(session.in(cost));
        performance.perform(then, tags);
        fireDue();
    }

    private void fireDue() {
        while (!session.ended()) {
            var due = session.takeDue(session.clock());
            if (due == null) {
                return;
            }
            fire(due.event());
        }
    }

    private void fire(String eventId) {
        var event = session.script.event(eventId);
        if (event != null && session.holds(event.when())) {
            session.log(eventId);
            performance.perform(event.then(), session.script.tags(eventId));
        }
    }

    /** Locked words go with the first line that is picked from among others. */
    private void decide(int sequence, int shown, @Nullable Option option, @Nullable Tool tool) {
        var words = option == null ? null : session.unused(false);
        if (words != null && offers.options().size() < 2) {
            words = null;
        }
        session.choices().add(new Choice(sequence, shown, session.now.size(), option, tool, session.now.answer, words));
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
