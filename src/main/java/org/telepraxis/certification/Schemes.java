package org.telepraxis.certification;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.SchemeTemplate;

/** The schemes that can be enrolled in, and their versions as adopted. */
@Component
class Schemes {

    private final SchemeVersions versions;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    Schemes(SchemeVersions versions, CourseCatalogue catalogue, Clock clock) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Scheme> offered() {
        return catalogue.schemes().stream()
                .filter(SchemeTemplate::offered)
                .map(Scheme::of)
                .toList();
    }

    /** The version of the scheme that runs now, adopted by the association if it was not yet. */
    SchemeVersion current(AssociationId association, String templateId) {
        var scheme = offered().stream()
                .filter(offered -> offered.id().equals(templateId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no scheme '" + templateId + "'"));
        var version = new SchemeVersion(association, scheme, clock.instant());
        return versions.findByAssociationIdAndTemplateIdAndContentHash(
                        association.value(), templateId, version.contentHash())
                .orElseGet(() -> versions.save(version));
    }

    SchemeVersion get(Candidacy candidacy) {
        return versions.findById(candidacy.schemeId()).orElseThrow();
    }
}
