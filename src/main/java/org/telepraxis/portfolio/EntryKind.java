package org.telepraxis.portfolio;

import java.util.Set;

/** What a portfolio holds (curriculum 4.11). */
public enum EntryKind {
    P1(
            "Self-assessment",
            "Where you stood at the start and where you stand at the end, against the competences, with what changed."),
    P2(
            "Contract template and country sheet",
            "The contract you would really use, and the sheet with services and rules where you work."),
    P3(
            "Test call-back",
            "A practised cut line with a colleague: who called whom, how long it took, what you changed afterwards."),
    P4(
            "Four debrief reflections",
            "Four practice sessions, one of them a crisis: what you would do differently, and the sentence you would say."),
    P5("Indication decision", "A reasoned decision for or against digital care, on a fictional case."),
    P6("Tool appraisal", "One tool, held against criteria that you set before you looked."),
    P7("Resource recommendation", "A card that was accepted for the catalogue of resources."),
    P8("Two observed role-plays", "One of them live by video, with different observers. Attach the printed results."),
    P9("Supervision log", "Six hours on digital work: dates, hours, themes. No clients."),
    P10("Plan for the next year", "What you will learn next, how, and by when.");

    public static final Set<EntryKind> ALL = Set.of(values());

    private final String title;
    private final String asks;

    EntryKind(String title, String asks) {
        this.title = title;
        this.asks = asks;
    }

    public String title() {
        return title;
    }

    /** What somebody hands in here. */
    public String asks() {
        return asks;
    }
}
