package org.telepraxis.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a run happens: an empty data folder, its database, and the server on it. Removed at the end. */
final class Place implements AutoCloseable {

    private final Path data;
    private final @Nullable EmbeddedPostgres postgres;
    private final ServerProcess server;

    private Place(Path data, @Nullable EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
        var options = new ArrayList<>(List.of("--telepraxis.data=" + data, "--telepraxis.demo=true"));
        if (postgres != null) {
            options.addAll(List.of(
                    "--spring.datasource.url=" + url(),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.password=postgres"));
        }
        this.server = new ServerProcess(data.resolve("server.log"), options);
    }

    static Place on(Path data, boolean postgres) throws IOException {
        return new Place(data, postgres ? EmbeddedPostgres.builder().start() : null);
    }

    ServerProcess server() {
        return server;
    }

    String database() {
        return postgres == null ? "H2 file" : "PostgreSQL";
    }

    /** Starts the server with so many trainees who sign in as the demo trainee does. An H2 file takes them while the server rests. */
    List<String> withPeople(int count) throws SQLException {
        return withPeople(count, "TRAINEE", "robot", _ -> {});
    }

    /** Writes more into the database before the server goes on. */
    interface Filler {
        void fill(Connection connection) throws SQLException;
    }

    List<String> withPeople(int count, String role, String name, Filler filler) throws SQLException {
        server.start();
        if (postgres == null) {
            server.stop();
        }
        var emails = new ArrayList<String>();
        try (var connection = connect();
                var person = connection.prepareStatement("""
                        insert into person (id, name, email, password, created_at, version)
                        select ?, ?, ?, password, created_at, 0 from person where email = 'trainee@example.org'""");
                var given = connection.prepareStatement("insert into person_role (person_id, role) values (?, ?)");
                var membership = connection.prepareStatement("""
                        insert into membership (association_id, person_id, since)
                        select m.association_id, ?, m.since from membership m
                        join person p on p.id = m.person_id where p.email = 'trainee@example.org'""")) {
            for (int i = 1; i <= count; i++) {
                var id = UUID.randomUUID();
                var email = name + i + "@example.org";
                person.setObject(1, id);
                person.setString(2, "%s %d".formatted(name, i));
                person.setString(3, email);
                person.executeUpdate();
                given.setObject(1, id);
                given.setString(2, role);
                given.executeUpdate();
                membership.setObject(1, id);
                membership.executeUpdate();
                emails.add(email);
            }
            filler.fill(connection);
        }
        if (postgres == null) {
            server.start();
        }
        return emails;
    }

    /** What the log of an attempt holds, in its order. The server must not run when the database is a file. */
    List<String> log(Connection connection, String attempt) throws SQLException {
        try (var query = connection.prepareStatement(
                "select seq, encoded from attempt_move where attempt_id = ? order by seq")) {
            query.setObject(1, UUID.fromString(attempt));
            var rows = query.executeQuery();
            var moves = new ArrayList<String>();
            while (rows.next()) {
                if (rows.getInt(1) != moves.size()) {
                    throw new IllegalStateException("Attempt " + attempt + " has a gap at " + moves.size());
                }
                moves.add(rows.getString(2));
            }
            return moves;
        }
    }

    Connection connect() throws SQLException {
        return postgres == null
                ? DriverManager.getConnection(url(), "sa", "")
                : DriverManager.getConnection(url() + "&reWriteBatchedInserts=true", "postgres", "postgres");
    }

    private String url() {
        return postgres == null
                ? "jdbc:h2:file:" + data.resolve("telepraxis") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                : postgres.getJdbcUrl("postgres", "postgres");
    }

    /** Processor time used so far by the server and its database. */
    Duration cpu() {
        var sum = server.cpu();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(sum, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        server.stop();
        if (postgres != null) {
            postgres.close();
        }
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).forEach(Place::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
