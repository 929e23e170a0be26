package org.telepraxis.grading;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.identity.PersonId;
import org.telepraxis.simulation.AttemptRecord;
import org.telepraxis.simulation.AttemptRecords;

/** Performances as raters may see them, and, for what raters never see, whose they are. */
@Component
class Performances {

    private final AttemptRecords attempts;
    private final CompetenceFramework framework;

    Performances(AttemptRecords attempts, CompetenceFramework framework) {
        this.attempts = attempts;
        this.framework = framework;
    }

    Performance of(UUID attemptId) {
        return BlindReading.of(attempts.record(attemptId), framework.current());
    }

    AttemptRecord record(UUID attemptId) {
        return attempts.record(attemptId);
    }

    PersonId candidate(UUID attemptId) {
        return attempts.candidate(attemptId);
    }
}
