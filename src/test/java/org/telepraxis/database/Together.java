package org.telepraxis.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads do something at the same moment. */
final class Together {

    private Together() {}

    /** What each of them came to: its result, or the exception that it ended with. */
    @SafeVarargs
    static List<Object> at(Callable<?>... acts) throws InterruptedException {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            var under = new ArrayList<Future<?>>();
            for (var act : acts) {
                under.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            var outcomes = new ArrayList<Object>();
            for (var one : under) {
                try {
                    outcomes.add(one.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        }
    }
}
