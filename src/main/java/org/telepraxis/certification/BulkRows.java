package org.telepraxis.certification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** The work of decisions on many, as rows. A row is claimed in the transaction that does it: done and certified are one. */
@Component
@Transactional
class BulkRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID write(AssociationId association, BulkAct act, String reason, PersonId officer, List<BulkPreview.Line> lines) {
        var id = Ids.next();
        jdbc.sql("insert into certification_job (id, association_id, act, reason, officer_id, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, association.value(), act.name(), reason, officer.value(), now())
                .update();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            jdbc.sql(
                            "insert into certification_job_row (job_id, position, candidacy_id, name, state, outcome, changed_at)"
                                    + " values (?, ?, ?, ?, 'WAITING', '', ?)")
                    .params(id, i, line.candidacy(), line.name(), now())
                    .update();
        }
        return id;
    }

    /** The jobs that are not finished, the oldest first. */
    @Transactional(readOnly = true)
    List<Job> unfinished() {
        return jdbc.sql("select * from certification_job where finished_at is null order by asked_at, id")
                .query((row, n) -> job(row))
                .list();
    }

    /** The candidacies that wait, in their order. */
    @Transactional(readOnly = true)
    List<Next> waiting(UUID job) {
        return jdbc.sql("select position, candidacy_id from certification_job_row"
                        + " where job_id = ? and state = 'WAITING' order by position")
                .param(job)
                .query((row, n) -> new Next(row.getInt("position"), row.getObject("candidacy_id", UUID.class)))
                .list();
    }

    /** Takes a row for the running transaction; nobody else gets it unless that transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean claim(UUID job, int position) {
        return jdbc.sql("update certification_job_row set state = 'DONE', changed_at = ?"
                                + " where job_id = ? and position = ? and state = 'WAITING'")
                        .params(now(), job, position)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(UUID job, int position, String outcome) {
        jdbc.sql("update certification_job_row set outcome = ? where job_id = ? and position = ?")
                .params(cut(outcome), job, position)
                .update();
    }

    void fail(UUID job, int position, String why) {
        jdbc.sql("update certification_job_row set state = 'FAILED', outcome = ?, changed_at = ?"
                        + " where job_id = ? and position = ? and state = 'WAITING'")
                .params(cut(why), now(), job, position)
                .update();
    }

    void finish(UUID job) {
        jdbc.sql(
                        "update certification_job set finished_at = ? where id = ? and finished_at is null and not exists"
                                + " (select 1 from certification_job_row r where r.job_id = certification_job.id and r.state = 'WAITING')")
                .params(now(), job)
                .update();
    }

    @Transactional(readOnly = true)
    List<Job> of(AssociationId association) {
        return jdbc.sql(
                        "select * from certification_job where association_id = ? order by asked_at desc, id desc limit 20")
                .param(association.value())
                .query((row, n) -> job(row))
                .list();
    }

    @Transactional(readOnly = true)
    List<BulkProgress.Row> rows(UUID job) {
        return jdbc.sql("select name, state, outcome from certification_job_row where job_id = ? order by position")
                .param(job)
                .query((row, n) -> new BulkProgress.Row(
                        row.getString("name"),
                        BulkProgress.State.valueOf(row.getString("state")),
                        row.getString("outcome")))
                .list();
    }

    private static Job job(java.sql.ResultSet row) throws java.sql.SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Job(
                row.getObject("id", UUID.class),
                new AssociationId(row.getObject("association_id", UUID.class)),
                BulkAct.valueOf(row.getString("act")),
                row.getString("reason"),
                new PersonId(row.getObject("officer_id", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(finished).map(Timestamp::toInstant));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(1000, text.length()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    record Next(int position, UUID candidacy) {}

    record Job(
            UUID id,
            AssociationId association,
            BulkAct act,
            String reason,
            PersonId officer,
            Instant askedAt,
            Optional<Instant> finishedAt) {}
}
