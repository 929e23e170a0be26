package org.telepraxis.certification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.BulkRows.Job;
import org.telepraxis.certification.BulkRows.Next;

/**
 * Works through decisions on many, row by row, on any node: what a stopped server left is taken up when one starts, and looked for every
 * half minute.
 */
@Component
class BulkRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final int TRIES = 3;
    private static final int LOOK_SECONDS = 30;

    private final BulkRows rows;
    private final BulkStep step;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("certification-jobs").daemon().factory());

    BulkRunner(BulkRows rows, BulkStep step) {
        this.rows = rows;
        this.step = step;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var _ = thread.scheduleWithFixedDelay(this::calmly, 0, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks for work now. */
    void soon() {
        thread.execute(this::calmly);
    }

    private void calmly() {
        try {
            work();
        } catch (RuntimeException e) {
            // The rows that are left wait for the next look.
            LOG.warn("A decision on many stopped and will be taken up again", e);
        }
    }

    /** Does everything that waits. */
    void work() {
        for (var job : rows.unfinished()) {
            int done = -1;
            for (var next = rows.next(job.id(), done); next.isPresent(); next = rows.next(job.id(), done)) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                take(job, next.get());
                done = next.get().position();
            }
            rows.finish(job.id());
        }
    }

    private void take(Job job, Next next) {
        for (int tried = 1; ; tried++) {
            try {
                step.take(job, next);
                return;
            } catch (DecisionRefused refused) {
                rows.fail(job.id(), next.position(), String.valueOf(refused.getMessage()));
                return;
            } catch (ConcurrencyFailureException busy) {
                if (tried == TRIES) {
                    rows.fail(job.id(), next.position(), "Somebody decided at the same moment.");
                    return;
                }
            } catch (RuntimeException broken) {
                // One that cannot be made holds up nobody else; while the database is away this fails, too, and the row
                // waits.
                LOG.warn("A certificate could not be made", broken);
                rows.fail(job.id(), next.position(), "It could not be made. Nothing of it is kept; try again.");
                return;
            }
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A decision on many is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
