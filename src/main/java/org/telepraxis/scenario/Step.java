package org.telepraxis.scenario;

import java.util.Map;

/** What a session is rebuilt from. */
sealed interface Step {

    /** How long the log was before it. */
    int from();

    record Moved(Move move, int sequence, int from) implements Step {}

    /** The trace that going back leaves; anchors go on from here, so none is given twice. */
    record WentBack(int nextAnchor, int from) implements Step {}

    /** A state set by a test vector, not by a learner. */
    record Overridden(Map<String, Value> values, int from) implements Step {
        public Overridden {
            values = Map.copyOf(values);
        }
    }
}
