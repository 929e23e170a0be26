package org.telepraxis.certification.rules;

import java.util.List;

/** One condition of the conjunction. */
interface Rule {

    /** Such as "Late actions". */
    String title();

    /** What it asks, in the scheme's own numbers. */
    String demand(Scheme scheme);

    Verdict judge(Dossier dossier);

    /** The evidence piece by piece, where the verdict's few words do not say it all. */
    default List<String> lines(Dossier dossier) {
        return List.of();
    }

    /** A rule about sessions that found nothing wrong: met when all of them are there, pending until then. */
    static Verdict metOnceComplete(Dossier dossier, String evidence) {
        if (dossier.performances().isEmpty()) {
            return new Verdict.Pending("No rated session yet");
        }
        return dossier.complete()
                ? new Verdict.Met(evidence)
                : new Verdict.Pending(evidence + ", more sessions to come");
    }
}
