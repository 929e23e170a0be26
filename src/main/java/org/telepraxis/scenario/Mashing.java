package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A learner who sends whatever comes to hand through the same door as everybody. Only refusals may come of it. */
final class Mashing {

    private final Scenario scenario;
    private final Exploration exploration;
    private final RandomGenerator random;
    private final List<Move> everything = new ArrayList<>();
    private Playthrough now;
    private int steps;
    private int refused;

    Mashing(Scenario scenario, Form form, Exploration exploration, RandomGenerator random) {
        this.scenario = scenario;
        this.exploration = exploration;
        this.random = random;
        this.now = Playthrough.begin(scenario, form.id(), Map.of(), Mode.PRACTICE);
        everything.addAll(List.of(new Move.Pause(), new Move.Resume(), new Move.GoBack(), new Move.Choose("")));
    }

    void play(int most) {
        gather();
        while (!now.ended() && steps++ < most) {
            if (!now.session().paused && Play.of(now.session()).all(random).isEmpty()) {
                exploration.stuck(now.session());
                break;
            }
            try {
                now = now.apply(anything());
            } catch (MoveRefused _) {
                refused++;
            } catch (IllegalStateException e) {
                exploration.broken(now.session(), e);
                break;
            }
        }
        exploration.played(Learner.MASHING, now.session(), steps - refused);
    }

    private void gather() {
        for (var beat : scenario.beats()) {
            beat.options().forEach(option -> everything.add(new Move.Choose(option.id())));
            beat.prompts()
                    .forEach(prompt -> everything.add(new Move.Write(prompt.id(), random.nextBoolean() ? "" : "a")));
            if (beat.goOn() != null) {
                everything.add(new Move.Continue(beat.goOn().id()));
            }
        }
        scenario.tools().forEach(tool -> everything.add(new Move.Act(tool.id(), random.nextBoolean() ? null : "b")));
    }

    /** Mostly something from here, or the session would never end. */
    private Move anything() {
        if (random.nextInt(4) == 0) {
            return everything.get(random.nextInt(everything.size()));
        }
        if (now.session().paused) {
            return new Move.Resume();
        }
        var here = Play.of(now.session()).all(random);
        return here.isEmpty()
                ? new Move.Resume()
                : here.get(random.nextInt(here.size())).move();
    }
}
