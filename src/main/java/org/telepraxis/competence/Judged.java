package org.telepraxis.competence;

import org.telepraxis.identity.PersonId;

/** Knows who has judged whom, so that nobody decides about somebody they have judged; one bean in each module whose people judge. */
public interface Judged {

    /** Whether the one was ever asked to judge something of the other, or said to have a tie to them. */
    boolean by(PersonId judge, PersonId person);
}
