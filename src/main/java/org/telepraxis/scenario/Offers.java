package org.telepraxis.scenario;

import java.util.ArrayList;
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
        for (var prompt : session.beat().prompts()) {
            if (isOpen(prompt)) {
                return Optional.of(prompt);
            }
        }
        return Optional.empty();
    }

    boolean ownWordsFirst() {
        for (var prompt : session.beat().prompts()) {
            if (prompt.required() && isOpen(prompt)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(Prompt prompt) {
        return !session.written(prompt) && session.holds(prompt.when());
    }

    List<Option> options() {
        var options = new ArrayList<Option>();
        if (!ownWordsFirst()) {
            for (var option : session.beat().options()) {
                if (available(option)) {
                    options.add(option);
                }
            }
        }
        return options;
    }

    boolean available(Option option) {
        return available(option, session.now);
    }

    static boolean available(Option option, Frame frame) {
        int moment = frame.script.moment(option.id());
        var used = switch (option.repeat()) {
            case ONCE -> frame.count(moment) > 0;
            case EACH_PASS -> frame.inThisPass(moment);
            case ALWAYS -> false;
        };
        return !used && Session.holds(option.when(), frame);
    }

    Optional<GoOn> goOn() {
        var goOn = session.beat().goOn();
        return goOn != null && !ownWordsFirst() && session.holds(goOn.when()) ? Optional.of(goOn) : Optional.empty();
    }

    List<Tool> shownTools() {
        var tools = new ArrayList<Tool>();
        for (var tool : session.scenario.tools()) {
            if (session.holds(tool.shown())) {
                tools.add(tool);
            }
        }
        return tools;
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
