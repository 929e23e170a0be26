package org.telepraxis.certification;

import java.time.Instant;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.PersonId;

/**
 * Whose standing is asked for, and under which rules.
 *
 * @param scheme the id of the scheme's template
 * @param enrolledAt when the person became a candidate: rules that an association changed later are not theirs
 */
public record PartQuestion(
        PersonId candidate, AssociationId association, String scheme, String schemeVersion, Instant enrolledAt) {}
