package org.telepraxis.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.certification.pdf.Archive;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.NoTimeStamp;

/**
 * Makes a copy for long keeping of every sealed document, some time after it was issued, and puts another time stamp around each copy
 * before the last one can be doubted. Documents as issued stay what people get.
 */
@Component
class Archiving implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);
    private static final int AT_A_TIME = 50;

    private final CertificateDocuments documents;
    private final CertificateArchives archives;
    private final Certificates certificates;
    private final AssociationKeys keys;
    private final Sealing sealing;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration every;
    private final Duration renewAfter;
    private final ScheduledExecutorService runner = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("archive").factory());

    Archiving(
            CertificateDocuments documents,
            CertificateArchives archives,
            Certificates certificates,
            AssociationKeys keys,
            Sealing sealing,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${telepraxis.archive.every:PT1H}") Duration every,
            @Value("${telepraxis.archive.renew-after:P365D}") Duration renewAfter) {
        this.documents = documents;
        this.archives = archives;
        this.certificates = certificates;
        this.keys = keys;
        this.sealing = sealing;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.every = every;
        this.renewAfter = renewAfter;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (every.isPositive()) {
            runner.scheduleWithFixedDelay(this::quietly, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void quietly() {
        try {
            while (step() == AT_A_TIME) {
                // Until nothing is left, a few at a time.
            }
        } catch (NoTimeStamp none) {
            LOG.warn("{} The archive waits for the next time.", none.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The archive stopped; it goes on at its next time.", e);
        }
    }

    /**
     * Makes or renews some copies.
     *
     * @return how many
     */
    int step() {
        var missing = documents.withoutArchive(Limit.of(AT_A_TIME));
        missing.forEach(this::archive);
        if (!missing.isEmpty() || sealing.stamps().isEmpty()) {
            return missing.size();
        }
        var old = archives.olderThan(clock.instant().minus(renewAfter), Limit.of(AT_A_TIME));
        old.forEach(this::renew);
        return old.size();
    }

    private void archive(UUID id) {
        try {
            transaction.executeWithoutResult(_ -> {
                var document = documents.findById(id).orElseThrow();
                var certificate = certificates.findById(id).orElseThrow();
                archives.save(new CertificateArchive(certificate, copy(document, document.bytes()), clock.instant()));
            });
        } catch (DataIntegrityViolationException already) {
            LOG.debug("Another node has archived {} meanwhile", id);
        }
    }

    private void renew(UUID id) {
        transaction.executeWithoutResult(_ -> {
            var archived = archives.findById(id).orElseThrow();
            archived.renew(copy(documents.findById(id).orElseThrow(), archived.bytes()), clock.instant());
        });
    }

    private Archive.Copy copy(CertificateDocument document, byte[] from) {
        return Archive.of(
                from,
                keys.named(document.keyId()).chain(),
                keys.revocationList(),
                document.profile(),
                Language.ENGLISH,
                sealing.stamps());
    }

    List<UUID> waiting() {
        return documents.withoutArchive(Limit.of(AT_A_TIME));
    }

    @Override
    public void destroy() {
        runner.shutdownNow();
    }
}
