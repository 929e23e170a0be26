package org.telepraxis.grading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An appeal from filing to outcome, as its person and the chief assessor read it. It names nobody.
 *
 * @param overdue whether the day promised for the next act has passed
 */
public record AppealStory(
        UUID id,
        AppealGround ground,
        String statement,
        Instant filedAt,
        LocalDate acknowledgeBy,
        LocalDate decideBy,
        AppealState state,
        List<Step> steps,
        boolean overdue) {

    public AppealStory {
        steps = List.copyOf(steps);
    }

    /** An act with the words that go with it. */
    public record Step(AppealState state, Instant at, String words) {}

    /** The day by which the next act was promised. */
    public LocalDate nextBy() {
        return state == AppealState.FILED ? acknowledgeBy : decideBy;
    }

    static AppealStory of(Appeal appeal, List<AppealAct> acts, LocalDate today) {
        var state = stateAfter(acts);
        var by = state == AppealState.FILED ? appeal.acknowledgeBy() : appeal.decideBy();
        return new AppealStory(
                appeal.id(),
                appeal.ground(),
                appeal.statement(),
                appeal.filedAt(),
                appeal.acknowledgeBy(),
                appeal.decideBy(),
                state,
                acts.stream()
                        .map(act -> new Step(act.state(), act.at(), act.words()))
                        .toList(),
                !state.isFinal() && today.isAfter(by));
    }

    static AppealState stateAfter(List<AppealAct> acts) {
        return acts.isEmpty() ? AppealState.FILED : acts.getLast().state();
    }
}
