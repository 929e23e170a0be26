package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.TestVector.Step;

/** Robot learners: seeded players who pick at random from what is on offer. */
final class Robots {

    /** Nobody needs so many moves; a robot that does is going in circles. */
    private static final int MOST_MOVES = 500;

    private final Scenario scenario;
    private final Exploration exploration = new Exploration();

    private Robots(Scenario scenario) {
        this.scenario = scenario;
    }

    static Exploration explore(Scenario scenario, int plays, long seed) {
        var robots = new Robots(scenario);
        for (var form : scenario.forms()) {
            var random = new Random(seed ^ form.id().hashCode());
            for (int play = 0; play < plays; play++) {
                robots.play(form, random, play);
            }
        }
        return robots.exploration;
    }

    private void play(Form form, Random random, int play) {
        var session = new Session(scenario, new Setup(form.id(), Mode.PRACTICE, Map.of()));
        var director = new Director(session);
        director.begin();
        var path = play % 2 == 0 ? List.<String>of() : path(random);
        int sequence = 0;
        for (var id : path) {
            sequence = towards(session, director, random, id, sequence);
        }
        while (!session.ended() && sequence < MOST_MOVES) {
            var move = random(session, random);
            if (move == null) {
                break;
            }
            take(director, move, sequence++);
        }
        if (session.ended()) {
            exploration.ended(session);
        } else {
            exploration.stuck(session);
        }
    }

    /** The beginning of a vector, so that robots also stray from ways that are hard to find by chance. */
    private List<String> path(Random random) {
        if (scenario.vectors().isEmpty()) {
            return List.of();
        }
        var vector = scenario.vectors().get(random.nextInt(scenario.vectors().size()));
        var ids = vector.steps().stream()
                .filter(Step.Take.class::isInstance)
                .map(step -> ((Step.Take) step).id())
                .toList();
        return ids.subList(0, random.nextInt(ids.size() + 1));
    }

    /** Takes a step if it is on offer, writing and going on as needed; does nothing if it cannot be reached so. */
    private int towards(Session session, Director director, Random random, String id, int sequence) {
        int moves = sequence;
        for (int i = 0; i < 5 && !session.ended(); i++) {
            var offers = moves(session, random);
            var wanted = offers.stream().filter(move -> id.equals(id(move))).findFirst();
            if (wanted.isPresent()) {
                take(director, wanted.get(), moves);
                return moves + 1;
            }
            var on = offers.stream()
                    .filter(move -> move instanceof Move.Write || move instanceof Move.Continue)
                    .findFirst();
            if (on.isEmpty()) {
                return moves;
            }
            take(director, on.get(), moves++);
        }
        return moves;
    }

    private void take(Director director, Move move, int sequence) {
        exploration.took(id(move));
        director.move(move, sequence);
    }

    /** Options come up more often than tools, which would otherwise crowd them out. */
    private static @Nullable Move random(Session session, Random random) {
        var moves = moves(session, random);
        var tools = moves.stream().filter(Move.Act.class::isInstance).toList();
        var others = moves.stream().filter(move -> !(move instanceof Move.Act)).toList();
        var from = others.isEmpty() || !tools.isEmpty() && random.nextInt(6) == 0 ? tools : others;
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }

    private static List<Move> moves(Session session, Random random) {
        var offers = new Offers(session);
        var moves = new ArrayList<Move>();
        offers.openPrompt().ifPresent(prompt -> moves.add(new Move.Write(prompt.id(), "…")));
        offers.options().forEach(option -> moves.add(new Move.Choose(option.id())));
        offers.goOn().ifPresent(goOn -> moves.add(new Move.Continue(goOn.id())));
        offers.shownTools().stream()
                .filter(offers::enabled)
                .forEach(tool -> moves.add(new Move.Act(tool.id(), argument(tool, random))));
        return moves;
    }

    private static @Nullable String argument(Tool tool, Random random) {
        return tool.ask() instanceof Tool.Ask.Choice choice
                ? choice.answers().get(random.nextInt(choice.answers().size())).id()
                : null;
    }

    private static String id(Move move) {
        return switch (move) {
            case Move.Write write -> write.promptId();
            case Move.Choose(var id) -> id;
            case Move.Act act -> act.toolId();
            case Move.Continue(var id) -> id;
            default -> "";
        };
    }
}
