package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telepraxis.scenario.CriticalAction.Must;
import org.telepraxis.scenario.CriticalAction.MustNot;
import org.telepraxis.scenario.CriticalAction.Window;

/** Finds critical actions that nobody can meet in time, or violate at all. */
final class DeadlineCheck {

    private final Scenario scenario;

    DeadlineCheck(Scenario scenario) {
        this.scenario = scenario;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var started = new Parts(scenario)
                .all()
                .flatMap(part -> part.starts().stream())
                .toList();
        for (var action : scenario.criticalActions()) {
            switch (action) {
                case Must must -> {
                    if (must.from() != null && !started.contains(must.from())) {
                        findings.add(Finding.error(
                                subject(must),
                                must.id() + " is never due: nothing starts the clock '" + must.from() + "'",
                                "add 'start: " + must.from() + "' where it becomes due"));
                    }
                    tooShort(must, must.met(), findings);
                    order(must, findings);
                }
                case MustNot mustNot -> {
                    if (mustNot.repaired() != null) {
                        tooShort(mustNot, mustNot.repaired(), findings);
                    }
                }
            }
        }
        return findings;
    }

    private static void order(Must must, List<Finding> findings) {
        if (must.late() == null) {
            return;
        }
        var met = must.met().within();
        var late = must.late().within();
        if (met != null
                && late != null
                && late <= met
                && must.late().done().equals(must.met().done())) {
            findings.add(Finding.error(
                    subject(must),
                    must.id() + " can never be late: late ends at " + late + " s, met at " + met + " s",
                    "let 'late' end after 'met'"));
        }
    }

    private void tooShort(CriticalAction action, Window window, List<Finding> findings) {
        if (window.within() == null) {
            return;
        }
        required(window.done())
                .flatMap(moment -> earliest(moment).stream().boxed())
                .filter(seconds -> seconds > window.within())
                .findFirst()
                .ifPresent(seconds -> findings.add(Finding.error(
                        subject(action),
                        action.id() + " cannot be met: it takes at least " + seconds + " s, the deadline is "
                                + window.within() + " s",
                        "log it in 'at_start', or allow more time")));
    }

    /** Moments without which it cannot be true. */
    private static Stream<String> required(Expression done) {
        return switch (done) {
            case Nodes.And(var left, var right) -> Stream.concat(required(left), required(right));
            case Nodes.Call call
            when call.function() == Nodes.Function.LOGGED && call.arguments().size() == 1 ->
                Stream.of(call.arguments().getFirst());
            default -> Stream.of();
        };
    }

    /** The least time an action takes before it logs a moment; options and tools themselves are logged when they start. */
    private OptionalInt earliest(String moment) {
        var options = scenario.beats().stream()
                .flatMap(beat -> beat.options().stream())
                .flatMapToInt(option -> earliest(moment, option.id(), option.starting(), option.then(), option.cost()));
        var tools = scenario.tools().stream()
                .flatMapToInt(tool -> earliest(moment, tool.id(), tool.starting(), tool.then(), tool.cost()));
        var elsewhere = Stream.concat(
                        scenario.events().stream().flatMap(event -> event.then().parts()),
                        scenario.beats().stream()
                                .flatMap(beat -> beat.passes().stream())
                                .flatMap(Consequence::parts))
                .anyMatch(part -> part.marks().contains(moment));
        return elsewhere ? OptionalInt.of(0) : IntStream.concat(options, tools).min();
    }

    private static IntStream earliest(
            String moment, String id, Consequence starting, Consequence then, Cases<Integer> cost) {
        if (id.equals(moment) || starting.parts().anyMatch(part -> part.marks().contains(moment))) {
            return IntStream.of(0);
        }
        return then.parts().anyMatch(part -> part.marks().contains(moment))
                ? IntStream.of(
                        cost.values().stream().mapToInt(Integer::intValue).min().orElse(0))
                : IntStream.empty();
    }

    private static String subject(CriticalAction action) {
        return "critical action " + action.id();
    }
}
