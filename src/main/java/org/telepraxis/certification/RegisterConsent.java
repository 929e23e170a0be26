package org.telepraxis.certification;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;

/** Lets a holder enter the public register and leave it; nobody else can do either. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RegisterConsent {

    private final RegisterEntries entries;
    private final Certificates certificates;
    private final Associations associations;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterConsent(
            RegisterEntries entries,
            Certificates certificates,
            Associations associations,
            OfficeAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.certificates = certificates;
        this.associations = associations;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What the register says of the signed-in person, if they are in it. */
    @Transactional(readOnly = true)
    public Optional<ListedWords> mine() {
        var me = access.person().id();
        return associations
                .find(me)
                .flatMap(own -> entries.findByAssociationIdAndHolderId(own.id().value(), me.value()))
                .filter(RegisterEntry::listed)
                .map(RegisterEntry::words);
    }

    /** Enters the signed-in person, or changes what the register says; their certificates show the name from now on. */
    public void list(ListedWords words) {
        var me = access.person();
        var association = associations
                .find(me.id())
                .orElseThrow(() -> new NoSuchElementException("This person belongs to no association"));
        var entry = entries.findByAssociationIdAndHolderId(
                        association.id().value(), me.id().value())
                .orElseGet(
                        () -> entries.save(new RegisterEntry(association.id(), me.id(), me.name(), clock.instant())));
        entry.rename(me.name());
        entry.list(words, clock.instant());
        certificates.findByHolderIdOrderByIssuedOnDesc(me.id().value()).forEach(certificate -> {
            certificate.showName();
            changed(certificate);
        });
        audit.record(me.id(), "certification.listed", me.id().toString(), "Entered the public register");
    }

    private void changed(Certificate certificate) {
        events.publishEvent(new CertificateChanged(certificate.number().value()));
    }

    /** Takes the signed-in person out of the register at once. */
    public void withdraw() {
        var me = access.person().id();
        associations
                .find(me)
                .flatMap(own -> entries.findByAssociationIdAndHolderId(own.id().value(), me.value()))
                .ifPresent(entry -> {
                    entry.withdraw(clock.instant());
                    certificates.findByHolderIdOrderByIssuedOnDesc(me.value()).forEach(this::changed);
                    audit.record(me, "certification.unlisted", me.toString(), "Left the public register");
                });
    }
}
