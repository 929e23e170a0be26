package org.telepraxis.certification.rules;

/** What a rule says about a dossier, always with the evidence it stands on. */
public sealed interface Verdict {

    String evidence();

    record Met(String evidence) implements Verdict {}

    record NotMet(String evidence) implements Verdict {}

    /** There is not yet enough to judge. */
    record Pending(String evidence) implements Verdict {}

    /** Does not fail by itself; a panel has to look. */
    record ForPanel(String evidence) implements Verdict {}
}
