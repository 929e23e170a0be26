package org.telepraxis.certification.rules;

import java.util.List;

/** The observed role-plays that the scheme asks for were held, and their result stands. What they showed counts in the rules on sessions. */
final class RolePlaysRated implements Rule {

    @Override
    public String title() {
        return "Observed role-plays";
    }

    @Override
    public String demand(Scheme scheme) {
        return "%d, each by two observers".formatted(scheme.rolePlays());
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var evidence =
                "%d of %d".formatted(dossier.rolePlays(), dossier.scheme().rolePlays());
        return dossier.rolePlaysComplete() ? new Verdict.Met(evidence) : new Verdict.Pending(evidence);
    }

    @Override
    public List<String> lines(Dossier dossier) {
        return dossier.performances().stream()
                .filter(Performance::rolePlay)
                .map(performance -> "%s, %s".formatted(performance.source(), performance.day()))
                .toList();
    }
}
