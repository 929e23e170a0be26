package org.telepraxis.certification.rules;

import java.util.stream.Collectors;

/** Every simulated session that the scheme asks for was handed in and rated. */
final class SessionsRated implements Rule {

    @Override
    public String title() {
        return "Rated sessions";
    }

    @Override
    public String demand(Scheme scheme) {
        return scheme.performances().stream()
                .map(asked -> "%s by %d raters".formatted(asked.scenario(), asked.raters()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var evidence = dossier.scheme().performances().stream()
                .map(asked -> "%s: %d of %d".formatted(asked.scenario(), dossier.rated(asked), asked.sessions()))
                .collect(Collectors.joining(", "));
        return dossier.sessionsComplete() ? new Verdict.Met(evidence) : new Verdict.Pending(evidence);
    }
}
