package org.telepraxis.competence;

import java.util.UUID;

/** News that a person may see the evidence of a source that was held back. */
public interface EvidenceReleased {

    UUID sourceId();

    UUID associationId();
}
