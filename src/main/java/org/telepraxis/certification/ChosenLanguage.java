package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.identity.PersonId;

/** The language in which a person wants their next certificate. */
@Entity
@Table(name = "certificate_language")
class ChosenLanguage {

    @Id
    private UUID personId;

    private UUID associationId;
    private String language = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChosenLanguage() {}

    ChosenLanguage(PersonId person, AssociationId association) {
        this.personId = person.value();
        this.associationId = association.value();
    }

    void choose(Language chosen) {
        language = chosen.tag();
    }

    Language language() {
        return Language.of(language);
    }
}
