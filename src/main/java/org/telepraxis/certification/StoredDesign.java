package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.pdf.Language;

/** What an association has chosen for its certificates. */
@Entity
@Table(name = "certification_design")
class StoredDesign {

    @Id
    private UUID associationId;

    private String language = "";
    private String panel = "";
    private String accent = "";
    private byte @Nullable [] logo;
    private String statementEnglish = "";
    private String officerEnglish = "";
    private String statementPortuguese = "";
    private String officerPortuguese = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredDesign() {}

    StoredDesign(AssociationId association) {
        this.associationId = association.value();
    }

    void change(Design design) {
        language = design.language().tag();
        panel = design.panel();
        accent = design.accent();
        logo = design.logo().map(byte[]::clone).orElse(null);
        statementEnglish = design.english().statement();
        officerEnglish = design.english().officer();
        statementPortuguese = design.portuguese().statement();
        officerPortuguese = design.portuguese().officer();
    }

    Design design() {
        return new Design(
                Language.of(language),
                panel,
                accent,
                Optional.ofNullable(logo).map(byte[]::clone),
                new Design.Wording(statementEnglish, officerEnglish),
                new Design.Wording(statementPortuguese, officerPortuguese));
    }
}
