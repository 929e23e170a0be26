package org.telepraxis.courseware;

import java.util.List;
import java.util.Set;

/**
 * What a lesson, a file of items or a scenario is held against before anybody relies on it; {@code docs/authors/quality.md}
 * explains the points. Some can be looked up by machine, most are read and judged, and a few only people other than the author
 * can answer for: those stay open while the course is a draft.
 */
public enum Checklist {
    LESSON(
            Set.of(16, 17),
            "A dilemma that a clinician would recognise opens it",
            "Objectives can be observed and lead to competences",
            "Every statement of fact has a source and a mark; needs are not sold as effects",
            "A study or one of its themes is used correctly and in context",
            "Belief and evidence are both stated fairly, with their limits",
            "What differs between countries is a token or is flagged",
            "Under 900 words, in plain language, terms explained",
            "An active step and two recall questions",
            "The part of the job aid can be used tomorrow",
            "Digital care is an addition and a choice",
            "Clients are partners; no blame, no stereotype",
            "Accessible: headings, texts for pictures, keyboard, text only",
            "Works on a slow line",
            "The content note is correct, and the controls are there",
            "No licensed text without an entry",
            "The time it takes was tried by two people",
            "Reviewed by a clinician, an educator and, where it is needed, an adviser with lived experience",
            "Version, date and next review"),
    ITEMS(
            Set.of(5, 7),
            "One idea, one competence",
            "The stem makes sense without the options",
            "Options alike in length and form; the place of the key varies",
            "Wrong options are real errors heard in practice",
            "The key is defended by a source, and a second expert answers it blind",
            "The reason for each option teaches",
            "Situational keys are set by at least five experts, and their agreement is recorded",
            "No trick, no trivia, no 'not' without emphasis",
            "No law of one country",
            "The exposure is set, and it is no near copy of a secure item"),
    SCENARIO(
            Set.of(3, 12, 13, 17),
            "One purpose; three to seven competences, each with a real chance to show it",
            "The person is invented, specific and has a strength; identity is not the problem",
            "Every line can be said aloud, and was read with a second person",
            "The technical event has a reason to be taught, and a fair way through",
            "Start, effects and guards are complete; every path ends in the debrief",
            "A main path, two failing ones and a recovery; wrong choices tempt",
            "Critical actions are few and observable; deadlines, lateness and repair are set",
            "No option is longer or kinder only because it is right",
            "No death or injury; methods unspecific; hope and help are visible",
            "Anchors describe behaviour; level 3 is what a newly certified colleague does",
            "Free text asks for words that a clinician would really say",
            "Two raters tried it on three attempts and agreed on at least 60%",
            "Test vectors pass, and a panel finds the forms equally difficult",
            "Numbers, services and law only through tokens",
            "Content note, support and pause were looked at on a phone",
            "The debrief follows its four steps and asks for one change",
            "An adviser with lived experience has signed, for crisis, severe problems and violence",
            "Accessible: readable in order by a screen reader, nothing by colour or clock on the wall alone",
            "Idioms, forms of address and services are noted for translators",
            "Statement of fiction, version and next review");

    private final Set<Integer> signOff;
    private final List<String> points;

    Checklist(Set<Integer> signOff, String... points) {
        this.signOff = signOff;
        this.points = List.of(points);
    }

    /** The points in their order; the first is number 1. */
    public List<String> points() {
        return points;
    }

    public int size() {
        return points.size();
    }

    public String point(int number) {
        return points.get(number - 1);
    }

    /** Whether only others than the author can answer for it, so that no draft may claim it. */
    public boolean signedOff(int number) {
        return signOff.contains(number);
    }
}
