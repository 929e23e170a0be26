package org.telepraxis.certification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.certification.rules.Scheme;

/** Schemes as anybody may read them: what was asked of the holders of certificates that name one. */
@Service
@Transactional(readOnly = true)
public class PublicSchemes {

    private final SchemeVersions versions;
    private final Associations associations;

    PublicSchemes(SchemeVersions versions, Associations associations) {
        this.versions = versions;
        this.associations = associations;
    }

    /** The version of a scheme that an association adopted. */
    public Optional<Adopted> find(UUID id) {
        return versions.findById(id)
                .map(version -> new Adopted(
                        associations.get(version.association()).name(), version.scheme(), version.contentHash()));
    }

    /** A scheme, by whom it was adopted, and the fingerprint of its words. */
    public record Adopted(String association, Scheme rules, String contentHash) {}
}
