package org.telepraxis.certification.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.telepraxis.certification.CertificateChanged;
import org.telepraxis.certification.CertificateNumber;
import org.telepraxis.certification.CertificateNumber.Reading.Wellformed;
import org.telepraxis.certification.CertificateStatus;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.PublicRegister;
import org.telepraxis.certification.SealedDocument;

/**
 * What was answered a moment ago about a certificate. What is changed on this node is forgotten here at once; what another node changed
 * is known after two seconds.
 */
@Component
class RecentAnswers {

    private static final int MOST = 20_000;

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final CertificateVerification verification;
    private final PublicRegister register;
    private final Duration recent;
    private final Clock clock;

    RecentAnswers(
            CertificateVerification verification,
            PublicRegister register,
            @Value("${telepraxis.checks-recent-for:PT2S}") Duration recent,
            Clock clock) {
        this.verification = verification;
        this.register = register;
        this.recent = recent;
        this.clock = clock;
    }

    /** An answer, and when it was true. The seal is looked at only when somebody asks for it. */
    private static final class Answer {

        private final Instant at;
        private final Optional<CertificateStatus> status;
        private volatile @org.jspecify.annotations.Nullable Boolean listed;
        private volatile @org.jspecify.annotations.Nullable Optional<SealedDocument> document;

        Answer(Instant at, Optional<CertificateStatus> status) {
            this.at = at;
            this.status = status;
        }

        boolean listed(PublicRegister register, String number) {
            var known = listed;
            if (known == null) {
                known = status.isPresent() && register.contains(number);
                listed = known;
            }
            return known;
        }

        Optional<SealedDocument> document(Function<String, Optional<SealedDocument>> look, String number) {
            var known = document;
            if (known == null) {
                known = look.apply(number);
                document = known;
            }
            return known;
        }
    }

    Optional<CertificateStatus> status(String number) {
        return answer(number).status;
    }

    Optional<SealedDocument> document(String number) {
        return answer(number).document(verification::document, number);
    }

    /** Whether the holder is in the public register with the certificate. */
    boolean listed(String number) {
        return answer(number).listed(register, number);
    }

    private Answer answer(String number) {
        var now = clock.instant();
        var known = answers.get(number);
        if (known != null && now.isBefore(known.at.plus(recent))) {
            return known;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        // Numbers that were made up are not kept: there is no end of them.
        var fresh = new Answer(now, verification.verify(number));
        if (fresh.status.isPresent()) {
            answers.put(number, fresh);
        }
        return fresh;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(CertificateChanged changed) {
        answers.remove(changed.number());
    }

    /** The number as it is kept; as it was typed if it is none. */
    static String plain(String number) {
        return CertificateNumber.read(number) instanceof Wellformed(var read) ? read.value() : number;
    }
}
