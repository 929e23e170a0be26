package org.telepraxis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.telepraxis.courseware.Problems;
import org.telepraxis.courseware.ScenarioReader;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Setup;
import org.telepraxis.scenario.Situation;
import org.telepraxis.scenario.Tool;

/** A long way through S06, found by chance but always the same: what the engine is measured with. */
final class Attempt {

    static final int LENGTH = 60;
    static final Setup SETUP = new Setup("B", Mode.PRACTICE, Map.of());

    private static final Path FILE = Path.of("courses/c7-crisis-at-a-distance/scenarios/s06-the-line-goes-dead.yaml");
    private static final String WORDS =
            "Thank you for telling me. I am here, and I want to understand what tonight is like for you.";

    private Attempt() {}

    static Scenario scenario() {
        try {
            var problems = new Problems();
            return ScenarioReader.read(FILE, Files.readString(FILE), problems)
                    .orElseThrow(() -> new IllegalStateException(problems.list().toString()))
                    .scenario();
        } catch (IOException e) {
            throw new IllegalStateException("Run this from the root of the project.", e);
        }
    }

    /** Its moves, as they would come out of a database. */
    static List<Move> moves(Scenario scenario) {
        for (int seed = 0; ; seed++) {
            var session = wander(scenario, new Random(seed));
            if (session.sequence() == LENGTH) {
                return stored(session.moves());
            }
        }
    }

    static List<Move> stored(List<Move> moves) {
        return MoveCodec.decodeAll(moves.stream().map(MoveCodec::encode).toList());
    }

    private static Playthrough wander(Scenario scenario, Random random) {
        var session = Playthrough.begin(scenario, SETUP);
        while (!session.ended() && session.sequence() < LENGTH) {
            var moves = offered(session.situation(), random);
            session = session.apply(moves.get(random.nextInt(moves.size())));
        }
        return session;
    }

    private static List<Move> offered(Situation now, Random random) {
        var moves = new ArrayList<Move>();
        if (now.freeText() != null && now.freeText().locked() == null) {
            moves.add(new Move.Write(now.freeText().id(), WORDS));
        }
        now.options().forEach(option -> moves.add(new Move.Choose(option.id())));
        if (now.goOn() != null && random.nextInt(3) == 0) {
            moves.add(new Move.Continue(now.goOn().id()));
        }
        for (var tool : now.tools()) {
            if (tool.enabled() && (moves.isEmpty() || random.nextInt(3) == 0)) {
                var answer = tool.ask() instanceof Tool.Ask.Choice choice
                        ? choice.answers().getFirst().id()
                        : null;
                moves.add(new Move.Act(tool.id(), answer));
            }
        }
        if (moves.isEmpty() && now.goOn() != null) {
            moves.add(new Move.Continue(now.goOn().id()));
        }
        return moves;
    }
}
