package org.telepraxis.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a decision on many has come. */
public record BulkProgress(
        UUID id,
        BulkAct act,
        String officer,
        String reason,
        Instant askedAt,
        @Nullable Instant finishedAt,
        List<Row> rows) {

    public BulkProgress {
        rows = List.copyOf(rows);
    }

    public long done() {
        return rows.stream().filter(row -> row.state() == State.DONE).count();
    }

    public long failed() {
        return rows.stream().filter(row -> row.state() == State.FAILED).count();
    }

    public boolean finished() {
        return finishedAt != null;
    }

    /** One candidate: waiting, or with what came of it. */
    public record Row(String name, State state, String outcome) {}

    /** Where a row is. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
