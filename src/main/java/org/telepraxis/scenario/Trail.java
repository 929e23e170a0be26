package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A list that only grows, and whose earlier versions stay as they were: a fork shares everything that was there and goes on by
 * itself. As long as one version grows from the last, as a session does, nothing is copied.
 *
 * <p>One thread writes to a version until it rests; from then on any thread may read and fork it.
 */
final class Trail<T> {

    private static final int CLAIMED = -1;

    /** What versions share. {@code used} is how much of it belongs to a version at rest, or that one is writing. */
    private record Store(@Nullable Object[] items, AtomicInteger used) {
        Store(int capacity) {
            this(new Object[capacity], new AtomicInteger(CLAIMED));
        }
    }

    private Store store;
    private int size;
    private boolean writing;

    Trail() {
        this(new Store(8), 0);
        writing = true;
    }

    private Trail(Store store, int size) {
        this.store = store;
        this.size = size;
    }

    Trail<T> fork() {
        return new Trail<>(store, size);
    }

    void add(T item) {
        if (!writing) {
            writing = true;
            if (!store.used.compareAndSet(size, CLAIMED)) {
                copy(Math.max(8, size + size / 4));
            }
        }
        if (size == store.items.length) {
            var full = store;
            copy(size + size / 2);
            full.used.set(size);
        }
        store.items[size++] = item;
    }

    /** From now on this version does not change. */
    void rest() {
        if (writing) {
            writing = false;
            store.used.set(size);
        }
    }

    private void copy(int capacity) {
        var larger = new Store(Math.max(capacity, size + 1));
        System.arraycopy(store.items, 0, larger.items, 0, size);
        store = larger;
    }

    int size() {
        return size;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // below its size a trail has no gaps
    T get(int index) {
        return (T) store.items[index];
    }

    List<T> list() {
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(get(i));
        }
        return list;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trail<?> that
                && size == that.size
                && Arrays.equals(store.items, 0, size, that.store.items, 0, size);
    }

    @Override
    public int hashCode() {
        return list().hashCode();
    }
}
