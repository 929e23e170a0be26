package org.telepraxis.scenario;

import java.util.List;

/** The questions asked afterwards, in four steps: reactions, what happened, why, what next. */
public record Debrief(List<Step> steps, List<String> sources) {

    public Debrief {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    public record Step(String id, String title, List<String> questions) {
        public Step {
            questions = List.copyOf(questions);
        }
    }
}
