package org.telepraxis.grading;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What a rater declared: their interests, that they keep what they see to themselves, and the languages they rate in. */
@Entity
@Table(name = "grading_rater")
class RaterProfile {

    /** The language of those who have not said anything: the courses are written in it. */
    static final List<String> UNSAID = List.of("en");

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    private String languages = "";

    private String interests = "";

    private Instant declaredAt;

    @Version
    private @Nullable Long version;

    RaterProfile(UUID associationId, PersonId rater, Collection<String> languages, String interests, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.rater = rater;
        declare(languages, interests, now);
    }

    @SuppressWarnings("NullAway.Init")
    RaterProfile() {}

    final void declare(Collection<String> spoken, String declared, Instant now) {
        if (spoken.isEmpty()) {
            throw new RatingRefused("Choose at least one language that you rate in.");
        }
        if (declared.isBlank()) {
            throw new RatingRefused("Write your interests, or that you have none.");
        }
        if (declared.length() > Licence.LONGEST_REASON) {
            throw new RatingRefused("The declaration has room for 4,000 characters.");
        }
        languages = String.join(" ", spoken);
        interests = declared.strip();
        declaredAt = now;
    }

    PersonId rater() {
        return rater;
    }

    List<String> languages() {
        return Arrays.asList(languages.split(" "));
    }

    String interests() {
        return interests;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
