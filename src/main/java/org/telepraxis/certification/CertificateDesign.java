package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.certification.pdf.CertificateRendering;
import org.telepraxis.certification.pdf.Language;
import org.telepraxis.certification.pdf.Logo;
import org.telepraxis.certification.pdf.Look;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonSummary;

/** What an association's certificates look like and say, and in which language a holder wants theirs. What is issued already stays as it is. */
@Service
@Transactional
public class CertificateDesign {

    private static final int MOST_STATEMENT = 500;
    private static final int MOST_OFFICER = 50;

    private final StoredDesigns designs;
    private final ChosenLanguages languages;
    private final Schemes schemes;
    private final SheetWriting sheets;
    private final OfficeAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateDesign(
            StoredDesigns designs,
            ChosenLanguages languages,
            Schemes schemes,
            SheetWriting sheets,
            OfficeAccess access,
            AuditTrail audit,
            Clock clock) {
        this.designs = designs;
        this.languages = languages;
        this.schemes = schemes;
        this.sheets = sheets;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The design of the officer's own association. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public Design current() {
        return designs.findById(access.officer().association().id().value())
                .map(StoredDesign::design)
                .orElse(Design.PLAIN);
    }

    /**
     * Lets the association's next certificates look so.
     *
     * @throws DecisionRefused with the reason, if such a certificate could not be read or made
     */
    @PreAuthorize("hasRole('OFFICER')")
    public void change(Design design) {
        var officer = access.officer();
        check(design);
        // Whatever cannot be laid out is found now and not when somebody waits for a certificate.
        specimen(design, design.language());
        var association = officer.association().id();
        var stored = designs.findById(association.value()).orElseGet(() -> designs.save(new StoredDesign(association)));
        stored.change(design);
        audit.record(
                officer.person().id(),
                "certification.design-changed",
                association.toString(),
                "panel %s, accent %s, logo %s, language %s"
                        .formatted(
                                design.panel(),
                                design.accent(),
                                design.logo().isPresent() ? "own" : "none",
                                design.language().tag()));
    }

    /** A certificate of nobody in the design, neither sealed nor numbered. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public byte[] specimen(Design design, Language language) {
        check(design);
        var officer = access.officer();
        var scheme = schemes.offered(officer.association().id()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefused("There is no scheme yet whose certificate could be shown."));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var nobody = new PersonSummary(
                officer.person().id(),
                "Specimen",
                officer.person().email(),
                officer.person().roles());
        var grant = new Grant(
                officer.association(),
                new SchemeVersion(officer.association().id(), scheme, clock.instant()),
                null,
                nobody,
                officer.person(),
                List.of(new ShownDomain("Crisis at a distance", List.of("Detect and ask", "Plan safety together"))),
                List.of(),
                today);
        var sheet = sheets.of(grant, new CertificateNumber("0000-0000-0000-0"), design, language);
        return CertificateRendering.render(sheet, "{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** The language that the signed-in person wants their next certificate in, if they have said so. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Language> language() {
        return languages.findById(access.person().id().value()).map(ChosenLanguage::language);
    }

    /** Lets the signed-in person's next certificate be in the language; empty leaves it to the association. */
    @PreAuthorize("isAuthenticated()")
    public void choose(Optional<Language> language) {
        var person = access.person().id();
        language.ifPresentOrElse(
                chosen -> languages
                        .findById(person.value())
                        .orElseGet(() -> languages.save(new ChosenLanguage(person, access.association(person))))
                        .choose(chosen),
                () -> languages.deleteById(person.value()));
    }

    private static void check(Design design) {
        if (!Design.isColour(design.panel()) || !Design.isColour(design.accent())) {
            throw new DecisionRefused("Write a colour as # and six digits, such as #083E49.");
        }
        if (!Look.readable(Design.rgb(design.panel()))) {
            throw new DecisionRefused(
                    "Words on a panel of this colour cannot be read well. Choose a darker or a much lighter one.");
        }
        design.logo().ifPresent(logo -> {
            if (Logo.of(logo).filter(drawn -> Arrays.equals(drawn, logo)).isEmpty()) {
                throw new DecisionRefused("Choose a PNG or JPEG picture of at most 2 MB.");
            }
        });
        for (var language : Language.values()) {
            var wording = design.wording(language);
            if (wording.statement().length() > MOST_STATEMENT
                    || wording.officer().length() > MOST_OFFICER) {
                throw new DecisionRefused("The words are too long for the page.");
            }
            var missing = CertificateRendering.unprintable(wording.statement() + wording.officer());
            if (!missing.isEmpty()) {
                throw new DecisionRefused("The certificate’s typeface has no " + String.join(" ", missing) + ".");
            }
        }
    }
}
