package org.telepraxis.certification;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.BulkRows.Job;
import org.telepraxis.certification.BulkRows.Next;

/**
 * Works through decisions on many, on any node, with as many hands as there are cores; each row is claimed by the hand that does it. What
 * a stopped server left is taken up when one starts, and looked for every half minute.
 */
@Component
class BulkRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final int TRIES = 3;
    private static final int LOOK_SECONDS = 30;

    /** More would wait for each other, and for connections that pages need. */
    private static final int MOST_HANDS = 4;

    private final BulkRows rows;
    private final BulkStep step;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("certification-jobs").daemon().factory());
    private final int more = Math.min(MOST_HANDS, Runtime.getRuntime().availableProcessors()) - 1;
    private final ExecutorService hands = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("certification-jobs-", 1).daemon().factory());
    private volatile boolean stopping;

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
            var left = new ConcurrentLinkedQueue<>(rows.waiting(job.id()));
            var first = left.poll();
            if (first != null && !stopping) {
                // Alone: it may have to make the association's keys of the year.
                take(job, first);
                together(job, left);
            }
            if (stopping) {
                return;
            }
            rows.finish(job.id());
        }
    }

    private void together(Job job, Queue<Next> left) {
        var others = IntStream.range(0, Math.min(more, left.size()))
                .mapToObj(_ -> CompletableFuture.runAsync(() -> empty(job, left), hands))
                .toList();
        try {
            empty(job, left);
        } finally {
            // Each of them ends with the rows; nobody is left at work when the job counts as done.
            CompletableFuture.allOf(others.toArray(CompletableFuture[]::new)).join();
        }
    }

    private void empty(Job job, Queue<Next> left) {
        for (var next = left.poll(); next != null && !stopping; next = left.poll()) {
            take(job, next);
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
            } catch (ConcurrencyFailureException | DataIntegrityViolationException busy) {
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
        // Nobody is interrupted: a database in a file closes when its reader is.
        stopping = true;
        thread.shutdown();
        hands.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A decision on many is still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
