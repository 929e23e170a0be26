package org.telepraxis.grading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What one rater says about one critical action that the session recorded. */
@Entity
@Table(name = "grading_action")
class ActionRating {

    @Id
    private UUID id;

    private int position;

    private String action;

    @Enumerated(EnumType.STRING)
    private ActionResult recorded;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionResult judged;

    private String reason = "";

    ActionRating(int position, String action, ActionResult recorded) {
        this.id = Ids.next();
        this.position = position;
        this.action = action;
        this.recorded = recorded;
    }

    @SuppressWarnings("NullAway.Init")
    ActionRating() {}

    String action() {
        return action;
    }

    ActionResult recorded() {
        return recorded;
    }

    /** The result in the rater's eyes; null until they have looked at it. */
    @Nullable
    ActionResult judged() {
        return judged;
    }

    String reason() {
        return reason;
    }

    void confirm() {
        if (!recorded.isDecided()) {
            throw new RatingRefused("The session did not decide " + action + ". Say what you saw.");
        }
        judged = recorded;
        reason = "";
    }

    void contest(ActionResult result, String reason) {
        if (reason.isBlank()) {
            throw new RatingRefused("Say why you see " + action + " differently.");
        }
        if (reason.length() > CriterionRating.LONGEST_NOTE) {
            throw new RatingRefused("A reason has room for 4,000 characters.");
        }
        if (!result.isDecided()) {
            throw new RatingRefused("Choose a result for " + action + ".");
        }
        if (result == recorded) {
            throw new RatingRefused("The session recorded the same result. Confirm it, or choose another one.");
        }
        this.judged = result;
        this.reason = reason;
    }

    Stream<LeftToDo> left() {
        return judged == null ? Stream.of(new LeftToDo(action, "Confirm or contest")) : Stream.empty();
    }
}
