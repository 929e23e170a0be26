package org.telepraxis.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Secrets that the installation makes for itself at first need and keeps in its database, so that all nodes share them. */
@Service
public class ServerSecret {

    private final JdbcClient jdbc;

    ServerSecret(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The secret of this name: 64 hexadecimal digits, the same for ever. */
    public String named(String name) {
        var found = find(name);
        if (found != null) {
            return found;
        }
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            jdbc.sql("insert into server_secret (name, secret) values (?, ?)")
                    .params(name, HexFormat.of().formatHex(bytes))
                    .update();
        } catch (DuplicateKeyException madeByAnotherNode) {
            // The row that is there now is the one to use.
        }
        var made = find(name);
        if (made == null) {
            throw new IllegalStateException("The secret " + name + " could not be stored");
        }
        return made;
    }

    private @org.jspecify.annotations.Nullable String find(String name) {
        return jdbc.sql("select secret from server_secret where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
