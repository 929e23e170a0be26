package org.telepraxis.observation;

import java.util.HashSet;
import org.telepraxis.courseware.Framework;

/** What a plan needs before it can be kept. */
final class PlanCheck {

    static final int LONGEST = 4000;
    private static final int LONGEST_NOTES = 8000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_TO_WATCH = 12;
    private static final int LONGEST_MINUTES = 120;

    private PlanCheck() {}

    static void complete(Plan plan, Framework framework) {
        var brief = plan.brief();
        require(!brief.title().isBlank() && brief.title().length() <= LONGEST_LINE, "Give the role-play a title.");
        require(
                !plan.clientName().isBlank() && plan.clientName().length() <= 100,
                "Say what the standardised client is called.");
        require(
                !plan.whereabouts().isBlank() && plan.whereabouts().length() <= 500,
                plan.place() == Place.ROOM ? "Say which room." : "Write the link that both sides open.");
        require(brief.minutes() > 0 && brief.minutes() <= LONGEST_MINUTES, "Say how many minutes it takes.");
        require(
                !brief.competences().isEmpty() && brief.competences().size() <= MOST_TO_WATCH,
                "Choose between one and twelve competences to observe.");
        require(
                brief.competences().stream()
                        .allMatch(id -> framework.competence(id).isPresent()),
                "There is no such competence.");
        require(
                new HashSet<>(brief.competences()).size() == brief.competences().size(),
                "Choose each competence once.");
        require(
                !brief.situation().isBlank() && brief.situation().length() <= LONGEST,
                "Say in a few sentences what the role-play is about.");
        require(brief.clientNotes().length() <= LONGEST_NOTES, "The notes for the client are too long.");
        require(plan.technicalEvent().length() <= 500, "Say the technical event in one sentence.");
        require(
                plan.observers().size() == Seats.OBSERVERS && new HashSet<>(plan.observers()).size() == Seats.OBSERVERS,
                "Choose two different observers.");
        require(
                plan.observers().stream().noneMatch(plan.tied()::contains),
                "Somebody who supervises the candidate cannot observe.");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RolePlayRefused(otherwise);
        }
    }
}
