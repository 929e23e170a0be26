package org.telepraxis.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scripted session: who the client is, what can be said and done, what must not be missed, and how it can end. Immutable;
 * nothing in it knows who plays it.
 *
 * @param modality one of {@link Stage#MODALITIES}, as the catalogue shows it
 * @param minutes how long it takes a person, roughly
 * @param calendar when it starts, for a session of days; null counts minutes
 * @param contentNote shown before the start
 * @param cast the others who speak, by key
 * @param tokens the tokens texts may use, each with the neutral words that stand in where an association has no value
 * @param conditions named conditions, usable in every expression
 * @param technical what each technical effect is called on the screen
 * @param carries facts it hands on to later sessions
 * @param carried facts it takes over from earlier ones
 * @param beats in order; a session starts in the first
 * @param prepared what the engine derives from the rest when it is first played; no part of what the scenario says
 */
public record Scenario(
        String id,
        String version,
        String title,
        String modality,
        int minutes,
        @Nullable Calendar calendar,
        boolean crisis,
        List<String> contentNotes,
        String contentNote,
        Prebrief prebrief,
        Persona persona,
        Map<String, CastMember> cast,
        List<String> competences,
        Map<String, String> tokens,
        List<Variable> variables,
        List<Form> forms,
        List<NamedClock> clocks,
        Map<String, Expression> conditions,
        Map<String, String> technical,
        List<GivenFact> carries,
        List<CarriedFact> carried,
        List<Beat> beats,
        List<Event> events,
        List<Tool> tools,
        List<Paper> papers,
        List<CriticalAction> criticalActions,
        List<Anchors> rubric,
        List<Ending> endings,
        Debrief debrief,
        List<TestVector> vectors,
        Prepared prepared) {

    public Scenario {
        contentNotes = List.copyOf(contentNotes);
        competences = List.copyOf(competences);
        cast = Collections.unmodifiableMap(new LinkedHashMap<>(cast));
        tokens = Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
        variables = List.copyOf(variables);
        forms = List.copyOf(forms);
        clocks = List.copyOf(clocks);
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
        technical = Map.copyOf(technical);
        carries = List.copyOf(carries);
        carried = List.copyOf(carried);
        beats = List.copyOf(beats);
        events = List.copyOf(events);
        tools = List.copyOf(tools);
        papers = List.copyOf(papers);
        criticalActions = List.copyOf(criticalActions);
        rubric = List.copyOf(rubric);
        endings = List.copyOf(endings);
        vectors = List.copyOf(vectors);
    }

    public boolean fiction() {
        return persona.fiction();
    }

    /** What the engine plays from. */
    Script script() {
        return prepared.script(this);
    }

    /** What the clock reads at a session time: {@code 12:34}, or {@code Tue 14:20} where there is a calendar. */
    public String clockLabel(int seconds) {
        return calendar == null ? TranscriptText.time(seconds) : calendar.label(seconds);
    }

    public Optional<Form> form(String formId) {
        return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
    }

    public Optional<Beat> beat(String beatId) {
        return beats.stream().filter(beat -> beat.id().equals(beatId)).findFirst();
    }

    public Optional<Beat.Option> option(String optionId) {
        return beats.stream()
                .flatMap(beat -> beat.options().stream())
                .filter(option -> option.id().equals(optionId))
                .findFirst();
    }

    public Optional<Beat.Prompt> prompt(String promptId) {
        return beats.stream()
                .flatMap(beat -> beat.prompts().stream())
                .filter(prompt -> prompt.id().equals(promptId))
                .findFirst();
    }

    public Optional<Tool> tool(String toolId) {
        return tools.stream().filter(tool -> tool.id().equals(toolId)).findFirst();
    }

    public Optional<Ending> ending(String endingId) {
        return endings.stream().filter(ending -> ending.id().equals(endingId)).findFirst();
    }

    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    public Optional<Anchors> anchors(String competence) {
        return rubric.stream()
                .filter(anchors -> anchors.competence().equals(competence))
                .findFirst();
    }
}
