package org.telepraxis.courseware.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Course.ScenarioFile;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Severity;
import org.telepraxis.scenario.Ending;
import org.telepraxis.scenario.Scenario;

/** What of a scenario's checklist a machine can look up, partly by what the rehearsal found before. */
final class ScenarioClaims {

    private static final int MOST_ACTIONS = 15;
    private static final int FEWEST_VECTORS = 6;

    private ScenarioClaims() {}

    static Map<Integer, String> refuted(ScenarioFile file, Course course, List<Problem> found) {
        var refuted = new TreeMap<Integer, String>();
        var scenario = file.scenario();
        var troubles = found.stream()
                .filter(problem -> problem.file().equals(file.file()) && problem.severity() != Severity.INFO)
                .map(Problem::message)
                .toList();
        int rated = scenario.competences().size();
        if (rated < 3 || rated > 7) {
            refuted.put(1, "it rates " + rated + " competences");
        }
        var persona = scenario.persona();
        if (!persona.fiction() || persona.about().isBlank()) {
            refuted.put(2, "the person is not said to be invented");
        }
        if (scenario.technical().isEmpty()) {
            refuted.put(4, "there is no technical event");
        }
        said(troubles, message -> message.contains("no way on") || message.contains("found no end"), 5, refuted);
        endings(scenario, refuted);
        said(troubles, message -> message.contains("no robot learner passed form"), 6, refuted);
        actions(scenario, refuted);
        said(troubles, message -> message.contains("by always taking the"), 8, refuted);
        said(troubles, message -> message.contains("is not safe language"), 9, refuted);
        if (scenario.beats().stream().allMatch(beat -> beat.prompts().isEmpty())) {
            refuted.put(11, "nobody writes anything in it");
        }
        if (scenario.vectors().size() < FEWEST_VECTORS) {
            refuted.put(13, "there are fewer than " + FEWEST_VECTORS + " test vectors");
        }
        said(
                troubles,
                message -> message.contains("phone number") || message.contains("emergency number"),
                14,
                refuted);
        if (scenario.contentNote().isBlank()) {
            refuted.put(15, "there is no content note");
        }
        if (scenario.debrief().steps().size() != 4) {
            refuted.put(16, "the debrief has " + scenario.debrief().steps().size() + " steps");
        }
        if (!persona.fiction()
                || persona.author().isBlank()
                || course.review().nextReview() == null
                || file.quality().checked() == null) {
            refuted.put(
                    20,
                    "the statement of fiction, the next review of the course, or the month of this check is missing");
        }
        return refuted;
    }

    private static void endings(Scenario scenario, Map<Integer, String> refuted) {
        long failing = scenario.endings().stream().filter(Ending::failing).count();
        if (failing < 2 || failing == scenario.endings().size()) {
            refuted.put(6, "it needs an ending that is reached well and two that are not");
        }
    }

    private static void actions(Scenario scenario, Map<Integer, String> refuted) {
        int actions = scenario.criticalActions().size();
        if (actions == 0 || actions > MOST_ACTIONS) {
            refuted.put(7, "there are " + actions + " critical actions");
        } else if (scenario.criticalActions().stream()
                .anyMatch(action -> action.rule().isBlank())) {
            refuted.put(7, "a critical action has no rule in words");
        }
    }

    private static void said(List<String> troubles, Predicate<String> about, int point, Map<Integer, String> refuted) {
        troubles.stream().filter(about).findFirst().ifPresent(message -> refuted.put(point, message));
    }
}
