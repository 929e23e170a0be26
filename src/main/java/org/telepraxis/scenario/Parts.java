package org.telepraxis.scenario;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All consequences, expressions and texts of a scenario, for checks that look at every one of them. */
final class Parts {

    private final Scenario scenario;

    Parts(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What can follow in a beat by its own means, parts inside parts included. */
    static Stream<Consequence> of(Beat beat) {
        return Stream.of(
                        beat.passes().stream(),
                        Stream.ofNullable(beat.exhausted()),
                        beat.prompts().stream().map(Beat.Prompt::then),
                        beat.options().stream().flatMap(option -> Stream.of(option.starting(), option.then())),
                        Stream.ofNullable(beat.goOn()).map(Beat.GoOn::then))
                .flatMap(parts -> parts)
                .flatMap(Consequence::parts);
    }

    Stream<Consequence> ofTools() {
        return scenario.tools().stream()
                .flatMap(tool -> Stream.of(tool.starting(), tool.then()))
                .flatMap(Consequence::parts);
    }

    Stream<Consequence> ofEvents() {
        return scenario.events().stream().flatMap(event -> event.then().parts());
    }

    Stream<Consequence> all() {
        return Stream.of(scenario.beats().stream().flatMap(Parts::of), ofTools(), ofEvents())
                .flatMap(parts -> parts);
    }

    Stream<Expression> expressions() {
        return Stream.of(
                        all().map(Consequence::when),
                        scenario.conditions().values().stream(),
                        scenario.events().stream().map(Event::when),
                        scenario.beats().stream().flatMap(Parts::guards),
                        scenario.tools().stream().flatMap(tool -> Stream.of(tool.shown(), tool.enabled())),
                        scenario.papers().stream()
                                .flatMap(paper -> paper.rows().stream())
                                .map(Paper.Row::when),
                        scenario.criticalActions().stream().flatMap(Parts::guards),
                        cases().flatMap(cases -> cases.cases().stream()).map(Cases.Case::when),
                        texts().flatMap(Wording::expressionsIn))
                .flatMap(expressions -> expressions);
    }

    private static Stream<Expression> guards(Beat beat) {
        return Stream.of(
                        beat.options().stream().map(Beat.Option::when),
                        beat.prompts().stream().map(Beat.Prompt::when),
                        Stream.ofNullable(beat.goOn()).map(Beat.GoOn::when))
                .flatMap(guards -> guards);
    }

    private static Stream<Expression> guards(CriticalAction action) {
        return switch (action) {
            case CriticalAction.Must must ->
                Stream.concat(
                        Stream.of(must.met(), must.late()).flatMap(Parts::guards),
                        Stream.ofNullable(must.unless()).map(CriticalAction.Unless::when));
            case CriticalAction.MustNot mustNot -> guards(mustNot.repaired());
        };
    }

    private static Stream<Expression> guards(CriticalAction.@Nullable Window window) {
        return window == null
                ? Stream.of()
                : Stream.concat(Stream.of(window.done()), Stream.ofNullable(window.until()));
    }

    private Stream<Cases<?>> cases() {
        return Stream.of(
                        textCases(),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.options().stream())
                                .map(Beat.Option::cost),
                        scenario.tools().stream().map(Tool::cost))
                .flatMap(cases -> cases);
    }

    private Stream<Cases<String>> textCases() {
        return Stream.of(
                        all().flatMap(part -> part.lines().stream()).map(Line::text),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.options().stream())
                                .map(Beat.Option::text),
                        scenario.beats().stream()
                                .map(Beat::goOn)
                                .filter(Objects::nonNull)
                                .map(Beat.GoOn::label),
                        scenario.tools().stream()
                                .flatMap(tool -> Stream.of(tool.label(), tool.hint(), tool.costLabel(), tool.why())),
                        Stream.concat(
                                        scenario.papers().stream().flatMap(paper -> paper.rows().stream()),
                                        scenario.prebrief().card().stream())
                                .map(Paper.Row::value),
                        scenario.carried().stream().map(CarriedFact::says))
                .flatMap(cases -> cases);
    }

    /** Every text in which tokens and values may stand. */
    Stream<String> texts() {
        return Stream.of(
                        textCases().flatMap(cases -> cases.values().stream()),
                        Stream.of(
                                scenario.contentNote(),
                                scenario.prebrief().role(),
                                scenario.prebrief().contract()),
                        all().map(part -> part.stage().scene()).filter(Objects::nonNull),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.options().stream())
                                .map(Beat.Option::feedback),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.prompts().stream())
                                .flatMap(prompt -> Stream.of(prompt.label(), prompt.hint(), prompt.model())),
                        scenario.tools().stream().map(Tool::feedback),
                        scenario.papers().stream().map(Paper::title),
                        scenario.endings().stream().map(Ending::text))
                .flatMap(texts -> texts);
    }
}
