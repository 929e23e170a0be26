package org.telepraxis.observation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.CurrentPerson;

/** What a trainee sees of their own role-plays: the plan, and the result once it stands. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINEE')")
public class RolePlayResults {

    private final RolePlays rolePlays;
    private final ObservationForms forms;
    private final Observing observing;
    private final CurrentPerson current;

    RolePlayResults(RolePlays rolePlays, ObservationForms forms, Observing observing, CurrentPerson current) {
        this.rolePlays = rolePlays;
        this.forms = forms;
        this.observing = observing;
        this.current = current;
    }

    /** Latest first. */
    public List<OwnRolePlay> mine() {
        return rolePlays.findByCandidateOrderByStartsAtDesc(current.id()).stream()
                .map(this::seen)
                .toList();
    }

    public OwnRolePlay of(UUID id) {
        return rolePlays
                .findByIdAndCandidate(id, current.id())
                .map(this::seen)
                .orElseThrow(() -> new NoSuchRolePlay(id));
    }

    private OwnRolePlay seen(RolePlay rolePlay) {
        var closed = rolePlay.isClosed();
        var state = rolePlay.state() == RolePlayState.APART ? RolePlayState.PLANNED : rolePlay.state();
        return new OwnRolePlay(
                rolePlay.id(),
                rolePlay.title(),
                rolePlay.clientName(),
                rolePlay.situation(),
                rolePlay.draft(),
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                rolePlay.minutes(),
                state,
                closed ? rolePlay.technicalEvent() : "",
                rolePlay.result(),
                closed ? rolePlay.actions() : List.of(),
                rolePlay.outcomes(),
                closed ? moments(rolePlay) : List.of(),
                closed || state == RolePlayState.CANCELLED ? rolePlay.reason() : "");
    }

    private List<OwnRolePlay.Moment> moments(RolePlay rolePlay) {
        return forms.findByRolePlayIdOrderById(rolePlay.id()).stream()
                .filter(ObservationForm::isLocked)
                .flatMap(form -> Sheet.of(observing.log(form)).marks().stream())
                .filter(mark -> !mark.words().isBlank())
                .map(mark -> new OwnRolePlay.Moment(mark.competence(), mark.remark(), mark.at(), mark.words()))
                .sorted(Comparator.comparing(OwnRolePlay.Moment::at))
                .toList();
    }
}
