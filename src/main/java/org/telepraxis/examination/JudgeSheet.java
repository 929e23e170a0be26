package org.telepraxis.examination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.statistics.Hofstee;

/**
 * A panel as one judge sees it. In the first round it knows nothing of the others.
 *
 * @param name by which the others know this judge
 * @param done whether the open round is handed in
 */
public record JudgeSheet(
        UUID panel,
        String title,
        String examination,
        String picture,
        PanelStage stage,
        String name,
        boolean agreed,
        boolean done,
        List<Line> lines,
        Hofstee.@Nullable Bounds bounds) {

    public JudgeSheet {
        lines = List.copyOf(lines);
    }

    /** How many items have a judgement in the open round. */
    public long judged() {
        return lines.stream().filter(line -> line.percent() != null).count();
    }

    /**
     * One item.
     *
     * @param key ids of the right answer, as it is read: what judges are asked about is who would know it
     * @param percent the judgement of the open round; null while there is none
     * @param first the own judgement of the first round; null in the first round
     * @param others what all who handed in the first round said there, sorted; empty in the first round
     * @param facility the share who were right, in per cent, if enough were asked; null in the first round and else
     */
    public record Line(
            UUID item,
            String code,
            String competence,
            String stem,
            List<Choice> options,
            @Nullable Integer percent,
            @Nullable Integer first,
            List<Integer> others,
            @Nullable Integer facility) {
        public Line {
            options = List.copyOf(options);
            others = List.copyOf(others);
        }
    }

    /** An option and what it is in the key: "right", a rank, a place; empty where it is wrong. */
    public record Choice(String text, String key) {}
}
