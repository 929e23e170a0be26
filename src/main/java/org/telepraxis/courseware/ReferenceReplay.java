package org.telepraxis.courseware;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.scenario.Move;

/**
 * An authored session with the key that raters are compared with. Nobody played it.
 *
 * @param scenario the scenario's id
 * @param scenarioVersion the version it was written for
 * @param kind what raters should learn from it, such as {@code sound} or {@code planted_critical_failure}
 * @param moves the moves as they are written, {@code choose B1b}; the words behind each {@code write} are among the own words
 * @param ownWords what was written, by prompt
 */
public record ReferenceReplay(
        String id,
        String title,
        String scenario,
        String scenarioVersion,
        String form,
        String kind,
        String about,
        List<Line> moves,
        Map<String, String> ownWords,
        Key key,
        Place place) {

    public ReferenceReplay {
        moves = List.copyOf(moves);
        ownWords = Collections.unmodifiableMap(new LinkedHashMap<>(ownWords));
    }

    /** A move and the line it stands on. */
    public record Line(Move move, Place place) {}

    /** What must come of it, and what raters should see in it. */
    public record Key(
            String ending,
            String outcome,
            String outcomeReason,
            List<KeyedLevel> levels,
            Map<String, String> criticalActions,
            Place place) {

        public Key {
            levels = List.copyOf(levels);
            criticalActions = Collections.unmodifiableMap(new LinkedHashMap<>(criticalActions));
        }
    }

    /** The level of one competence, with the prompts, options and tools that show it. */
    public record KeyedLevel(String competence, int level, List<String> evidence, String reason, Place place) {

        public KeyedLevel {
            evidence = List.copyOf(evidence);
        }
    }

    /** The moves as a list that can be played. */
    public List<Move> played() {
        return moves.stream().map(Line::move).toList();
    }

    /** What a move names: a prompt, option, tool or way on. */
    public static Optional<String> named(Move move) {
        return switch (move) {
            case Move.Write write -> Optional.of(write.promptId());
            case Move.Choose(var option) -> Optional.of(option);
            case Move.Act act -> Optional.of(act.toolId());
            case Move.Continue(var id) -> Optional.of(id);
            default -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return id + " (" + kind + ")";
    }
}
