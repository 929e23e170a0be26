package org.telepraxis.observation;

import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/**
 * Who may observe whom: supervisors of the same association, never the candidate, never the one who plans and so knows both, never
 * somebody with a tie.
 */
@Component
class Seats {

    static final int OBSERVERS = 2;

    private final Associations associations;
    private final People people;
    private final Ties ties;
    private final ObservationForms forms;

    Seats(Associations associations, People people, Ties ties, ObservationForms forms) {
        this.associations = associations;
        this.people = people;
        this.ties = ties;
        this.forms = forms;
    }

    List<PersonSummary> eligible(AssociationId association, PersonId candidate, PersonId planner) {
        var tied = new HashSet<PersonId>();
        ties.findByCandidate(candidate).forEach(tie -> tied.add(tie.observer()));
        return associations.members(association, Role.SUPERVISOR).stream()
                .filter(person -> !person.equals(candidate) && !person.equals(planner) && !tied.contains(person))
                .map(people::get)
                .toList();
    }

    /** The forms that count: nobody has stepped down from them. */
    List<ObservationForm> taken(RolePlay rolePlay) {
        return forms.findByRolePlayIdOrderById(rolePlay.id()).stream()
                .filter(form -> form.status() != FormStatus.GIVEN_BACK)
                .toList();
    }

    /** Asks somebody to observe; whoever stepped down earlier may be asked again. */
    void seat(RolePlay rolePlay, PersonId observer, PersonId by) {
        var association = new AssociationId(rolePlay.associationId());
        if (eligible(association, rolePlay.candidate(), rolePlay.planner()).stream()
                        .noneMatch(person -> person.id().equals(observer))
                || observer.equals(by)) {
            throw new RolePlayRefused("This person cannot observe this role-play.");
        }
        var taken = taken(rolePlay);
        if (taken.size() == OBSERVERS
                || taken.stream().anyMatch(form -> form.observer().equals(observer))) {
            throw new RolePlayRefused("Two different people observe a role-play.");
        }
        rolePlay.countSeating();
        var form = forms.findByRolePlayIdAndObserver(rolePlay.id(), observer)
                .orElseGet(() -> new ObservationForm(rolePlay, observer));
        form.takeAgain();
        forms.save(form);
    }
}
