package org.telepraxis.grading;

import java.util.Set;

/**
 * The competences where one level apart counts as the lower one, the same that a certificate may not miss (curriculum 4.4). ASM-2
 * is named there only for a client who is overheard; raters cannot be told apart by that, so it always counts as one here.
 */
final class SafetyCompetence {

    private static final Set<String> NAMED = Set.of("CON-4", "CON-5", "ASM-2", "DLI-3");

    private SafetyCompetence() {}

    static boolean is(String competence) {
        return competence.startsWith("CRI-") || NAMED.contains(competence);
    }
}
