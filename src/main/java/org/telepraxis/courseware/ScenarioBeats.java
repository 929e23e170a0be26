package org.telepraxis.courseware;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.ScenarioNames.Kind;
import org.telepraxis.scenario.Beat;
import org.telepraxis.scenario.Beat.GoOn;
import org.telepraxis.scenario.Beat.Option;
import org.telepraxis.scenario.Beat.Prompt;
import org.telepraxis.scenario.Beat.Repeat;
import org.telepraxis.scenario.Consequence;
import org.telepraxis.scenario.Event;
import org.telepraxis.scenario.Paper;
import org.telepraxis.scenario.Tool;
import org.telepraxis.scenario.Tool.Ask;

/** Reads what a session consists of: beats, events, tools and papers. */
final class ScenarioBeats {

    private final ScenarioNames names;
    private final ScenarioConsequences consequences;

    ScenarioBeats(ScenarioNames names, ScenarioConsequences consequences) {
        this.names = names;
        this.consequences = consequences;
    }

    Beat beat(YamlNode node) {
        var repeat = node.choice("repeat", Repeat.class, Repeat.ONCE);
        var beat = new Beat(
                names.declare(Kind.BEAT, node, "id"),
                names.text(node, "title"),
                names.optionalText(node, "options_title"),
                passes(node),
                node.has("exhausted") ? consequences.part(node.get("exhausted")) : null,
                node.items("prompts").stream().map(this::prompt).toList(),
                node.items("options").stream()
                        .map(option -> option(option, repeat))
                        .toList(),
                node.integer("most_picks", 0),
                goOn(node));
        if (node.has("most_picks") && beat.goOn() == null) {
            node.get("most_picks").error("'most_picks' needs a 'go_on' to follow", null);
        }
        node.refuseUnknownKeys();
        return beat;
    }

    private List<Consequence> passes(YamlNode node) {
        if (node.has("enter") && node.has("passes")) {
            node.get("passes").error("a beat has 'enter' or 'passes', not both", "'enter' is a single pass");
        }
        return node.has("enter")
                ? List.of(consequences.part(node.get("enter")))
                : node.items("passes").stream().map(consequences::part).toList();
    }

    private Prompt prompt(YamlNode node) {
        var prompt = new Prompt(
                names.declare(Kind.PROMPT, node, "id"),
                names.text(node, "label"),
                names.optionalText(node, "hint"),
                names.condition(node, "when"),
                node.flag("required", true),
                node.has("cost") ? ScenarioConsequences.price(node.get("cost")) : 0,
                consequences.body(node),
                names.text(node, "model"),
                node.requireItems("self_check").stream().map(YamlNode::text).toList());
        node.refuseUnknownKeys();
        return prompt;
    }

    private Option option(YamlNode node, Repeat repeat) {
        var option = new Option(
                names.declare(Kind.OPTION, node, "id"),
                consequences.texts(node, "text"),
                consequences.seconds(node, "cost"),
                names.condition(node, "when"),
                node.choice("repeat", Repeat.class, repeat),
                consequences.optional(node, "at_start"),
                consequences.body(node),
                names.text(node, "feedback"));
        node.refuseUnknownKeys();
        return option;
    }

    private @Nullable GoOn goOn(YamlNode beat) {
        if (!beat.has("go_on")) {
            return null;
        }
        var node = beat.get("go_on");
        var goOn = new GoOn(
                names.declare(Kind.GO_ON, node, "id"),
                consequences.texts(node, "label"),
                node.has("cost") ? ScenarioConsequences.price(node.get("cost")) : 0,
                names.condition(node, "when"),
                consequences.body(node));
        node.refuseUnknownKeys();
        return goOn;
    }

    Event event(YamlNode node) {
        var event = new Event(
                names.declare(Kind.EVENT, node, "id"), names.condition(node, "when"), consequences.body(node));
        node.refuseUnknownKeys();
        return event;
    }

    Tool tool(YamlNode node) {
        var tool = new Tool(
                names.declare(Kind.TOOL, node, "id"),
                node.text("group"),
                consequences.texts(node, "label"),
                consequences.optionalTexts(node, "hint"),
                node.text("icon"),
                consequences.optionalTexts(node, "cost_label"),
                consequences.seconds(node, "cost"),
                names.condition(node, "shown"),
                names.condition(node, "enabled"),
                consequences.optionalTexts(node, "why"),
                node.flag("interruptible", false),
                ask(node),
                consequences.optional(node, "at_start"),
                consequences.body(node),
                names.text(node, "feedback"));
        if (node.has("enabled") && !node.has("why")) {
            node.get("enabled").error("a tool that can be disabled needs to say why", "add 'why: …'");
        }
        node.refuseUnknownKeys();
        return tool;
    }

    private @Nullable Ask ask(YamlNode tool) {
        if (!tool.has("ask")) {
            return null;
        }
        var node = tool.get("ask");
        var ask = node.has("choice")
                ? new Ask.Choice(
                        names.text(node, "choice"), answers(node.require("answers")), node.flag("secret", false))
                : new Ask.Words(names.text(node, "words"), names.optionalText(node, "hint"));
        node.refuseUnknownKeys();
        return ask;
    }

    private List<Ask.Answer> answers(YamlNode node) {
        return node.entries().entrySet().stream()
                .map(entry -> {
                    names.answer(entry.getKey());
                    return new Ask.Answer(
                            entry.getKey(),
                            names.text(entry.getValue().text(), entry.getValue().place()));
                })
                .toList();
    }

    Paper paper(YamlNode node) {
        var paper = new Paper(
                names.declare(Kind.PAPER, node, "id"),
                names.text(node, "title"),
                node.requireItems("rows").stream().map(this::row).toList());
        node.refuseUnknownKeys();
        return paper;
    }

    Paper.Row row(YamlNode node) {
        var row = new Paper.Row(
                names.condition(node, "when"), names.text(node, "label"), consequences.texts(node, "value"));
        node.refuseUnknownKeys();
        return row;
    }
}
