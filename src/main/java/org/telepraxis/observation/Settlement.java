package org.telepraxis.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;
import org.telepraxis.competence.TwoLevels;

/** What stands when both forms are locked (curriculum 4.5), or why somebody has to decide. */
record Settlement(List<SettledLevel> levels, List<SettledOutcome> outcomes) {

    /** Every reason why the two forms cannot be put together; none means that they agree well enough. */
    static List<String> apart(RolePlay rolePlay, Sheet one, Sheet other) {
        var competences = rolePlay.competences().stream()
                .flatMap(competence -> pair(rolePlay, competence, one, other).apart().stream());
        var actions = rolePlay.actions().stream()
                .filter(action ->
                        seen(one, action).outcome() != seen(other, action).outcome())
                .map(action -> action.action() + ": the observers saw different outcomes of the critical action.");
        var whole = Objects.requireNonNull(one.whole()).contradicts(Objects.requireNonNull(other.whole()))
                ? Stream.of("One observer fails the whole, the other passes it.")
                : Stream.<String>empty();
        return Stream.of(actions, competences, whole)
                .flatMap(reasons -> reasons)
                .toList();
    }

    static Settlement of(RolePlay rolePlay, Sheet one, Sheet other) {
        var levels = new ArrayList<SettledLevel>();
        for (var competence : rolePlay.competences()) {
            var agreed = pair(rolePlay, competence, one, other).agreed();
            levels.add(new SettledLevel(competence, agreed.halves(), agreed.basis()));
        }
        var outcomes = rolePlay.actions().stream()
                .map(action -> new SettledOutcome(
                        action.action(),
                        seen(one, action).outcome(),
                        first(one, other, action, seen(one, action).outcome())))
                .toList();
        return new Settlement(levels, outcomes);
    }

    /** What the chief assessor decided from both forms. */
    static Settlement decided(
            RolePlay rolePlay,
            Sheet one,
            Sheet other,
            Map<String, @Nullable Level> levels,
            Map<String, Outcome> outcomes) {
        var settled = new ArrayList<SettledLevel>();
        for (var competence : rolePlay.competences()) {
            if (!levels.containsKey(competence)) {
                throw new RolePlayRefused(competence + ": choose a level.");
            }
            var level = levels.get(competence);
            settled.add(new SettledLevel(
                    competence,
                    level == null ? null : Integer.valueOf(level.value() * 2),
                    "Decided by the chief assessor from both forms."));
        }
        var seen = new ArrayList<SettledOutcome>();
        for (var action : rolePlay.actions()) {
            var outcome = outcomes.get(action.action());
            if (outcome == null || !Outcome.of(action).contains(outcome)) {
                throw new RolePlayRefused(action.action() + ": say how it came out.");
            }
            seen.add(new SettledOutcome(action.action(), outcome, first(one, other, action, outcome)));
        }
        return new Settlement(settled, seen);
    }

    private static TwoLevels pair(RolePlay rolePlay, String competence, Sheet one, Sheet other) {
        return new TwoLevels(competence, one.level(rolePlay, competence), other.level(rolePlay, competence));
    }

    private static Sheet.Seen seen(Sheet sheet, ActionToWatch action) {
        var seen = sheet.actions().get(action.action());
        if (seen == null) {
            throw new IllegalStateException("Only complete forms can be compared.");
        }
        return seen;
    }

    /** When the first of those who saw it come out so said so; nothing where nothing happened. */
    private static @Nullable Integer first(Sheet one, Sheet other, ActionToWatch action, Outcome outcome) {
        if (outcome == Outcome.MISSED
                || outcome == Outcome.NOT_TRIGGERED
                || action.forbidden() && outcome == Outcome.MET) {
            return null;
        }
        return Stream.of(one, other)
                .map(sheet -> seen(sheet, action))
                .filter(seen -> seen.outcome() == outcome)
                .map(Sheet.Seen::at)
                .min(Integer::compare)
                .orElse(null);
    }
}
