package org.telepraxis.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows the ways between beats: what cannot be reached, and where there is no way out. */
final class RouteCheck {

    private final Scenario scenario;
    private final Parts parts;

    RouteCheck(Scenario scenario) {
        this.scenario = scenario;
        this.parts = new Parts(scenario);
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var reached = reached();
        for (var beat : scenario.beats()) {
            if (!reached.contains(beat.id())) {
                findings.add(Finding.error(
                        "beat " + beat.id(), "beat " + beat.id() + " cannot be reached", "let a 'next' lead to it"));
            }
            if (Parts.of(beat).noneMatch(RouteCheck::leadsOn)
                    && Stream.concat(parts.ofTools(), parts.ofEvents()).noneMatch(RouteCheck::leadsOn)) {
                findings.add(Finding.error(
                        "beat " + beat.id(),
                        "beat " + beat.id() + " has no way out",
                        "add a 'next', an 'end' or a 'go_on'"));
            }
            trap(beat, findings);
        }
        endings(findings);
        return findings;
    }

    /** Where every option is used up after one pick and nothing else leads on, a person can run out of choices. */
    private void trap(Beat beat, List<Finding> findings) {
        var toolsLeadOn = parts.ofTools().anyMatch(RouteCheck::leadsOn);
        var sureWay = beat.goOn() != null
                || beat.options().stream().anyMatch(option -> leadsOnSurely(option.then()))
                || beat.options().stream().anyMatch(option -> option.repeat() == Beat.Repeat.ALWAYS);
        if (!sureWay && !beat.options().isEmpty() && !toolsLeadOn) {
            findings.add(Finding.warning(
                    "beat " + beat.id(),
                    "the options of beat " + beat.id() + " can run out",
                    "add a 'go_on', or let one of them lead on in every case"));
        }
    }

    private static boolean leadsOnSurely(Consequence consequence) {
        return consequence.next() != null
                || consequence.end() != null
                || !consequence.results().isEmpty()
                        && consequence.results().stream().allMatch(RouteCheck::leadsOnSurely);
    }

    private void endings(List<Finding> findings) {
        var used = parts.all().map(Consequence::end).filter(Objects::nonNull).collect(Collectors.toSet());
        for (var ending : scenario.endings()) {
            if (!used.contains(ending.id())) {
                findings.add(Finding.warning(
                        "ending " + ending.id(), "nothing leads to ending " + ending.id(), "let an 'end' lead to it"));
            }
        }
        if (scenario.endings().stream().allMatch(Ending::failing)) {
            findings.add(Finding.error("", "every ending is a failing one", "let one way succeed"));
        }
    }

    private static boolean leadsOn(Consequence part) {
        return part.next() != null || part.end() != null;
    }

    private Set<String> reached() {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(scenario.beats().getFirst().id()));
        parts.ofTools().map(Consequence::next).filter(Objects::nonNull).forEach(open::add);
        var scheduled = parts.all()
                .flatMap(part -> part.schedule().stream())
                .map(Consequence.Scheduled::event)
                .collect(Collectors.toCollection(HashSet::new));
        scenario.events().stream()
                .filter(event -> scheduled.contains(event.id()))
                .flatMap(event -> event.then().parts())
                .map(Consequence::next)
                .filter(Objects::nonNull)
                .forEach(open::add);
        var beats = scenario.beats().stream().collect(Collectors.toMap(Beat::id, beat -> beat, (one, _) -> one));
        while (!open.isEmpty()) {
            var id = open.remove();
            if (reached.add(id)) {
                Stream.ofNullable(beats.get(id))
                        .flatMap(Parts::of)
                        .map(Consequence::next)
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return reached;
    }
}
