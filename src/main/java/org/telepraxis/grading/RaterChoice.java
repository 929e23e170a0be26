package org.telepraxis.grading;

import java.util.Set;
import org.telepraxis.identity.PersonId;

/** A supervisor as a possible rater of one performance; with obstacles they cannot be seated. */
public record RaterChoice(PersonId person, String name, long open, Set<Obstacle> obstacles) {

    public RaterChoice {
        obstacles = Set.copyOf(obstacles);
    }

    public boolean mayRate() {
        return obstacles.isEmpty();
    }
}
