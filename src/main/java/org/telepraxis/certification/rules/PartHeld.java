package org.telepraxis.certification.rules;

import java.util.List;

/** One part of the scheme that another module judges, such as the portfolio: its answer is taken as it is. */
final class PartHeld implements Rule {

    private final Scheme.Part part;

    PartHeld(Scheme.Part part) {
        this.part = part;
    }

    @Override
    public String title() {
        return part.title();
    }

    @Override
    public String demand(Scheme scheme) {
        return part.rule().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + part.rule().substring(1);
    }

    @Override
    public Verdict judge(Dossier dossier) {
        return found(dossier).verdict();
    }

    @Override
    public List<String> lines(Dossier dossier) {
        return found(dossier).lines();
    }

    private Dossier.PartFound found(Dossier dossier) {
        return dossier.parts()
                .getOrDefault(part.id(), new Dossier.PartFound(new Verdict.Pending("Not looked at"), List.of()));
    }
}
