package org.telepraxis.learning;

import java.time.Instant;
import org.telepraxis.identity.PersonId;

/**
 * News from a module further up that a learner has finished a unit, such as a simulated session. The event there implements this
 * interface, so that nothing here needs to know its module.
 */
public interface UnitOutcome {

    PersonId person();

    String courseId();

    /** Such as {@code scenario/S06}. */
    String unitKey();

    Instant at();
}
