package org.telepraxis.simulation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.Progress;

/**
 * When a session may begin. Crisis sessions fail closed without a checked support directory, come at most twice a day, and only after
 * the last one was talked through.
 */
@Component
class AdmissionRules {

    static final int CRISIS_SESSIONS_A_DAY = 2;
    static final int CRISIS_BRANCHES_A_DAY = 3;

    private static final String NO_SUPPORT =
            "Crisis sessions stay closed until your association has checked its support directory. We have no checked entry for you.";

    private final AttemptStore attempts;
    private final Progress progress;
    private final Associations associations;
    private final Clock clock;

    AdmissionRules(AttemptStore attempts, Progress progress, Associations associations, Clock clock) {
        this.attempts = attempts;
        this.progress = progress;
        this.associations = associations;
        this.clock = clock;
    }

    Admission admit(PersonId person, ScenarioVersion version) {
        if (progress.access(person, version.courseId()) instanceof Access.Locked locked) {
            return new Admission.Refused(locked.rule() + " " + locked.reason());
        }
        var association = associations.find(person);
        if (association.isEmpty()) {
            return new Admission.Refused("Sessions need an association: ask an administrator to add you to yours.");
        }
        if (version.scenario().crisis()) {
            return crisis(
                    person,
                    associations.supportDirectoryChecked(association.get().id()));
        }
        return new Admission.Admitted();
    }

    /** Going back belongs to the session that is being talked through, so it is no session of its own; but it has an end, too. */
    Admission goBack(Attempt attempt) {
        if (!attempt.crisis()) {
            return new Admission.Admitted();
        }
        if (!associations.supportDirectoryChecked(attempt.association())) {
            return new Admission.Refused(NO_SUPPORT);
        }
        var since = clock.instant().minus(Duration.ofHours(24));
        long today = attempts.of(attempt.person()).stream()
                .filter(other -> other.crisis() && other.branchOf().isPresent())
                .filter(other -> other.begunAt().isAfter(since))
                .count();
        if (today >= CRISIS_BRANCHES_A_DAY) {
            return new Admission.Refused(
                    "You have gone back three times today. Let it rest; the decision is still here tomorrow.");
        }
        return new Admission.Admitted();
    }

    private Admission crisis(PersonId person, boolean supportKnown) {
        if (!supportKnown) {
            return new Admission.Refused(NO_SUPPORT);
        }
        var since = clock.instant().minus(Duration.ofHours(24));
        var own = attempts.of(person).stream().filter(Attempt::crisis).toList();
        if (own.stream().anyMatch(Attempt::awaitsDebrief)) {
            return new Admission.Refused(
                    "Go through the debrief of your last crisis session first; then the next one opens.");
        }
        long today = own.stream()
                .filter(attempt ->
                        attempt.branchOf().isEmpty() && attempt.begunAt().isAfter(since))
                .count();
        if (today >= CRISIS_SESSIONS_A_DAY) {
            return new Admission.Refused(
                    "Two crisis sessions in a day are enough. The next one opens a day after the first.");
        }
        return new Admission.Admitted();
    }
}
