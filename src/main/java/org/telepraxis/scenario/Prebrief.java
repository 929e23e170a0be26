package org.telepraxis.scenario;

import java.util.List;

/** What the person knows before the session starts. */
public record Prebrief(String role, List<Paper.Row> card, String contract) {

    public Prebrief {
        card = List.copyOf(card);
    }
}
