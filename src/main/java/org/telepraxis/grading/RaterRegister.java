package org.telepraxis.grading;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.CalibrationOverview.Declaration;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;

/** For the chief assessor: the raters of the association and their licences. A licence comes from passing only. */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class RaterRegister {

    private final Licences licences;
    private final LicenceReading reading;
    private final LicenceTests tests;
    private final RaterProfiles profiles;
    private final Ratings ratings;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaterRegister(
            Licences licences,
            LicenceReading reading,
            LicenceTests tests,
            RaterProfiles profiles,
            Ratings ratings,
            People people,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.licences = licences;
        this.reading = reading;
        this.tests = tests;
        this.profiles = profiles;
        this.ratings = ratings;
        this.people = people;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every supervisor of the signed-in chief assessor's association, by name. */
    @Transactional(readOnly = true)
    public List<RaterEntry> raters() {
        var association = association();
        var load = ratings.openByRater(association).stream()
                .collect(Collectors.toMap(one -> new PersonId(one.rater()), RaterLoad::open));
        var held = licences.findByAssociationId(association).stream().collect(Collectors.groupingBy(Licence::rater));
        var declared = profiles.findByAssociationId(association).stream()
                .collect(Collectors.toMap(RaterProfile::rater, RaterRegister::declaration));
        var failed = tests.findByAssociationId(association).stream()
                .filter(test -> test.isFinished() && !test.isPassed())
                .collect(Collectors.groupingBy(LicenceTest::rater, Collectors.counting()));
        return associations.members(new AssociationId(association), Role.SUPERVISOR).stream()
                .map(person -> new RaterEntry(
                        person,
                        people.get(person).name(),
                        load.getOrDefault(person, 0L),
                        declared.get(person),
                        perFamily(held.getOrDefault(person, List.of())),
                        failed.getOrDefault(person, 0L)))
                .toList();
    }

    /** From now on the rater is not drawn; what they are rating stays with them. */
    public void suspend(UUID licenceId, String reason) {
        change(
                licenceId,
                "grading.licence-suspended",
                "A licence was suspended: " + reason.strip(),
                licence -> licence.suspend(reason, clock.instant()));
    }

    /** Lifts a suspension; a licence that expired meanwhile stays expired. */
    public void reinstate(UUID licenceId, String reason) {
        var why = Licence.required(reason);
        change(licenceId, "grading.licence-reinstated", "A licence was reinstated: " + why, Licence::reinstate);
    }

    private void change(UUID licenceId, String act, String detail, Consumer<Licence> how) {
        var licence = licences.findByIdAndAssociationId(licenceId, association())
                .orElseThrow(() -> new RatingRefused("There is no such licence."));
        how.accept(licence);
        licences.save(licence);
        audit.record(current.id(), act, licence.id().toString(), detail);
        events.publishEvent(new RatersChanged(licence.associationId()));
    }

    private List<LicenceSummary> perFamily(List<Licence> held) {
        return Arrays.stream(LicenceFamily.values())
                .map(family -> held.stream()
                        .filter(licence -> licence.family() == family)
                        .findFirst()
                        .map(reading::summary)
                        .orElseGet(() -> LicenceSummary.none(family)))
                .toList();
    }

    private static Declaration declaration(RaterProfile profile) {
        return new Declaration(
                profile.languages(),
                profile.interests(),
                profile.declaredAt().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
