package org.telepraxis.grading;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.telepraxis.simulation.AttemptSubmitted;

@Component
class AttemptListener {

    private final Allocation allocation;

    AttemptListener(Allocation allocation) {
        this.allocation = allocation;
    }

    @ApplicationModuleListener(id = "grading.open-case")
    void on(AttemptSubmitted event) {
        allocation.open(event.attemptId(), event.associationId());
    }

    /** On its own: a rater who types at that very moment wins, and that must not undo the opening of a case. */
    @ApplicationModuleListener(id = "grading.take-back-overdue")
    void alsoLookForOverdue(AttemptSubmitted event) {
        allocation.takeBackOverdue();
    }

    @ApplicationModuleListener(id = "grading.raters-changed")
    void on(RatersChanged event) {
        allocation.fillAll(event.associationId());
    }

    /** What ran out, or could not be seated, while the application was down. */
    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        allocation.takeBackOverdue();
    }
}
