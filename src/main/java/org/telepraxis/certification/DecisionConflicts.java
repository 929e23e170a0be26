package org.telepraxis.certification;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telepraxis.competence.Judged;
import org.telepraxis.identity.PersonId;

/** Says why an officer may not decide about somebody: themselves, a tie that they declared, or something that they judged. */
@Component
class DecisionConflicts {

    private final OwnTies ties;
    private final List<Judged> judged;

    DecisionConflicts(OwnTies ties, List<Judged> judged) {
        this.ties = ties;
        this.judged = List.copyOf(judged);
    }

    /** Why not, if so. */
    Optional<String> between(PersonId officer, PersonId person) {
        if (officer.equals(person)) {
            return Optional.of("Nobody decides about themselves.");
        }
        if (ties.findByOfficerIdAndPersonId(officer.value(), person.value()).isPresent()) {
            return Optional.of("You declared a tie to this person. Another officer decides.");
        }
        return judged.stream().anyMatch(judges -> judges.by(officer, person))
                ? Optional.of("You have rated or observed this person. Another officer decides.")
                : Optional.empty();
    }

    /** @throws DecisionRefused if there is a conflict, or the officer does not state that there is none */
    void refuse(PersonId officer, PersonId person, boolean noConflict) {
        between(officer, person).ifPresent(why -> {
            throw new DecisionRefused(why);
        });
        if (!noConflict) {
            throw new DecisionRefused("State that you have not trained, supervised or rated this person.");
        }
    }
}
