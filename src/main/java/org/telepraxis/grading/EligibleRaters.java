package org.telepraxis.grading;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;

/** Who may rate a performance, and of everybody else why not. */
@Component
class EligibleRaters {

    private final Licences licences;
    private final RaterProfiles profiles;
    private final Conflicts conflicts;
    private final Supervisions supervisions;
    private final AllocationRules rules;
    private final Ratings ratings;
    private final Associations associations;
    private final Performances performances;
    private final LicenceRules licenceRules;
    private final Clock clock;

    EligibleRaters(
            Licences licences,
            RaterProfiles profiles,
            Conflicts conflicts,
            Supervisions supervisions,
            AllocationRules rules,
            Ratings ratings,
            Associations associations,
            Performances performances,
            LicenceRules licenceRules,
            Clock clock) {
        this.licences = licences;
        this.profiles = profiles;
        this.conflicts = conflicts;
        this.supervisions = supervisions;
        this.rules = rules;
        this.ratings = ratings;
        this.associations = associations;
        this.performances = performances;
        this.licenceRules = licenceRules;
        this.clock = clock;
    }

    /**
     * A supervisor of the association as a rater of one performance.
     *
     * @param open how many ratings wait for them already
     * @param obstacles why they may not; empty when they may
     */
    record Eligible(PersonId person, long open, Set<Obstacle> obstacles) {

        boolean mayRate() {
            return obstacles.isEmpty();
        }
    }

    /** All supervisors of the performance's association, in the order of their ids. */
    List<Eligible> of(RatingCase performance) {
        var association = performance.associationId();
        var now = clock.instant();
        var rule = rules.findByAssociationId(association).orElseGet(() -> new AllocationRule(association));
        var tied = tied(performance, rule.supervisorMayRate());
        var had = Set.copyOf(ratings.drawnFor(performance.attemptId()));
        var standings = licences.findByAssociationIdAndFamily(association, performance.family()).stream()
                .collect(Collectors.toMap(Licence::rater, licence -> licence.standing(licenceRules, now)));
        var languages = profiles.findByAssociationId(association).stream()
                .collect(Collectors.toMap(RaterProfile::rater, RaterProfile::languages));
        var load = ratings.openByRater(association).stream()
                .collect(Collectors.toMap(one -> new PersonId(one.rater()), RaterLoad::open));
        Function<PersonId, Eligible> eligible = person -> {
            long open = load.getOrDefault(person, 0L);
            var obstacles = new LinkedHashSet<Obstacle>();
            obstacle(standings.getOrDefault(person, LicenceStanding.NONE)).ifPresent(obstacles::add);
            if (tied.contains(person)) {
                obstacles.add(Obstacle.TIE);
            }
            if (had.contains(person)) {
                obstacles.add(Obstacle.HAD_IT);
            }
            if (!languages.getOrDefault(person, RaterProfile.UNSAID).contains(performance.language())) {
                obstacles.add(Obstacle.LANGUAGE);
            }
            if (rule.mostOpen() > 0 && open >= rule.mostOpen()) {
                obstacles.add(Obstacle.FULL);
            }
            return new Eligible(person, open, obstacles);
        };
        return associations.members(new AssociationId(association), Role.SUPERVISOR).stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(eligible)
                .toList();
    }

    /** The candidate, whoever declared a conflict with them, and their supervisors of the last two years. */
    private Set<PersonId> tied(RatingCase performance, boolean supervisorMayRate) {
        var candidate = performances.candidate(performance.attemptId());
        var tied = new HashSet<PersonId>();
        tied.add(candidate);
        conflicts.findByCandidate(candidate).forEach(conflict -> tied.add(conflict.rater()));
        if (!supervisorMayRate) {
            supervisions.findByTrainee(candidate).stream()
                    .filter(tie -> tie.counts(clock.instant()))
                    .forEach(tie -> tied.add(tie.supervisor()));
        }
        return tied;
    }

    private static Optional<Obstacle> obstacle(LicenceStanding standing) {
        return switch (standing) {
            case VALID -> Optional.empty();
            case NONE -> Optional.of(Obstacle.NO_LICENCE);
            case EXPIRED -> Optional.of(Obstacle.LICENCE_EXPIRED);
            case LAPSED -> Optional.of(Obstacle.LICENCE_LAPSED);
            case SUSPENDED -> Optional.of(Obstacle.SUSPENDED);
        };
    }
}
