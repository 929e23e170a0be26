package org.telepraxis.observation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;

/** Where the chief assessor decides what stands when two observers differ too much. */
@Service
@Transactional
@PreAuthorize("hasRole('CHIEF_ASSESSOR')")
public class RolePlayDecisions {

    private final RolePlays rolePlays;
    private final ObservationForms forms;
    private final Observing observing;
    private final Associations associations;
    private final People people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    RolePlayDecisions(
            RolePlays rolePlays,
            ObservationForms forms,
            Observing observing,
            Associations associations,
            People people,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.rolePlays = rolePlays;
        this.forms = forms;
        this.observing = observing;
        this.associations = associations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Both forms of a role-play that waits for a decision. */
    @Transactional(readOnly = true)
    public TwoForms compare(UUID id) {
        var rolePlay = waiting(id);
        var sheets = sheets(rolePlay);
        return new TwoForms(
                id,
                rolePlay.title(),
                people.get(rolePlay.candidate()).name(),
                rolePlay.apartBecause(),
                rolePlay.competences(),
                rolePlay.actions(),
                sheets.getFirst(),
                sheets.getLast());
    }

    /** Lets a result stand, with the reason that an appeal would read. */
    public void decide(UUID id, Map<String, @Nullable Level> levels, Map<String, Outcome> outcomes, String reason) {
        if (reason.isBlank() || reason.length() > PlanCheck.LONGEST) {
            throw new RolePlayRefused("Write your reasons, in a few sentences.");
        }
        var rolePlay = waiting(id);
        var sheets = sheets(rolePlay);
        rolePlay.decide(
                Settlement.decided(rolePlay, sheets.getFirst(), sheets.getLast(), levels, outcomes),
                reason.strip(),
                current.id(),
                clock.instant());
        rolePlays.save(rolePlay);
        audit.record(current.id(), "observation.decided", id.toString(), "The chief assessor decided from both forms.");
    }

    private RolePlay waiting(UUID id) {
        var me = current.id();
        return rolePlays
                .findByIdAndAssociationId(id, associations.of(me).id().value())
                .filter(rolePlay -> rolePlay.state() == RolePlayState.APART)
                .filter(rolePlay -> !rolePlay.candidate().equals(me))
                .filter(rolePlay -> forms(rolePlay).stream()
                        .noneMatch(form -> form.observer().equals(me)))
                .orElseThrow(() -> new NoSuchRolePlay(id));
    }

    private List<ObservationForm> forms(RolePlay rolePlay) {
        return forms.findByRolePlayIdOrderById(rolePlay.id()).stream()
                .filter(ObservationForm::isLocked)
                .toList();
    }

    private List<Sheet> sheets(RolePlay rolePlay) {
        return forms(rolePlay).stream()
                .map(form -> Sheet.of(observing.log(form)))
                .toList();
    }
}
