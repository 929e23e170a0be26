package org.telepraxis.grading;

import java.util.Optional;
import java.util.UUID;

/** Where something is rated, be it a candidate's performance or a reference replay. */
public interface Desk {

    /** The sheet as it stands. */
    RatingSheet open(UUID id);

    /** What is judged. */
    Performance performance(UUID id);

    /**
     * Saves one judgement.
     *
     * @throws ChangedElsewhere when the rater changed the same thing in another window meanwhile
     * @throws RatingRefused when it cannot be saved, with the reason
     */
    RatingSheet judge(UUID id, Judgement judgement);

    /** Hands the sheet in; what it says stands unchanged from now on. */
    RatingSheet lock(UUID id);

    /** The rater's own levels beside those that stand; empty where there are none to compare with. */
    Optional<Comparison> comparison(UUID id);
}
