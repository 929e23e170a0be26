package org.telepraxis.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what and when. Entries are added, in the transaction of the act itself, and never changed. */
@Service
@Transactional
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param actor who acted; null for the system itself
     * @param act such as {@code grading.rating-locked}
     * @param subject the id of what was acted upon
     * @param detail a sentence for people, at most 4,000 characters
     */
    public void record(@Nullable PersonId actor, String act, String subject, String detail) {
        jdbc.sql(
                        "insert into audit_entry (id, at, actor, act, subject, detail) values (:id, :at, :actor, :act, :subject, :detail)")
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor == null ? null : actor.value())
                .param("act", act)
                .param("subject", subject)
                .param("detail", detail.substring(0, Math.min(4000, detail.length())))
                .update();
    }

    /** What happened to the subject, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(String subject) {
        return jdbc.sql("select at, actor, act, subject, detail from audit_entry where subject = ? order by at, id")
                .param(subject)
                .query((row, n) -> {
                    var actor = row.getObject("actor", UUID.class);
                    return new Entry(
                            row.getTimestamp("at").toInstant(),
                            actor == null ? null : new PersonId(actor),
                            row.getString("act"),
                            row.getString("subject"),
                            row.getString("detail"));
                })
                .list();
    }

    /** One act on record. */
    public record Entry(Instant at, @Nullable PersonId actor, String act, String subject, String detail) {}
}
