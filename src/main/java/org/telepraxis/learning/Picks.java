package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.telepraxis.identity.PersonId;

/** The competences that a learner has picked to work on, in the order in which they were picked. */
@Entity
@Table(name = "learning_plan")
class Picks {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String competences = "";
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Picks() {}

    Picks(PersonId person, Instant now) {
        this.person = person;
        this.changedAt = now;
    }

    /** @throws IllegalStateException when there is no room for another one */
    void pick(String competenceId, Instant now) {
        var picked = new ArrayList<>(competences());
        if (picked.contains(competenceId)) {
            return;
        }
        if (picked.size() >= LearningPlans.MOST_PICKED) {
            throw new IllegalStateException("You have picked five. Take one back before you pick another.");
        }
        picked.add(competenceId);
        keep(picked, now);
    }

    void takeBack(String competenceId, Instant now) {
        var picked = new ArrayList<>(competences());
        picked.remove(competenceId);
        keep(picked, now);
    }

    private void keep(List<String> picked, Instant now) {
        competences = String.join(",", picked);
        changedAt = now;
    }

    List<String> competences() {
        return competences.isEmpty() ? List.of() : List.of(competences.split(","));
    }
}
