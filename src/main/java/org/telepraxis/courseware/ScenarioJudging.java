package org.telepraxis.courseware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.ScenarioNames.Kind;
import org.telepraxis.scenario.Anchors;
import org.telepraxis.scenario.CriticalAction;
import org.telepraxis.scenario.CriticalAction.Unless;
import org.telepraxis.scenario.CriticalAction.Window;
import org.telepraxis.scenario.CriticalActionResult.Result;
import org.telepraxis.scenario.Debrief;
import org.telepraxis.scenario.Ending;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.TestVector;
import org.telepraxis.scenario.TestVector.Expected;
import org.telepraxis.scenario.TestVector.Step;
import org.telepraxis.scenario.Value;
import org.telepraxis.scenario.Variable;

/** Reads what a session is judged and looked back on by: critical actions, rubric, endings, debrief, test vectors. */
final class ScenarioJudging {

    private final ScenarioNames names;
    private final Map<String, Variable> variables;

    ScenarioJudging(ScenarioNames names, Map<String, Variable> variables) {
        this.names = names;
        this.variables = variables;
    }

    CriticalAction action(YamlNode node) {
        var id = names.declare(Kind.CRITICAL_ACTION, node, "id");
        if (node.has("must") == node.has("must_not")) {
            node.error("a critical action is a 'must' or a 'must_not'", "write what it is after one of the two");
        }
        var action = node.has("must_not") ? mustNot(id, node) : must(id, node);
        node.refuseUnknownKeys();
        return action;
    }

    private CriticalAction must(String id, YamlNode node) {
        return new CriticalAction.Must(
                id,
                node.text("must", ""),
                node.text("rule"),
                node.has("from") ? names.refer(Kind.CLOCK, node.get("from")) : null,
                window(node.require("met")),
                node.has("late") ? window(node.get("late")) : null,
                node.has("unless") ? unless(node.get("unless")) : null);
    }

    private CriticalAction mustNot(String id, YamlNode node) {
        return new CriticalAction.MustNot(
                id,
                node.text("must_not"),
                node.text("rule"),
                names.refer(Kind.MARK, node.require("violated_by")),
                node.has("repaired") ? window(node.get("repaired")) : null);
    }

    private Window window(YamlNode node) {
        node.require("done");
        var window = new Window(
                names.condition(node, "done"),
                node.has("within") ? within(node.get("within")) : null,
                node.has("until") ? names.condition(node, "until") : null);
        node.refuseUnknownKeys();
        return window;
    }

    private static @Nullable Integer within(YamlNode node) {
        var seconds = node.seconds();
        if (seconds < 1) {
            node.error("a deadline is at least one second away", null);
        }
        return seconds;
    }

    private Unless unless(YamlNode node) {
        node.require("when");
        var unless = new Unless(
                names.condition(node, "when"), node.requireChoice("then", Result.class, Result.NOT_TRIGGERED));
        if (unless.result() != Result.MET && unless.result() != Result.NOT_TRIGGERED) {
            node.get("then").error("what is not needed any more is 'met' or 'not_triggered'", null);
        }
        node.refuseUnknownKeys();
        return unless;
    }

    static Anchors anchors(YamlNode node) {
        var anchors = new Anchors(
                node.text("competence"),
                node.text("unsafe"),
                node.text("not_shown"),
                node.text("sound"),
                node.text("skilled"));
        node.refuseUnknownKeys();
        return anchors;
    }

    Ending ending(YamlNode node) {
        var ending = new Ending(
                names.declare(Kind.ENDING, node, "id"),
                node.text("title"),
                names.text(node, "text"),
                node.flag("failing", false),
                node.has("back_to") ? names.refer(Kind.BEAT, node.get("back_to")) : null);
        node.refuseUnknownKeys();
        return ending;
    }

    static Debrief debrief(YamlNode node) {
        var debrief = new Debrief(
                node.requireItems("steps").stream().map(ScenarioJudging::step).toList(), node.texts("sources"));
        node.refuseUnknownKeys();
        return debrief;
    }

    private static Debrief.Step step(YamlNode node) {
        var step = new Debrief.Step(node.text("id"), node.text("title"), node.texts("questions"));
        node.refuseUnknownKeys();
        return step;
    }

    TestVector vector(YamlNode node) {
        var vector = new TestVector(
                names.declare(Kind.VECTOR, node, "id"),
                names.refer(Kind.FORM, node.require("form")),
                node.choice("mode", Mode.class, Mode.PRACTICE),
                node.requireItems("steps").stream().map(this::vectorStep).toList(),
                expected(node.require("expect")));
        node.refuseUnknownKeys();
        return vector;
    }

    private Step vectorStep(YamlNode node) {
        if (node.isScalar()) {
            names.mention(node.text(), node.place());
            return new Step.Take(node.text());
        }
        var values = new LinkedHashMap<String, Value>();
        node.require("state").entries().forEach((name, text) -> {
            var variable = variables.get(name);
            if (variable == null) {
                text.error("there is no variable '" + name + "'", Spelling.hint(name, variables.keySet()));
                return;
            }
            variable.parse(text.text())
                    .ifPresentOrElse(
                            value -> values.put(name, value),
                            () -> text.error("'" + name + "' cannot be '" + text.text() + "'", null));
        });
        node.refuseUnknownKeys();
        return new Step.State(values);
    }

    private Expected expected(YamlNode node) {
        var results = new LinkedHashMap<String, Result>();
        var starts = new LinkedHashMap<String, Integer>();
        var moments = new LinkedHashMap<String, List<Integer>>();
        if (node.has("results")) {
            var there = node.get("results");
            there.entries().keySet().forEach(id -> {
                names.referTo(Kind.CRITICAL_ACTION, id, there.get(id).place());
                results.put(id, there.choice(id, Result.class, Result.OPEN));
            });
        }
        if (node.has("starts")) {
            node.get("starts").entries().forEach((id, at) -> {
                names.referTo(Kind.CRITICAL_ACTION, id, at.place());
                starts.put(id, at.seconds());
            });
        }
        if (node.has("moments")) {
            node.get("moments").entries().forEach((id, times) -> {
                names.mention(id, times.place());
                moments.put(id, times.items().stream().map(YamlNode::seconds).toList());
            });
        }
        var ending = node.has("ending") ? names.refer(Kind.ENDING, node.get("ending")) : null;
        node.refuseUnknownKeys();
        return new Expected(ending, results, starts, moments);
    }
}
