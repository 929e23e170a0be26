package org.telepraxis.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CriticalOutcome;

/**
 * A performance as its raters see it: what happened and what it is judged by, without a name, a date or a time zone.
 *
 * @param contentVersion hash of the exact scenario and rubric
 * @param texts the candidate's own words, locked before a line was chosen
 * @param technical real losses of connection and pauses; never part of the case
 */
public record Performance(
        String scenarioId,
        String title,
        String formId,
        String contentVersion,
        boolean crisis,
        List<Criterion> criteria,
        List<RecordedAction> actions,
        List<Entry> transcript,
        List<OwnText> texts,
        List<Technical> technical,
        String ending) {

    public Performance {
        criteria = List.copyOf(criteria);
        actions = List.copyOf(actions);
        transcript = List.copyOf(transcript);
        texts = List.copyOf(texts);
        technical = List.copyOf(technical);
    }

    /**
     * One row of the rubric.
     *
     * @param here what each level looks like in this scenario, worst first
     * @param general what each level means in the framework, worst first; empty where the framework does not know it
     */
    public record Criterion(String competence, String title, boolean safety, List<String> here, List<String> general) {

        public Criterion {
            here = List.copyOf(here);
            general = List.copyOf(general);
        }
    }

    /** A critical action as the session recorded it. */
    public record RecordedAction(
            String id,
            String what,
            String type,
            ActionResult result,
            @Nullable Integer atSeconds,
            @Nullable Integer sinceTrigger,
            String reason) {}

    /** What sort of line stands in the transcript. */
    public enum Voice {
        CLIENT,
        CLINICIAN,
        OWN_WORDS,
        ACT,
        OTHER,
        SYSTEM,
        CONNECTION
    }

    /** One line of the transcript, quoted by its anchor. */
    public record Entry(String anchor, int at, @Nullable Integer sinceDrop, Voice voice, String speaker, String text) {}

    /**
     * Own words beside the line that was chosen as closest.
     *
     * @param chosen the closest line, empty if the session ended before one was chosen
     */
    public record OwnText(String id, String anchor, int at, String label, String text, String chosen) {}

    /** Something that happened to the technology or the clock, outside the case. */
    public record Technical(int at, String what) {}

    List<String> competences() {
        return criteria.stream().map(Criterion::competence).toList();
    }

    Map<String, ActionResult> recorded() {
        var results = new LinkedHashMap<String, ActionResult>();
        actions.forEach(action -> results.put(action.id(), action.result()));
        return results;
    }

    /** The critical actions as the session recorded them. */
    List<CriticalOutcome> outcomes() {
        return actions.stream()
                .map(action -> new CriticalOutcome(
                        action.id(),
                        action.what(),
                        action.type(),
                        action.result().code(),
                        action.atSeconds()))
                .toList();
    }

    boolean has(String anchor) {
        return transcript.stream().anyMatch(entry -> entry.anchor().equals(anchor));
    }

    /** What a pin points at; empty where this performance has no such line, passage or moment. */
    public Optional<Quote> quote(String pin) {
        return Quotes.find(this, pin);
    }

    /** How long reading and rating takes a person, roughly: 180 words a minute, three minutes a criterion, half a minute an action. */
    int minutes() {
        long words = transcript.stream()
                .mapToLong(entry -> entry.text().split("\\s+").length)
                .sum();
        double minutes = words / 180.0 + 3.0 * criteria.size() + 0.5 * actions.size();
        return (int) Math.ceil(minutes / 5) * 5;
    }
}
