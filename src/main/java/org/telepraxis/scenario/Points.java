package org.telepraxis.scenario;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The log of a session in numbers: each point has a session time, what happened (a code of {@link Script}) and, where a variable
 * was set, its value. Grows and forks like a {@link Trail}.
 */
final class Points {

    private static final int CLAIMED = -1;

    private record Store(long[] words, AtomicInteger used) {
        Store(int capacity) {
            this(new long[2 * capacity], new AtomicInteger(CLAIMED));
        }
    }

    private Store store;
    private int size;
    private boolean writing;

    Points() {
        this(new Store(16), 0);
        writing = true;
    }

    private Points(Store store, int size) {
        this.store = store;
        this.size = size;
    }

    Points fork() {
        return new Points(store, size);
    }

    void add(int at, int code, long value) {
        if (!writing) {
            writing = true;
            if (!store.used.compareAndSet(size, CLAIMED)) {
                copy(Math.max(16, size + size / 4));
            }
        }
        if (2 * size == store.words.length) {
            var full = store;
            copy(size + size / 2);
            full.used.set(size);
        }
        store.words[2 * size] = (long) at << 32 | code;
        store.words[2 * size + 1] = value;
        size++;
    }

    void rest() {
        if (writing) {
            writing = false;
            store.used.set(size);
        }
    }

    private void copy(int capacity) {
        var larger = new Store(Math.max(capacity, size + 1));
        System.arraycopy(store.words, 0, larger.words, 0, 2 * size);
        store = larger;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return (int) (store.words[2 * index] >> 32);
    }

    int code(int index) {
        return (int) store.words[2 * index];
    }

    long value(int index) {
        return store.words[2 * index + 1];
    }
}
