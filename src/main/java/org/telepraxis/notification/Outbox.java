package org.telepraxis.notification;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Role;

/** Shows an office the mails of its association, and an administrator those of all. What must stay blind shows only that it exists. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
public class Outbox {

    private final MailStore store;
    private final CurrentPerson current;
    private final Associations associations;
    private final boolean server;

    Outbox(
            MailStore store,
            CurrentPerson current,
            Associations associations,
            @Value("${spring.mail.host:}") String host) {
        this.store = store;
        this.current = current;
        this.associations = associations;
        this.server = !host.isBlank();
    }

    /** Latest first. */
    public List<MailSummary> mails() {
        var reader = current.get();
        if (reader.is(Role.ADMIN)) {
            return store.all();
        }
        return associations.find(reader.id()).map(own -> store.of(own.id())).orElseGet(List::of);
    }

    /** Whether mails leave at all. */
    public boolean hasServer() {
        return server;
    }
}
