package org.telepraxis.certification;

import org.telepraxis.identity.PersonId;

/**
 * Knows which sessions people have handed in, rated or not. Certification counts what is rated and learns of nothing else; with a bean
 * of this type a candidate also sees that a session is on its way.
 */
public interface SessionsHandedIn {

    /** How many sessions of the scenario the person has handed in for certification. */
    long count(PersonId person, String scenario);
}
