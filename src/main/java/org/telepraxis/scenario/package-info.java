/**
 * The scenario engine: a scripted session with a client as typed, immutable records, and one person's way through it as a
 * value.
 *
 * <p>A {@link org.telepraxis.scenario.Scenario} says what can happen. A {@link org.telepraxis.scenario.Playthrough} says what
 * did: it is built from nothing but the scenario, a {@link org.telepraxis.scenario.Setup} and a list of
 * {@link org.telepraxis.scenario.Move}s, so the same moves always give the same transcript.
 *
 * <pre>{@code
 * var session = Playthrough.begin(scenario, "A", tokens, Mode.PRACTICE);
 * session = session.apply(new Move.Choose("B1b"));       // or MoveRefused, with a reason to show
 * var now = session.situation();                         // what the person sees
 * var said = session.transcript();                       // t1, t2, …
 * var judged = session.criticalActions();                // met, late, missed, violated, repaired
 * }</pre>
 *
 * <p>Time here is session time: every action has a price in seconds, and no real clock is ever read. There is no I/O, no
 * logging and no framework in this package.
 */
@ApplicationModule(
        displayName = "Scenario",
        allowedDependencies = {})
@NullMarked
package org.telepraxis.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
