package org.telepraxis.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

@Embeddable
record ObservedAction(
        String actionId,
        String what,
        @Column(name = "action_type") String type,
        String result,
        @Nullable Integer atSeconds) {

    static ObservedAction of(CriticalOutcome outcome) {
        return new ObservedAction(outcome.id(), outcome.what(), outcome.type(), outcome.result(), outcome.atSeconds());
    }

    CriticalOutcome outcome() {
        return new CriticalOutcome(actionId, what, type, result, atSeconds);
    }
}
