package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One session of a robot, and what lies before it. */
final class Play {

    /** Something on offer: the move, its name, and the words a person reads. */
    record Offer(Move move, String id, String text) {
        boolean isTool() {
            return move instanceof Move.Act;
        }

        boolean isWayOn() {
            return move instanceof Move.Continue;
        }
    }

    /** Where chance would decide, the first. */
    private static final RandomGenerator FIRST = () -> 0;

    final Session session;
    private final Director director;
    private final Offers offers;
    private final List<Offer> taken = new ArrayList<>();
    private boolean stuck;

    /** Why the session could not even begin, if it could not. */
    @Nullable
    IllegalStateException failure;

    Play(Scenario scenario, Setup setup) {
        this(new Session(scenario, setup));
        try {
            director.begin();
        } catch (IllegalStateException e) {
            failure = e;
            stuck = true;
        }
    }

    private Play(Session session) {
        this.session = session;
        director = new Director(session);
        offers = new Offers(session);
    }

    /** What lies before somebody whose session is not to be played on here. */
    static Play of(Session session) {
        return new Play(session);
    }

    /** Says that there is no way on. */
    void giveUp() {
        stuck = true;
    }

    boolean stuck() {
        return stuck;
    }

    int moves() {
        return taken.size();
    }

    /** The moves made so far. */
    List<Offer> taken() {
        return taken;
    }

    void take(Offer offer) {
        director.move(offer.move(), taken.size());
        taken.add(offer);
    }

    /** Everything that can be done now; tools that ask get some answer. */
    List<Offer> all(RandomGenerator random) {
        var all = new ArrayList<Offer>();
        offers.openPrompt().ifPresent(prompt -> all.add(words(prompt)));
        offers.options()
                .forEach(option ->
                        all.add(new Offer(new Move.Choose(option.id()), option.id(), session.text(option.text()))));
        offers.goOn()
                .ifPresent(goOn ->
                        all.add(new Offer(new Move.Continue(goOn.id()), goOn.id(), session.text(goOn.label()))));
        for (var tool : offers.shownTools()) {
            if (session.holds(tool.enabled())) {
                var move = new Move.Act(tool.id(), argument(tool, random));
                all.add(new Offer(move, tool.id(), session.text(tool.label())));
            }
        }
        return all;
    }

    private static Offer words(Beat.Prompt prompt) {
        return new Offer(new Move.Write(prompt.id(), "…"), prompt.id(), "");
    }

    private static @Nullable String argument(Tool tool, RandomGenerator random) {
        return tool.ask() instanceof Tool.Ask.Choice choice
                ? choice.answers().get(random.nextInt(choice.answers().size())).id()
                : null;
    }

    /** Everything that can be done now, lines in the order of the screen; tools that ask get their first answer. */
    List<Offer> asShown() {
        var order = session.script.order(session.form, session.beat());
        var all = all(FIRST);
        all.sort(Comparator.comparingInt(offer -> order.indexOf(offer.id())));
        return all;
    }

    /** Takes a step if it can be reached, writing and going on as needed. */
    boolean towards(String id, RandomGenerator random) {
        for (int i = 0; i < 5 && !session.ended(); i++) {
            var all = all(random);
            var wanted = all.stream().filter(offer -> offer.id().equals(id)).findFirst();
            var next = wanted.or(() -> Optional.of(all).flatMap(Play::on));
            if (next.isEmpty()) {
                return false;
            }
            take(next.get());
            if (wanted.isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Offer> on(List<Offer> all) {
        return all.stream()
                .filter(offer -> offer.move() instanceof Move.Write || offer.isWayOn())
                .findFirst();
    }
}
