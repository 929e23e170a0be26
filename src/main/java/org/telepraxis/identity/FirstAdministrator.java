package org.telepraxis.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets whoever reads the start-up log of a fresh installation become its administrator, once. The link is random, only its hash is
 * stored, a new start makes a new link, and the first use ends it.
 */
@Service
@Transactional
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;
    private final String publicUrl;

    FirstAdministrator(
            People people,
            JdbcClient jdbc,
            Clock clock,
            AuditTrail audit,
            @Value("${telepraxis.public-url}") String publicUrl) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.publicUrl = publicUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void offer() {
        if (!people.anyAdministrator()) {
            LOG.info(
                    "There is no administrator yet. Open this link, once, to become it: {}/setup/{}",
                    publicUrl,
                    newLink());
        }
    }

    String newLink() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from setup_link where used_at is null").update();
        jdbc.sql("insert into setup_link (token_hash, created_at) values (?, ?)")
                .params(hash(token), Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Whether the link still opens. */
    @Transactional(readOnly = true)
    public boolean open(String token) {
        return jdbc.sql("select count(*) from setup_link where token_hash = ? and used_at is null")
                        .param(hash(token))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * Creates the administrator and ends the link.
     *
     * @throws IllegalArgumentException when the link was used, or the account cannot be made; the message says what to do
     */
    public void create(String token, String name, String email, String password) {
        int used = jdbc.sql("update setup_link set used_at = ? where token_hash = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), hash(token))
                .update();
        if (used == 0 || people.anyAdministrator()) {
            throw new IllegalArgumentException(
                    "This link was used already. Sign in, or restart the server for a new one.");
        }
        if (name.isBlank() || !email.contains("@")) {
            throw new IllegalArgumentException("Enter your name and the e-mail address you will sign in with.");
        }
        var admin = people.enrol(name.strip(), email, password, Set.of(Role.ADMIN));
        audit.record(
                admin.id(),
                "identity.first-administrator",
                admin.id().toString(),
                "Created by the one-time link of the start-up log");
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
