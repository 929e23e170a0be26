package org.telepraxis.examination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An examination as its officer sees it.
 *
 * @param cut the one in force; null where there is none yet
 * @param cuts all that were ever adopted, latest first
 * @param handedIn how many papers were handed in
 */
public record ExamSummary(
        UUID id, String bank, ExamPlan plan, @Nullable AdoptedCut cut, List<AdoptedCut> cuts, long handedIn) {

    public ExamSummary {
        cuts = List.copyOf(cuts);
    }
}
