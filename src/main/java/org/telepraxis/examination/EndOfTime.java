package org.telepraxis.examination;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks twice a minute for papers whose time is over. No state hangs on it: whoever reads a result or a figure has such papers handed in
 * first, and a node that is away leaves them to another.
 */
@Component
class EndOfTime implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EndOfTime.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final Marking marking;
    private final ScheduledExecutorService clockwork;

    EndOfTime(Marking marking) {
        this.marking = marking;
        this.clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("end-of-time").factory());
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        clockwork.scheduleWithFixedDelay(this::look, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    private void look() {
        try {
            marking.closeOverdue();
        } catch (RuntimeException later) {
            LOG.warn("Papers whose time is over could not be handed in; the next look tries again", later);
        }
    }

    @Override
    public void destroy() {
        clockwork.shutdownNow();
    }
}
