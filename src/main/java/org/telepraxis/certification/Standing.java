package org.telepraxis.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a certificate.
 *
 * @param byPerson who did it; nobody where it followed from something else
 * @param reason kept on the record
 * @param publicNote shown on the check page; may be blank
 * @param code why, in a word that the check page shows unless it is {@link ReasonCode#OTHER}
 * @param successor the number of the certificate that took this one's place
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) Act act,
        @Column(name = "happened_at") Instant at,
        @Nullable UUID byPerson,
        String reason,
        String publicNote,
        @Enumerated(EnumType.STRING) ReasonCode code,
        @Nullable String successor) {

    enum Act {
        ISSUED,
        SUSPENDED,
        REINSTATED,
        REVOKED,
        SUPERSEDED
    }
}
