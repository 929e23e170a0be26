package org.telepraxis.certification;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Certificates that took each other's place without anything new being decided: one that was lost, corrected or sealed with a key that is
 * not trusted any more. The newest carries on what was begun with the ones before it.
 */
@Component
class Lineage {

    private final Certificates certificates;
    private final RenewalRecords renewals;

    Lineage(Certificates certificates, RenewalRecords renewals) {
        this.certificates = certificates;
        this.renewals = renewals;
    }

    /** The one that stands for this one today. */
    Certificate latest(Certificate certificate) {
        var latest = certificate;
        for (var next = successor(latest); next.isPresent(); next = successor(latest)) {
            latest = next.get();
        }
        return latest;
    }

    /** The one that was decided on: what the holder has done counts from its day. */
    Certificate first(Certificate certificate) {
        var first = certificate;
        for (var before = predecessor(first); before.isPresent(); before = predecessor(first)) {
            first = before.get();
        }
        return first;
    }

    /** The renewal that was begun with this one or with one before it. */
    Optional<Renewal> renewal(Certificate certificate) {
        var one = Optional.of(certificate);
        while (one.isPresent()) {
            var renewal = renewals.findByCertificateId(one.get().id());
            if (renewal.isPresent()) {
                return renewal;
            }
            one = predecessor(one.get());
        }
        return Optional.empty();
    }

    private Optional<Certificate> successor(Certificate certificate) {
        return certificate.carriedOnBy().flatMap(certificates::findByNumber);
    }

    private Optional<Certificate> predecessor(Certificate certificate) {
        var number = certificate.number().value();
        return certificates.supersededBy(number).stream()
                .filter(before -> before.carriedOnBy().filter(number::equals).isPresent())
                .findFirst();
    }
}
