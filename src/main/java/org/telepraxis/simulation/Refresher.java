package org.telepraxis.simulation;

import java.util.Optional;
import org.telepraxis.learning.RecallStrength;

/**
 * A session that is better practised before it is played for certification.
 *
 * @param daysAgo since it was last practised to an ending; empty when it never was
 */
public record Refresher(String scenarioId, String title, Optional<Long> daysAgo, RecallStrength recall) {

    /** Why, for the person. */
    public String reason() {
        var practised = daysAgo.map(days -> days == 0
                        ? "You practised this session today."
                        : "You last practised this session %d %s ago.".formatted(days, days == 1 ? "day" : "days"))
                .orElse("You have not practised this session yet.");
        return recall.weak()
                ? practised
                        + " Of %d questions about what it asks of you, %d are due to come back."
                                .formatted(recall.asked(), recall.faded())
                : practised;
    }
}
