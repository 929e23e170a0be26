package org.telepraxis.competence;

import java.util.List;
import java.util.UUID;

/**
 * What raters gave to performances whose result stands: a total, and beside it a judgement of the whole. The module that rates offers it;
 * modules that set standards read it. No rater and no candidate can be told from it.
 */
public interface WholeMarks {

    /** Judgements of the whole rise from 1 (fail) by 2 (borderline) and 3 (pass) to 4 (good). */
    int BORDERLINE = 2;

    /** All of an association, by scenario. */
    List<OfScenario> of(UUID association);

    /** One scenario's performances. */
    record OfScenario(String scenarioId, List<Performance> performances) {
        public OfScenario {
            performances = List.copyOf(performances);
        }
    }

    /** The marks of one performance, one for each rater who gave both. */
    record Performance(List<Mark> marks) {
        public Performance {
            marks = List.copyOf(marks);
        }
    }

    /**
     * What one rater gave.
     *
     * @param total mean of the levels, in per cent of the way from the lowest to the highest
     */
    record Mark(double total, int whole) {}
}
