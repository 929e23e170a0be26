package org.telepraxis.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;
import tools.jackson.databind.JsonNode;

/** What a robot does next, picked at random from what the room offers. */
record Decision(Move move, String kind, String id, String text) {

    private static final int ENOUGH = 50;

    static Decision from(JsonNode view, RandomGenerator chance) {
        int seq = view.path("seq").intValue();
        if (view.path("phase").stringValue("").equals("paused")) {
            return new Decision(new Move.Resume(), "resume", "", "");
        }
        if (seq >= ENOUGH) {
            return new Decision(new Move.Leave(), "leave", "", "");
        }
        if (chance.nextInt(40) == 0) {
            return new Decision(new Move.Pause(), "pause", "", "");
        }
        var words = view.path("freeText");
        if (words.isObject()
                && words.path("locked").isNull()
                && (words.path("first").booleanValue() || chance.nextBoolean())) {
            var id = words.path("id").stringValue("");
            var text = "What I would say here, as \"robot\" " + chance.nextInt(1_000_000) + ".";
            return new Decision(new Move.Write(id, text), "write", id, text);
        }
        var lines = lines(view);
        var tools = tools(view);
        boolean reaches = lines.isEmpty() || !tools.isEmpty() && chance.nextInt(8) == 0;
        var possible = reaches ? tools : lines;
        return possible.isEmpty()
                ? new Decision(new Move.Leave(), "leave", "", "")
                : possible.get(chance.nextInt(possible.size()));
    }

    private static List<Decision> lines(JsonNode view) {
        var lines = new ArrayList<Decision>();
        for (var option : view.path("options")) {
            lines.add(choose(option.path("id").stringValue("")));
        }
        if (view.path("canContinue").isObject()) {
            var id = view.path("canContinue").path("id").stringValue("");
            lines.add(new Decision(new Move.Continue(id), "continue", id, ""));
        }
        return lines;
    }

    private static List<Decision> tools(JsonNode view) {
        var tools = new ArrayList<Decision>();
        for (var tool : view.path("tools")) {
            if (tool.path("enabled").booleanValue()) {
                tools.add(act(tool));
            }
        }
        return tools;
    }

    private static Decision choose(String id) {
        return new Decision(new Move.Choose(id), "choose", id, "");
    }

    private static Decision act(JsonNode tool) {
        var id = tool.path("id").stringValue("");
        var ask = tool.path("ask");
        if (!ask.isObject()) {
            return new Decision(new Move.Act(id), "act", id, "");
        }
        var answers = ask.path("answers");
        var said = answers.isEmpty()
                ? "Words for this tool."
                : answers.path(0).path("id").stringValue("");
        return new Decision(new Move.Act(id, said), "act", id, said);
    }

    /** The wish as the room sends it. */
    Map<String, Object> asMoveNumber(int seq) {
        return Map.of("seq", seq, "kind", kind, "id", id, "text", text);
    }

    /** The move as the log keeps it. */
    String encoded() {
        return MoveCodec.encode(move);
    }
}
