package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is declared and never used, and forms that change nothing. */
final class UsageCheck {

    private final Scenario scenario;
    private final Parts parts;
    private final Set<String> read;

    UsageCheck(Scenario scenario) {
        this.scenario = scenario;
        this.parts = new Parts(scenario);
        this.read = parts.expressions()
                .flatMap(expression -> ExpressionCheck.namesIn(expression).stream())
                .collect(Collectors.toSet());
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        variables(findings);
        forms(findings);
        leftovers(findings);
        return findings;
    }

    private void variables(List<Finding> findings) {
        var changed = parts.all()
                .flatMap(part -> part.changes().stream())
                .map(Consequence.Change::variable)
                .collect(Collectors.toCollection(HashSet::new));
        scenario.carried().forEach(fact -> changed.add(fact.sets()));
        var handedOn = scenario.carries().stream().map(GivenFact::variable).collect(Collectors.toSet());
        for (var variable : scenario.variables()) {
            var subject = "variable " + variable.name();
            var special = variable.name().equals(Session.CONNECTION);
            if (!changed.contains(variable.name()) && !special) {
                findings.add(Finding.warning(
                        subject,
                        "'" + variable.name() + "' is never set",
                        "make it a form parameter, or leave it out"));
            }
            if (!read.contains(variable.name())
                    && !handedOn.contains(variable.name())
                    && !variable.shown()
                    && !special) {
                findings.add(Finding.warning(
                        subject,
                        "'" + variable.name() + "' is never read",
                        "use it in a condition, or say 'shown: true' if the debrief shows it"));
            }
        }
    }

    private void forms(List<Finding> findings) {
        var parameters = scenario.forms().getFirst().parameters().keySet();
        for (var parameter : parameters) {
            if (!read.contains(parameter)) {
                findings.add(Finding.warning(
                        "", "the form parameter '" + parameter + "' is never read", "use it in a condition"));
            }
        }
        for (int i = 1; i < scenario.forms().size(); i++) {
            var form = scenario.forms().get(i);
            scenario.forms().subList(0, i).stream()
                    .filter(earlier -> same(earlier, form))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(Finding.error(
                            "form " + form.id(),
                            "form " + form.id() + " changes nothing against form " + earlier.id(),
                            "give it a parameter that is read, a token or a text")));
        }
    }

    private boolean same(Form one, Form other) {
        return one.tokens().equals(other.tokens())
                && one.texts().equals(other.texts())
                && one.parameters().entrySet().stream()
                        .filter(entry -> read.contains(entry.getKey()))
                        .allMatch(entry ->
                                entry.getValue().equals(other.parameters().get(entry.getKey())));
    }

    private void leftovers(List<Finding> findings) {
        var scheduled = parts.all()
                .flatMap(part -> part.schedule().stream())
                .map(Consequence.Scheduled::event)
                .collect(Collectors.toSet());
        scenario.events().stream()
                .map(Event::id)
                .filter(id -> !scheduled.contains(id))
                .forEach(id -> unused(findings, "event " + id, "event '" + id + "' is never scheduled"));
        var opened =
                parts.all().map(Consequence::paper).filter(Objects::nonNull).collect(Collectors.toSet());
        scenario.papers().stream()
                .map(Paper::id)
                .filter(id -> !opened.contains(id))
                .forEach(id -> unused(findings, "paper " + id, "paper '" + id + "' is never opened"));
        var started = parts.all().flatMap(part -> part.starts().stream()).collect(Collectors.toSet());
        scenario.clocks().stream()
                .map(NamedClock::id)
                .filter(id -> !started.contains(id))
                .forEach(id -> unused(findings, "clock " + id, "clock '" + id + "' is never started"));
        scenario.conditions().keySet().stream()
                .filter(id -> !read.contains(id))
                .forEach(id -> unused(findings, "condition " + id, "condition '" + id + "' is never used"));
        tokens(findings);
    }

    private void tokens(List<Finding> findings) {
        var used = new HashSet<String>();
        parts.texts().forEach(text -> used.addAll(Wording.tokensIn(text)));
        scenario.forms().forEach(form -> used.addAll(form.tokens().values()));
        scenario.tokens().keySet().stream()
                .filter(token -> !used.contains(token))
                .forEach(token -> unused(findings, "token " + token, "token '" + token + "' is never used"));
    }

    private static void unused(List<Finding> findings, String subject, String message) {
        findings.add(Finding.warning(subject, message, "use it or leave it out"));
    }
}
