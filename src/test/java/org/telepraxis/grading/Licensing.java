package org.telepraxis.grading;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.telepraxis.identity.PersonId;

/** Makes supervisors licensed, as if they had passed the licence test yesterday. */
public final class Licensing {

    private Licensing() {}

    /** For tests of other modules: all families. */
    public static void grant(BeanFactory node, UUID association, PersonId rater) {
        grant(node.getBean(Licences.class), association, rater);
    }

    static void grant(Licences licences, UUID association, PersonId rater) {
        for (var family : LicenceFamily.values()) {
            grant(licences, association, rater, family);
        }
    }

    static Licence grant(Licences licences, UUID association, PersonId rater, LicenceFamily family) {
        return licences.findByAssociationIdAndRaterAndFamily(association, rater, family)
                .orElseGet(() -> licences.save(new Licence(
                        association,
                        rater,
                        family,
                        LicenceRules.standard(),
                        Instant.now().minus(1, ChronoUnit.DAYS))));
    }
}
