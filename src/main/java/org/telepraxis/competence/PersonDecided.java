package org.telepraxis.competence;

import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** News that an association has decided about a person; published by whoever decides, so that those who judge need not know them. */
public interface PersonDecided {

    PersonId person();

    UUID associationId();
}
