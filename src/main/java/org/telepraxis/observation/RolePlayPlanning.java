package org.telepraxis.observation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Where supervisors and the chief assessor plan role-plays, within their own association. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CHIEF_ASSESSOR')")
public class RolePlayPlanning {

    private final RolePlays rolePlays;
    private final Seats seats;
    private final Ties ties;
    private final CourseCatalogue catalogue;
    private final Associations associations;
    private final People people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    RolePlayPlanning(
            RolePlays rolePlays,
            Seats seats,
            Ties ties,
            CourseCatalogue catalogue,
            Associations associations,
            People people,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.rolePlays = rolePlays;
        this.seats = seats;
        this.ties = ties;
        this.catalogue = catalogue;
        this.associations = associations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a role-play can be about, as the course files say; the planner may change every word of it. */
    @Transactional(readOnly = true)
    public List<Brief> briefs() {
        return catalogue.rolePlays().stream().map(Brief::of).toList();
    }

    /** Who can be seen in a role-play. */
    @Transactional(readOnly = true)
    public List<PersonSummary> candidates() {
        var me = current.id();
        return associations.members(association(), Role.TRAINEE).stream()
                .filter(person -> !person.equals(me))
                .map(people::get)
                .toList();
    }

    /** Who may observe the candidate, as far as is known. */
    @Transactional(readOnly = true)
    public List<PersonSummary> observersFor(PersonId candidate) {
        return seats.eligible(association(), candidate, current.id());
    }

    /**
     * Plans a role-play.
     *
     * @throws RolePlayRefused when something is missing, or somebody may not take the part
     */
    public UUID plan(Plan plan) {
        var association = association();
        PlanCheck.complete(plan, catalogue.framework());
        if (candidates().stream().noneMatch(person -> person.id().equals(plan.candidate()))) {
            throw new RolePlayRefused("Choose a trainee of your association.");
        }
        var me = current.id();
        for (var tied : plan.tied()) {
            if (!ties.existsByObserverAndCandidate(tied, plan.candidate())) {
                ties.save(new Tie(
                        association.value(),
                        tied,
                        plan.candidate(),
                        "Named when a role-play was planned.",
                        me,
                        clock.instant()));
            }
        }
        var planned = rolePlays.save(new RolePlay(association.value(), me, plan));
        plan.observers().forEach(observer -> seats.seat(planned, observer, me));
        audit.record(
                me,
                "observation.role-play-planned",
                planned.id().toString(),
                "An observed role-play was planned: " + planned.title() + ".");
        return planned.id();
    }

    /** What the person who asks has planned; for the chief assessor everything of the association. Latest first. */
    @Transactional(readOnly = true)
    public List<RolePlaySummary> planned() {
        return rolePlays.findByAssociationIdOrderByStartsAtDesc(association().value()).stream()
                .filter(this::mayPlan)
                .map(this::summary)
                .toList();
    }

    /** Asks somebody else to observe, after one of the two has stepped down. */
    public void seat(UUID id, PersonId observer) {
        var rolePlay = own(id);
        seats.seat(rolePlay, observer, current.id());
        rolePlays.save(rolePlay);
        audit.record(current.id(), "observation.observer-asked", id.toString(), "Somebody else was asked to observe.");
    }

    /** Whom {@link #seat} can ask. */
    @Transactional(readOnly = true)
    public List<PersonSummary> replacements(UUID id) {
        var rolePlay = own(id);
        var taken =
                seats.taken(rolePlay).stream().map(ObservationForm::observer).toList();
        return seats
                .eligible(new AssociationId(rolePlay.associationId()), rolePlay.candidate(), rolePlay.planner())
                .stream()
                .filter(person -> !taken.contains(person.id()) && !person.id().equals(current.id()))
                .toList();
    }

    public void cancel(UUID id, String why) {
        if (why.isBlank() || why.length() > PlanCheck.LONGEST) {
            throw new RolePlayRefused("Write a sentence that says why.");
        }
        var rolePlay = own(id);
        rolePlay.cancel(why.strip());
        rolePlays.save(rolePlay);
        audit.record(current.id(), "observation.role-play-cancelled", id.toString(), why);
    }

    private RolePlay own(UUID id) {
        return rolePlays
                .findByIdAndAssociationId(id, association().value())
                .filter(this::mayPlan)
                .orElseThrow(() -> new NoSuchRolePlay(id));
    }

    private boolean mayPlan(RolePlay rolePlay) {
        var me = current.get();
        return me.is(Role.CHIEF_ASSESSOR) && !rolePlay.candidate().equals(me.id())
                || rolePlay.planner().equals(me.id());
    }

    private RolePlaySummary summary(RolePlay rolePlay) {
        var observers = seats.taken(rolePlay);
        return new RolePlaySummary(
                rolePlay.id(),
                rolePlay.briefId(),
                rolePlay.title(),
                people.get(rolePlay.candidate()).name(),
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                rolePlay.state(),
                observers.stream()
                        .map(form -> people.get(form.observer()).name())
                        .toList(),
                rolePlay.state() == RolePlayState.PLANNED && observers.size() < Seats.OBSERVERS);
    }

    private AssociationId association() {
        return associations.of(current.id()).id();
    }
}
