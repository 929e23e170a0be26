package org.telepraxis.examination;

import java.util.List;
import java.util.UUID;
import org.telepraxis.examination.statistics.AngoffPanel;
import org.telepraxis.examination.statistics.AngoffRound;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.examination.statistics.Hofstee;

/**
 * A panel as its officer sees it. Judges are numbers here; who they are stands in {@code members}.
 *
 * @param angoff both rounds; the second is empty while the first is open
 * @param withoutWide the round that counts without the items on which judges differ too widely
 * @param hofstee the compromise, as a check
 * @param check what the compromise says of the panel's cut
 */
public record PanelReport(
        PanelSummary panel,
        String picture,
        List<Member> members,
        List<Line> lines,
        AngoffPanel angoff,
        AngoffRound withoutWide,
        Hofstee hofstee,
        List<String> check) {

    public PanelReport {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
        check = List.copyOf(check);
    }

    /** The round whose cut holds: the second once somebody has handed it in. */
    public AngoffRound round() {
        return isFirst() ? angoff.first() : angoff.second();
    }

    public boolean isFirst() {
        return isFirst(panel.stage(), angoff);
    }

    static boolean isFirst(PanelStage stage, AngoffPanel angoff) {
        return stage == PanelStage.FIRST_ROUND
                || stage == PanelStage.SECOND_ROUND && angoff.second().judges().isEmpty();
    }

    /** Who judges, and how far they are; not what they said. */
    public record Member(
            String name, String person, String interests, boolean agreed, boolean firstDone, boolean secondDone) {}

    /**
     * One item.
     *
     * @param said all judgements of the round, sorted
     */
    public record Line(
            UUID item,
            String code,
            String competence,
            String stem,
            List<Integer> said,
            Estimate mean,
            Estimate spread,
            boolean tooWide) {
        public Line {
            said = List.copyOf(said);
        }
    }

    /** How far a judge follows how hard the items are. */
    public record Consistency(String judge, Estimate mean, Estimate follows) {}
}
