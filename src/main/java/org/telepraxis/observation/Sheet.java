package org.telepraxis.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.Level;

/**
 * What a form says, read from the log of its taps: of two that speak of the same, the later one counts.
 *
 * @param endedAt seconds on the clock when it was stopped; null while it runs
 */
public record Sheet(
        boolean started,
        @Nullable Integer endedAt,
        Map<String, Given> levels,
        Map<String, Seen> actions,
        List<Mark> marks,
        @Nullable Whole whole) {

    /** How "no opportunity" is sent. */
    static final String NO_OPPORTUNITY = "na";

    public Sheet {
        levels = Map.copyOf(levels);
        actions = Map.copyOf(actions);
        marks = List.copyOf(marks);
    }

    /** A level, or that there was no opportunity, and when it was given. */
    public record Given(@Nullable Level level, int at) {}

    /** How a critical action came out, and when the observer said so. */
    public record Seen(Outcome outcome, int at) {}

    /**
     * A moment worth coming back to.
     *
     * @param competence what it shows; empty where it belongs to none
     */
    public record Mark(String key, Remark remark, String competence, int at, String words) {}

    static Sheet of(List<Tap> log) {
        boolean started = false;
        Integer ended = null;
        var levels = new HashMap<String, Given>();
        var actions = new HashMap<String, Seen>();
        var marks = new LinkedHashMap<String, Mark>();
        Whole whole = null;
        for (var tap : log) {
            switch (tap.kind()) {
                case START -> started = true;
                case END -> ended = ended == null ? Integer.valueOf(tap.at()) : ended;
                case RESUME -> ended = null;
                case LEVEL -> levels.put(tap.subject(), new Given(level(tap.choice()), tap.at()));
                case ACTION ->
                    actions.put(
                            tap.subject(), new Seen(named(Outcome.values(), tap.choice(), Outcome::code), tap.at()));
                case MARK ->
                    marks.put(
                            tap.key(),
                            new Mark(
                                    tap.key(),
                                    named(Remark.values(), tap.choice(), Remark::code),
                                    tap.subject(),
                                    tap.at(),
                                    tap.words()));
                case WORDS ->
                    marks.computeIfPresent(
                            tap.subject(),
                            (key, mark) -> new Mark(key, mark.remark(), mark.competence(), mark.at(), tap.words()));
                case STRIKE -> marks.remove(tap.subject());
                case WHOLE -> whole = named(Whole.values(), tap.choice(), Whole::code);
            }
        }
        return new Sheet(started, ended, levels, actions, new ArrayList<>(marks.values()), whole);
    }

    /** Why a tap makes no sense on this form; empty when it does. */
    static String fault(Tap tap, RolePlay rolePlay) {
        return switch (tap.kind()) {
            case START, END, RESUME, WORDS, STRIKE -> "";
            case LEVEL ->
                rolePlay.competences().contains(tap.subject()) && tap.choice().matches("[1-4]|" + NO_OPPORTUNITY)
                        ? ""
                        : "This form has no such level.";
            case ACTION ->
                rolePlay.action(tap.subject())
                                .filter(action -> Outcome.of(action).stream()
                                        .anyMatch(outcome -> outcome.code().equals(tap.choice())))
                                .isPresent()
                        ? ""
                        : "This form has no such critical action.";
            case MARK ->
                (tap.subject().isEmpty() || rolePlay.competences().contains(tap.subject()))
                                && find(Remark.values(), tap.choice(), Remark::code)
                                        .isPresent()
                        ? ""
                        : "This form has no such mark.";
            case WHOLE ->
                find(Whole.values(), tap.choice(), Whole::code).isPresent() ? "" : "There is no such judgement.";
        };
    }

    /** What is missing before the form can be locked, in the order of the form. */
    List<String> left(RolePlay rolePlay) {
        var left = new ArrayList<String>();
        if (!started) {
            left.add("Start the clock");
            return left;
        }
        for (var competence : rolePlay.competences()) {
            var given = levels.get(competence);
            if (given == null) {
                left.add(competence + ": choose a level");
            } else if (given.level() != null && of(competence).isEmpty()) {
                left.add(competence + ": mark a moment that shows it");
            } else if (given.level() == Level.UNSAFE
                    && of(competence).stream().allMatch(mark -> mark.words().isBlank())) {
                left.add(competence + ": say in words what was unsafe");
            }
        }
        rolePlay.actions().stream()
                .filter(action -> !actions.containsKey(action.action()))
                .forEach(action -> left.add(action.action() + ": say how it came out"));
        if (whole == null) {
            left.add("Judge the whole");
        }
        if (endedAt == null) {
            left.add("Stop the clock");
        }
        return left;
    }

    /** The marks that show a competence. */
    public List<Mark> of(String competence) {
        return marks.stream()
                .filter(mark -> mark.competence().equals(competence))
                .toList();
    }

    @Nullable
    Level level(RolePlay rolePlay, String competence) {
        var given = levels.get(competence);
        if (given == null) {
            throw new IllegalStateException("Only complete forms of " + rolePlay.id() + " can be compared.");
        }
        return given.level();
    }

    private static @Nullable Level level(String choice) {
        return choice.toLowerCase(Locale.ROOT).equals(NO_OPPORTUNITY) ? null : Level.of(Integer.parseInt(choice));
    }

    private static <E> E named(E[] values, String code, Function<E, String> codeOf) {
        return find(values, code, codeOf).orElseThrow(() -> new IllegalArgumentException("There is no " + code + "."));
    }

    private static <E> Optional<E> find(E[] values, String code, Function<E, String> codeOf) {
        return List.of(values).stream()
                .filter(value -> codeOf.apply(value).equals(code))
                .findFirst();
    }
}
