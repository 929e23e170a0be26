package org.telepraxis.learning;

import java.sql.DatabaseMetaData;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** Adds a step that was done, once: of two windows that say so at the same moment one is enough, and neither fails. */
@Component
class DoneLog {

    private static final String ADD =
            "insert into unit_done (id, person_id, course_id, unit_key, course_hash, done_at) values (?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final String add;

    DoneLog(JdbcClient jdbc, DataSource database) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.add = isPostgres(database) ? ADD + " on conflict do nothing" : ADD;
    }

    void add(PersonId person, String courseId, String unitKey, String courseHash, Instant at) {
        try {
            jdbc.sql(add)
                    .params(Ids.next(), person.value(), courseId, unitKey, courseHash, Timestamp.from(at))
                    .update();
        } catch (DuplicateKeyException there) {
            // H2 has no way to say "unless it is there"; its transaction goes on after this. PostgreSQL never comes
            // here.
        }
    }

    private static boolean isPostgres(DataSource database) throws MetaDataAccessException {
        var name = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return DatabaseDriver.fromProductName(name) == DatabaseDriver.POSTGRESQL;
    }
}
