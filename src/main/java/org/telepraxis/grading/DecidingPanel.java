package org.telepraxis.grading;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;

/** The three who decide an appeal after others have rated anew: one from outside, none who had to do with it before (curriculum 4.9). */
@Component
class DecidingPanel {

    static final int SIZE = 3;
    private static final int LONGEST_NAME = 200;

    private final AppealVoices voices;
    private final JudgingRuleRecords rules;
    private final RatingCases cases;
    private final Ratings ratings;
    private final Conflicts conflicts;
    private final Supervisions supervisions;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DecidingPanel(
            AppealVoices voices,
            JudgingRuleRecords rules,
            RatingCases cases,
            Ratings ratings,
            Conflicts conflicts,
            Supervisions supervisions,
            Associations associations,
            People people,
            Clock clock) {
        this.voices = voices;
        this.rules = rules;
        this.cases = cases;
        this.ratings = ratings;
        this.conflicts = conflicts;
        this.supervisions = supervisions;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the association had three decide appeals when the performance was handed in. */
    boolean isAsked(Appeal appeal) {
        return rules.during(cases.findById(appeal.caseId()).orElseThrow()).panelOfThree();
    }

    List<PanelVoice> voices(Appeal appeal) {
        return voices.findByAppealIdOrderByPlace(appeal.id()).stream()
                .map(AppealVoice::voice)
                .toList();
    }

    /** Raters and chief assessors who had nothing to do with the performance or its candidate, by name. */
    List<PanelMember> free(Appeal appeal) {
        var association = new AssociationId(appeal.associationId());
        var involved = involved(appeal);
        return Stream.of(Role.SUPERVISOR, Role.CHIEF_ASSESSOR)
                .flatMap(role -> associations.members(association, role).stream())
                .distinct()
                .filter(person -> !involved.contains(person))
                .map(person -> new PanelMember(person, people.get(person).name()))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** Puts the votes on record; the outcome has to be that of most of them. */
    void record(Appeal appeal, AppealState outcome, List<PanelVoice> panel) {
        var free = free(appeal).stream().map(PanelMember::person).collect(Collectors.toSet());
        require(panel.size() == SIZE, "Three people decide this appeal: say who they are and how each one voted.");
        require(
                panel.stream().filter(PanelVoice::isFromOutside).count() == 1,
                "One of the three comes from outside the association, two belong to it.");
        require(
                panel.stream()
                        .map(voice -> voice.name().toLowerCase(Locale.ROOT))
                        .noneMatch(String::isBlank),
                "Name everybody who decides.");
        require(
                panel.stream().allMatch(voice -> voice.name().length() <= LONGEST_NAME),
                "There is room for 200 characters in a name.");
        require(
                panel.stream().map(PanelVoice::member).distinct().count() == SIZE,
                "Nobody has two voices on the panel.");
        for (var voice : panel) {
            var member = voice.member();
            require(
                    member == null || free.contains(member),
                    voice.name() + " had to do with this performance before and cannot decide.");
        }
        require(panel.stream().allMatch(voice -> voice.vote().isOutcome()), "Say how each one voted.");
        require(
                panel.stream().filter(voice -> voice.vote() == outcome).count() * 2 > SIZE,
                "The outcome is what most of the three voted for.");
        for (int place = 0; place < SIZE; place++) {
            voices.saveAndFlush(new AppealVoice(appeal, place, panel.get(place)));
        }
    }

    private Set<PersonId> involved(Appeal appeal) {
        var involved = new HashSet<>(ratings.drawnFor(appeal.attemptId()));
        involved.add(appeal.person());
        conflicts.findByCandidate(appeal.person()).forEach(conflict -> involved.add(conflict.rater()));
        supervisions.findByTrainee(appeal.person()).stream()
                .filter(tie -> tie.counts(clock.instant()))
                .forEach(tie -> involved.add(tie.supervisor()));
        return involved;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RatingRefused(otherwise);
        }
    }
}
