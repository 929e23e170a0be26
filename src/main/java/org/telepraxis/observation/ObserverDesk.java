package org.telepraxis.observation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;

/**
 * Where somebody observes. Every method works on the own form of the person who is signed in; anybody else's does not exist here. A tap is
 * in the database when the method returns.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class ObserverDesk {

    private static final int TRIES = 5;

    private final ObservationForms forms;
    private final RolePlays rolePlays;
    private final Observing observing;
    private final People people;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    ObserverDesk(
            ObservationForms forms,
            RolePlays rolePlays,
            Observing observing,
            People people,
            CurrentPerson current,
            PlatformTransactionManager transactions) {
        this.forms = forms;
        this.rolePlays = rolePlays;
        this.observing = observing;
        this.people = people;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The role-plays that the person observes or has observed, latest first. */
    public List<ObservedRolePlay> mine() {
        return inTransaction(() -> forms.findByObserver(current.id()).stream()
                .filter(form -> form.status() != FormStatus.GIVEN_BACK)
                .map(form -> summary(form, rolePlay(form)))
                .sorted(Comparator.comparing(ObservedRolePlay::startsAt).reversed())
                .toList());
    }

    public OpenForm open(UUID rolePlay) {
        return inTransaction(() -> observing.read(own(rolePlay)));
    }

    /**
     * Keeps taps in their order. Those that are kept already are passed over, so that sending them again does no harm.
     *
     * @throws RolePlayRefused when one of them makes no sense on this form; then none of them is kept
     */
    public OpenForm record(UUID rolePlay, List<Tap> taps) {
        return change(rolePlay, form -> observing.record(form, taps));
    }

    /** Hands the form in; what it says stands unchanged from now on. */
    public OpenForm lock(UUID rolePlay) {
        return change(rolePlay, observing::lock);
    }

    /**
     * Steps down, so that somebody else can be asked.
     *
     * @param tooClose whether the observer is too close to the candidate to observe them ever
     */
    public void giveBack(UUID rolePlay, String reason, boolean tooClose) {
        change(rolePlay, form -> observing.giveBack(form, reason, tooClose));
    }

    /**
     * Two devices of one observer wait for each other at the form. Two observers who lock at the same moment meet at the role-play, whose
     * version lets only one of them through; the other looks again.
     */
    private OpenForm change(UUID rolePlay, Consumer<ObservationForm> act) {
        for (int tried = 1; ; tried++) {
            try {
                return inTransaction(() -> {
                    var form = forms.forChange(rolePlay, current.id()).orElseThrow(() -> new NoSuchRolePlay(rolePlay));
                    act.accept(form);
                    return observing.read(form);
                });
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private ObservationForm own(UUID rolePlay) {
        return forms.findByRolePlayIdAndObserver(rolePlay, current.id())
                .orElseThrow(() -> new NoSuchRolePlay(rolePlay));
    }

    private RolePlay rolePlay(ObservationForm form) {
        return rolePlays.findById(form.rolePlayId()).orElseThrow();
    }

    private ObservedRolePlay summary(ObservationForm form, RolePlay rolePlay) {
        return new ObservedRolePlay(
                rolePlay.id(),
                rolePlay.briefId(),
                rolePlay.title(),
                people.get(rolePlay.candidate()).name(),
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                form.status(),
                form.startedAt() != null,
                rolePlay.state() == RolePlayState.CANCELLED,
                rolePlay.isClosed());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
