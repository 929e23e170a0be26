package org.telepraxis.scenario;

import java.util.List;
import java.util.Optional;
import org.telepraxis.scenario.Beat.GoOn;
import org.telepraxis.scenario.Beat.Option;
import org.telepraxis.scenario.Beat.Prompt;

/** What a session offers at the moment; screens and the checking of moves both ask here. */
final class Offers {

    private final Session session;

    Offers(Session session) {
        this.session = session;
    }

    /** The prompt that waits for words. */
    Optional<Prompt> openPrompt() {
        return session.beat().prompts().stream()
                .filter(prompt -> session.written(prompt.id()) == null && session.holds(prompt.when()))
                .findFirst();
    }

    boolean ownWordsFirst() {
        return session.beat().prompts().stream()
                .anyMatch(prompt ->
                        prompt.required() && session.written(prompt.id()) == null && session.holds(prompt.when()));
    }

    List<Option> options() {
        return ownWordsFirst()
                ? List.of()
                : session.beat().options().stream().filter(this::available).toList();
    }

    boolean available(Option option) {
        var used = switch (option.repeat()) {
            case ONCE -> session.now().count(option.id()) > 0;
            case EACH_PASS -> session.pickedThisPass(option.id());
            case ALWAYS -> false;
        };
        return !used && session.holds(option.when());
    }

    Optional<GoOn> goOn() {
        return Optional.ofNullable(session.beat().goOn())
                .filter(goOn -> !ownWordsFirst() && session.holds(goOn.when()));
    }

    List<Tool> shownTools() {
        return session.scenario.tools().stream()
                .filter(tool -> session.holds(tool.shown()))
                .toList();
    }

    boolean enabled(Tool tool) {
        return session.holds(tool.shown()) && session.holds(tool.enabled());
    }

    boolean canGoBack() {
        return session.setup.mode() == Mode.PRACTICE
                && !session.left
                && Optional.ofNullable(session.ending)
                        .flatMap(session.scenario::ending)
                        .filter(Ending::failing)
                        .isPresent();
    }
}
