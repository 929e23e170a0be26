package org.telepraxis.scenario;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** What robot learners met on one form: how long it took them, what was due, what could be said and done. */
final class FormSeen {

    private final Script script;
    private final BitSet reached = new BitSet();
    private final Set<String> due = new HashSet<>();
    private int plays;
    private long moves;

    FormSeen(Script script) {
        this.script = script;
    }

    void played(BitSet here, List<CriticalActionResult> verdicts, int movesMade) {
        reached.or(here);
        verdicts.stream()
                .filter(verdict -> verdict.result() != Result.NOT_TRIGGERED)
                .map(CriticalActionResult::id)
                .forEach(due::add);
        plays++;
        moves += movesMade;
    }

    /** The length of a play, on average. */
    double moves() {
        return plays == 0 ? 0 : (double) moves / plays;
    }

    /** Whether a critical action came to be due, or was violated. */
    boolean due(String criticalActionId) {
        return due.contains(criticalActionId);
    }

    /** Whether an option, prompt or tool was taken. */
    boolean met(String moment) {
        int code = script.moment(moment);
        return code >= 0 && reached.get(code);
    }
}
