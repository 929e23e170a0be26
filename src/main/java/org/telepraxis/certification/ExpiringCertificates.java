package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/** Knows which certificates run out soon; asked by what reminds their holders. */
@Service
@Transactional(readOnly = true)
public class ExpiringCertificates {

    private final Certificates certificates;
    private final Schemes schemes;
    private final Clock clock;

    ExpiringCertificates(Certificates certificates, Schemes schemes, Clock clock) {
        this.certificates = certificates;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** Those in force whose last day is at most so many days away. */
    public List<Expiring> within(int days) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return certificates.findByExpiresOnBetween(today, today.plusDays(days)).stream()
                .filter(certificate -> certificate.state(today).inForce())
                .map(certificate -> expiring(certificate, today))
                .toList();
    }

    private Expiring expiring(Certificate certificate, LocalDate today) {
        var terms = schemes.renewalTerms(certificate);
        var last = certificate.expiresOn();
        return new Expiring(
                certificate.number().value(),
                certificate.holder(),
                certificate.association(),
                certificate.schemeName(),
                last,
                (int) (last.toEpochDay() - today.toEpochDay()),
                last.plusMonths(terms.graceMonths()),
                last.plusMonths(terms.lapseMonths()));
    }

    /**
     * A certificate that runs out.
     *
     * @param daysLeft 0 on its last day
     * @param graceUntil until when a renewal counts from the last day
     * @param lapsesOn until when a renewal is possible at all
     */
    public record Expiring(
            String number,
            PersonId holder,
            AssociationId association,
            String scheme,
            LocalDate lastDay,
            int daysLeft,
            LocalDate graceUntil,
            LocalDate lapsesOn) {}
}
