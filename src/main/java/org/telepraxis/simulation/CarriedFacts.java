package org.telepraxis.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.CarriedFact;
import org.telepraxis.scenario.CarryOver;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Scenario;

/**
 * What a person agreed in earlier practice sessions is what they have in the next one: the latest that came to an ending counts. It is
 * worked out once, when an attempt begins, and stored with it.
 */
@Component
class CarriedFacts {

    private final AttemptStore store;
    private final Replays replays;

    CarriedFacts(AttemptStore store, Replays replays) {
        this.store = store;
        this.replays = replays;
    }

    /** Start values for the scenario's variables; none in certification, which starts from what the form fixes. */
    Map<String, String> of(PersonId person, Scenario scenario, Mode mode) {
        if (mode == Mode.CERTIFICATION || scenario.carried().isEmpty()) {
            return Map.of();
        }
        var giving =
                scenario.carried().stream().map(CarriedFact::from).distinct().toList();
        var earlier = new HashMap<String, Map<String, String>>();
        store.of(person).stream()
                .filter(attempt -> attempt.mode() == Mode.PRACTICE && attempt.played())
                .filter(newestOf(giving::contains, earlier))
                .forEach(attempt ->
                        earlier.put(attempt.scenarioId(), replays.of(attempt).facts()));
        return CarryOver.startValues(scenario, earlier);
    }

    /** The list of attempts begins with the newest, so that the first of a scenario counts. */
    private static Predicate<Attempt> newestOf(Predicate<String> wanted, Map<String, ?> found) {
        return attempt -> wanted.test(attempt.scenarioId()) && !found.containsKey(attempt.scenarioId());
    }
}
