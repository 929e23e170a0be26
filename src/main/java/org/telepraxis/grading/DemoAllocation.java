package org.telepraxis.grading;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.telepraxis.simulation.AttemptSubmitted;

/**
 * The two crisis sessions that the demo begins with are drawn for one after the other, while they are loaded: drawn at the same time, both
 * could go to the same two, and one of the three supervisors would find nothing to rate.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoAllocation {

    /** The demo's other sessions bring their ratings with them. */
    private static final String WAITS_FOR_RATERS = "S06";

    private final Allocation allocation;
    private volatile boolean loaded;

    DemoAllocation(Allocation allocation) {
        this.allocation = allocation;
    }

    @EventListener
    void on(AttemptSubmitted event) {
        if (!loaded && event.scenarioId().equals(WAITS_FOR_RATERS)) {
            allocation.open(event.attemptId(), event.associationId());
        }
    }

    /** From now on as everywhere else. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void everythingIsLoaded() {
        loaded = true;
    }
}
