package org.telepraxis.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;

/** The mails in the database. A claim is committed before a mail is handed over, so that nobody hands it over again. */
@Component
@Transactional
class MailStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the mail unless there is one with its key. */
    Optional<UUID> keep(Mail mail) {
        var known = jdbc.sql("select count(*) from mail where mail_key = ?")
                .param(mail.key())
                .query(Integer.class)
                .single();
        if (known > 0) {
            return Optional.empty();
        }
        var id = Ids.next();
        var association = mail.association();
        var attachment = mail.attachment();
        jdbc.sql("""
                insert into mail (id, mail_key, association_id, kind, recipient_id, recipient_name, address, subject, body,
                  attachment_name, attachment_type, attachment, state, attempts, created_at, changed_at)
                values (:id, :key, :association, :kind, :recipient, :name, :address, :subject, :body,
                  :file, :type, :text, 'WAITING', 0, :now, :now)
                """)
                .param("id", id)
                .param("key", mail.key())
                .param("association", association == null ? null : association.value())
                .param("kind", mail.kind().name())
                .param("recipient", mail.recipient().id().value())
                .param("name", mail.recipient().name())
                .param("address", mail.recipient().email())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("file", attachment == null ? null : attachment.name())
                .param("type", attachment == null ? null : attachment.type())
                .param("text", attachment == null ? null : attachment.text())
                .param("now", now())
                .update();
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    List<UUID> waiting() {
        return jdbc.sql("select id from mail where state = 'WAITING'")
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The mail to hand over now, if it waits; from here on nobody else gets it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Mail.@Nullable Outgoing claim(UUID id) {
        int claimed = jdbc.sql(
                        "update mail set state = 'SENDING', attempts = attempts + 1, changed_at = ? where id = ? and state = 'WAITING'")
                .params(now(), id)
                .update();
        if (claimed == 0) {
            return null;
        }
        return jdbc.sql("select * from mail where id = ?")
                .param(id)
                .query((row, n) -> new Mail.Outgoing(
                        id, row.getString("address"), row.getString("subject"), row.getString("body"), attachment(row)))
                .single();
    }

    private static Mail.@Nullable Attachment attachment(ResultSet row) throws SQLException {
        var name = row.getString("attachment_name");
        return name == null
                ? null
                : new Mail.Attachment(name, row.getString("attachment_type"), row.getString("attachment"));
    }

    /** Gives the mail back after a failure. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void release(UUID id, String problem) {
        jdbc.sql("update mail set state = 'WAITING', problem = ?, changed_at = ? where id = ? and state = 'SENDING'")
                .params(problem.substring(0, Math.min(1000, problem.length())), now(), id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void sent(UUID id) {
        jdbc.sql("update mail set state = 'SENT', problem = null, changed_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    /** Notes that a claimed mail was found again by a job that did not claim it: its server stopped in between. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void uncertain(UUID id) {
        jdbc.sql("update mail set state = 'UNCERTAIN', changed_at = ? where id = ? and state = 'SENDING'")
                .params(now(), id)
                .update();
    }

    @Transactional(readOnly = true)
    List<MailSummary> all() {
        return jdbc.sql("select * from mail order by created_at desc, id desc")
                .query((row, n) -> summary(row))
                .list();
    }

    @Transactional(readOnly = true)
    List<MailSummary> of(AssociationId association) {
        return jdbc.sql("select * from mail where association_id = ? order by created_at desc, id desc")
                .param(association.value())
                .query((row, n) -> summary(row))
                .list();
    }

    private static MailSummary summary(ResultSet row) throws SQLException {
        var kind = MailKind.valueOf(row.getString("kind"));
        boolean blind = kind.blind();
        return new MailSummary(
                kind,
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                blind ? null : row.getString("problem"),
                row.getTimestamp("created_at").toInstant(),
                blind ? null : "%s <%s>".formatted(row.getString("recipient_name"), row.getString("address")),
                blind ? null : row.getString("subject"),
                blind ? null : row.getString("body"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
