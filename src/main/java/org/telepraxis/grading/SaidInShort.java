package org.telepraxis.grading;

import org.jspecify.annotations.Nullable;

/** What the record of acts keeps of a judgement: what was judged and how, and of free words only how many there are. */
final class SaidInShort {

    private SaidInShort() {}

    static String of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.MarkGiven given ->
                "Level of %s: %s, before %s.".formatted(given.competence(), given.after(), orNone(given.before()));
            case Judgement.NoteWritten written ->
                "Note on %s: %d characters, before %d."
                        .formatted(
                                written.competence(),
                                written.after().length(),
                                written.before().length());
            case Judgement.EvidencePinned pinned ->
                "Evidence for %s: %s.".formatted(pinned.competence(), pinned.anchor());
            case Judgement.EvidenceRemoved removed ->
                "Evidence for %s taken away: %s.".formatted(removed.competence(), removed.anchor());
            case Judgement.ActionConfirmed confirmed -> "%s confirmed.".formatted(confirmed.action());
            case Judgement.ActionContested contested ->
                "%s contested: %s.".formatted(contested.action(), contested.result());
            case Judgement.GlobalGiven given ->
                "The whole: %s, before %s.".formatted(given.after(), orNone(given.before()));
            case Judgement.AdviceWritten written ->
                "Words for the candidate, %s: %d characters, before %d."
                        .formatted(
                                written.part(),
                                written.after().length(),
                                written.before().length());
            case Judgement.MismatchFlagged flagged ->
                "Own text %s %s the chosen line."
                        .formatted(flagged.text(), flagged.differs() ? "differs from" : "agrees with");
        };
    }

    private static String orNone(@Nullable Object before) {
        return before == null ? "none" : before.toString();
    }
}
