package org.telepraxis.grading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What an association sets about the drawing of raters, and who supervises whom. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('CHIEF_ASSESSOR', 'ADMIN')")
public class AllocationSettings {

    private final AllocationRules rules;
    private final Supervisions supervisions;
    private final People people;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AllocationSettings(
            AllocationRules rules,
            Supervisions supervisions,
            People people,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.supervisions = supervisions;
        this.people = people;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param mostOpen above so many open ratings nobody is drawn; 0 is without limit */
    public record Rule(boolean supervisorMayRate, int mostOpen) {}

    /** Who supervises whom, and since when; until when it is null while it lasts. */
    public record Tie(
            UUID id,
            String supervisor,
            String trainee,
            LocalDate since,
            @Nullable LocalDate ended) {}

    @Transactional(readOnly = true)
    public Rule rule() {
        var rule = rules.findByAssociationId(association()).orElseGet(() -> new AllocationRule(association()));
        return new Rule(rule.supervisorMayRate(), rule.mostOpen());
    }

    public void set(Rule rule) {
        var stored = rules.findByAssociationId(association()).orElseGet(() -> new AllocationRule(association()));
        stored.set(rule.supervisorMayRate(), rule.mostOpen());
        rules.save(stored);
        changed(
                "grading.allocation-rule-set",
                association(),
                "Own supervisors %s rate; at most %s open ratings."
                        .formatted(
                                rule.supervisorMayRate() ? "may" : "may not",
                                rule.mostOpen() == 0 ? "any number of" : rule.mostOpen()));
    }

    /** All ties of the association, the latest first. */
    @Transactional(readOnly = true)
    public List<Tie> ties() {
        return supervisions.findByAssociationIdOrderBySinceDesc(association()).stream()
                .map(this::tie)
                .toList();
    }

    /** Members between whom a tie can be noted. */
    @Transactional(readOnly = true)
    public List<PersonSummary> members(Role role) {
        return associations.members(associations.of(current.id()).id(), role).stream()
                .map(people::get)
                .toList();
    }

    public void tie(PersonId supervisor, PersonId trainee) {
        if (supervisor.equals(trainee)) {
            throw new RatingRefused("Nobody supervises themselves.");
        }
        requireMember(supervisor, Role.SUPERVISOR);
        requireMember(trainee, Role.TRAINEE);
        if (supervisions.findByTrainee(trainee).stream()
                .anyMatch(tie -> tie.endedAt() == null && tie.supervisor().equals(supervisor))) {
            throw new RatingRefused("This tie is noted already.");
        }
        var tie = supervisions.save(new Supervision(association(), supervisor, trainee, clock.instant()));
        changed("grading.supervision-noted", tie.id(), "Somebody supervises a trainee; they do not rate them.");
    }

    /** The supervision is over; for two years more the two are kept apart. */
    public void end(UUID tieId) {
        var tie = supervisions
                .findByIdAndAssociationId(tieId, association())
                .orElseThrow(() -> new RatingRefused("There is no such tie."));
        tie.end(clock.instant());
        supervisions.save(tie);
        changed("grading.supervision-ended", tie.id(), "A supervision ended.");
    }

    private void requireMember(PersonId person, Role role) {
        if (!associations.members(associations.of(current.id()).id(), role).contains(person)) {
            throw new RatingRefused("There is no such person in your association.");
        }
    }

    private Tie tie(Supervision tie) {
        return new Tie(
                tie.id(),
                people.get(tie.supervisor()).name(),
                people.get(tie.trainee()).name(),
                day(tie.since()),
                tie.endedAt() == null ? null : day(tie.endedAt()));
    }

    private void changed(String act, UUID subject, String detail) {
        audit.record(current.id(), act, subject.toString(), detail);
        events.publishEvent(new RatersChanged(association()));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
