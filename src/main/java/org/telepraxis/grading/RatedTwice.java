package org.telepraxis.grading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What two raters gave to one performance whose result stands.
 *
 * @param marks for each criterion the levels of the one and of the other; "no opportunity" of either is left out
 * @param wholes judgements of the whole performance, 1 (fail) to 4 (good); 0 where one was not given
 */
record RatedTwice(
        String scenarioId,
        Instant closedAt,
        boolean third,
        UUID one,
        UUID other,
        List<Marks> marks,
        List<Outcomes> actions,
        int[] wholes) {

    record Marks(String competence, int one, int other) {}

    record Outcomes(String action, ActionResult one, ActionResult other) {}

    /** Reads the packed row, see {@code V4__rated_twice.sql}. */
    static RatedTwice of(
            String scenarioId,
            Instant closedAt,
            boolean third,
            UUID one,
            UUID other,
            String marks,
            String actions,
            String wholes) {
        var both = wholes.split(" ");
        return new RatedTwice(scenarioId, closedAt, third, one, other, marks(marks), actions(actions), new int[] {
            whole(both[0]), whole(both[1])
        });
    }

    private static List<Marks> marks(String packed) {
        var marks = new ArrayList<Marks>();
        for (int from = 0; from < packed.length(); ) {
            int gap = packed.indexOf(' ', from);
            int one = packed.charAt(gap + 1) - '0';
            int other = packed.charAt(gap + 3) - '0';
            if (one > 0 && other > 0) {
                marks.add(new Marks(packed.substring(from, gap), one, other));
            }
            from = gap + 5;
        }
        return marks;
    }

    private static List<Outcomes> actions(String packed) {
        var actions = new ArrayList<Outcomes>();
        for (int from = 0; from < packed.length(); ) {
            int first = packed.indexOf(' ', from);
            int second = packed.indexOf(' ', first + 1);
            int comma = packed.indexOf(',', second);
            int end = comma < 0 ? packed.length() : comma;
            actions.add(new Outcomes(
                    packed.substring(from, first),
                    ActionResult.valueOf(packed.substring(first + 1, second)),
                    ActionResult.valueOf(packed.substring(second + 1, end))));
            from = end + 1;
        }
        return actions;
    }

    private static int whole(String name) {
        return name.equals("-") ? 0 : GlobalRating.valueOf(name).ordinal() + 1;
    }
}
