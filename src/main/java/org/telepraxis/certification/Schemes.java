package org.telepraxis.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.SchemeTemplate;

/** The schemes that can be enrolled in, and their versions as adopted. */
@Component
class Schemes {

    private final SchemeVersions versions;
    private final SchemeDrafts drafts;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    Schemes(SchemeVersions versions, SchemeDrafts drafts, CourseCatalogue catalogue, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The schemes that members of the association can enrol in, each in the version that runs there now. */
    List<Scheme> offered(AssociationId association) {
        return catalogue.schemes().stream()
                .filter(SchemeTemplate::offered)
                .map(Scheme::of)
                .map(template -> own(association, template))
                .toList();
    }

    /** The version of the scheme that runs in the association now. */
    Scheme running(AssociationId association, String templateId) {
        return offered(association).stream()
                .filter(offered -> offered.id().equals(templateId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no scheme '" + templateId + "'"));
    }

    /** What the association wrote itself and has begun, or else the template. */
    private Scheme own(AssociationId association, Scheme template) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return drafts
                .findByAssociationIdAndTemplateIdAndEffectiveOnLessThanEqualOrderByEffectiveOnDescMadeAtDesc(
                        association.value(), template.id(), today)
                .stream()
                .findFirst()
                .map(SchemeDraft::scheme)
                .orElse(template);
    }

    /** The version of the scheme that runs now, adopted by the association if it was not yet. */
    SchemeVersion current(AssociationId association, String templateId) {
        var scheme = running(association, templateId);
        var version = new SchemeVersion(association, scheme, clock.instant());
        return versions.findByAssociationIdAndTemplateIdAndContentHash(
                        association.value(), templateId, version.contentHash())
                .orElseGet(() -> versions.save(version));
    }

    /** The version under which a certificate was issued. */
    SchemeVersion of(Certificate certificate) {
        return versions.findById(certificate.scheme()).orElseThrow();
    }

    /** What a renewal of the certificate asks for: its own version's terms, or today's where that one says nothing about it. */
    RenewalTerms renewalTerms(Certificate certificate) {
        var own = of(certificate).scheme().renewal();
        return own != null
                ? own
                : catalogue.schemes().stream()
                        .filter(template -> template.id().equals(certificate.templateId()))
                        .map(template ->
                                Objects.requireNonNull(Scheme.of(template).renewal()))
                        .findFirst()
                        .orElseThrow();
    }

    SchemeVersion get(Candidacy candidacy) {
        return versions.findById(candidacy.schemeId()).orElseThrow();
    }
}
