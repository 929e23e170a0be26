package org.telepraxis.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.ExpiringCertificates;

/**
 * Reminds holders 180, 90, 30 and 7 days before a certificate runs out: once for each of these days, and only for the nearest of them when
 * the server was away for some.
 */
@Component
class ExpiryReminders {

    /** The nearest first. */
    private static final List<Integer> DAYS = List.of(7, 30, 90, 180);

    private final ExpiringCertificates certificates;
    private final MailWriting writing;

    ExpiryReminders(ExpiringCertificates certificates, MailWriting writing) {
        this.certificates = certificates;
        this.writing = writing;
    }

    @Transactional
    void write() {
        certificates
                .within(DAYS.getLast())
                .forEach(expiring -> DAYS.stream()
                        .filter(days -> expiring.daysLeft() <= days)
                        .findFirst()
                        .ifPresent(days -> writing.remind(expiring, days)));
    }
}
