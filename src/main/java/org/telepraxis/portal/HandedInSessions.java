package org.telepraxis.portal;

import org.springframework.stereotype.Component;
import org.telepraxis.certification.SessionsHandedIn;
import org.telepraxis.identity.PersonId;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.Attempts;

/** Tells candidates which of their sessions are with the raters. */
@Component
class HandedInSessions implements SessionsHandedIn {

    private final Attempts attempts;

    HandedInSessions(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public long count(PersonId person, String scenario) {
        return attempts.list(person).stream()
                .filter(attempt -> attempt.status() == AttemptStatus.HANDED_IN)
                .filter(attempt -> attempt.scenarioId().equalsIgnoreCase(scenario))
                .count();
    }
}
