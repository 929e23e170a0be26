package org.telepraxis.observation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.competence.Judged;
import org.telepraxis.identity.PersonId;

/** Knows who observed or planned whose role-plays, and who said to have a tie. */
@Component
class ObservedByObservers implements Judged {

    private final RolePlays rolePlays;
    private final ObservationForms forms;
    private final Ties ties;

    ObservedByObservers(RolePlays rolePlays, ObservationForms forms, Ties ties) {
        this.rolePlays = rolePlays;
        this.forms = forms;
        this.ties = ties;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean by(PersonId judge, PersonId person) {
        return ties.existsByObserverAndCandidate(judge, person)
                || rolePlays.findByCandidateOrderByStartsAtDesc(person).stream()
                        .anyMatch(rolePlay -> rolePlay.planner().equals(judge)
                                || forms.findByRolePlayIdAndObserver(rolePlay.id(), judge)
                                        .isPresent());
    }
}
