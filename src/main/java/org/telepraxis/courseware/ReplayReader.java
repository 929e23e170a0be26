package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telepraxis.courseware.ReferenceReplay.Key;
import org.telepraxis.courseware.ReferenceReplay.KeyedLevel;
import org.telepraxis.courseware.ReferenceReplay.Line;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;

/** Reads reference replays. Whether the scenario agrees with them, the linter finds out by playing. */
final class ReplayReader {

    private static final String WRITE = "write ";

    private ReplayReader() {}

    static ReferenceReplay read(YamlNode root) {
        var words = texts(root.get("own_words"));
        var replay = new ReferenceReplay(
                root.identifier("id"),
                root.text("title"),
                root.text("scenario"),
                root.text("scenario_version"),
                root.text("form"),
                root.text("kind"),
                root.text("about"),
                moves(root, words),
                words,
                key(root.require("key")),
                root.place());
        if (!root.flag("authored", false) || !root.flag("fiction", false)) {
            root.error(
                    "a reference replay is written by an author and says so",
                    "add 'authored: true' and 'fiction: true'");
        }
        root.choice("exposure", Item.Exposure.class, Item.Exposure.PRACTICE);
        root.optionalText("key_status");
        root.refuseUnknownKeys();
        return replay;
    }

    private static List<Line> moves(YamlNode root, Map<String, String> words) {
        var moves = new ArrayList<Line>();
        for (var node : root.requireItems("moves")) {
            try {
                moves.add(new Line(move(node.text(), words), node.place()));
            } catch (IllegalArgumentException _) {
                node.error("this is not a move", "write 'choose B1b', 'write FT1', 'act phone' or 'continue B1.on'");
            }
        }
        return moves;
    }

    private static Move move(String line, Map<String, String> words) {
        if (line.startsWith(WRITE) && line.indexOf('"') < 0) {
            var prompt = line.substring(WRITE.length()).strip();
            return new Move.Write(prompt, words.getOrDefault(prompt, ""));
        }
        return MoveCodec.decode(line);
    }

    private static Key key(YamlNode node) {
        var key = new Key(
                node.text("ending"),
                node.text("outcome"),
                node.text("outcome_reason", ""),
                node.requireItems("levels").stream().map(ReplayReader::level).toList(),
                texts(node.require("critical_actions")),
                node.place());
        if (!key.outcome().isEmpty() && !List.of("pass", "fail", "borderline").contains(key.outcome())) {
            node.get("outcome").error("an outcome is 'pass', 'fail' or 'borderline'", null);
        }
        node.refuseUnknownKeys();
        return key;
    }

    private static KeyedLevel level(YamlNode node) {
        var level = new KeyedLevel(
                node.text("competence"),
                node.integer("level"),
                node.requireItems("evidence").stream().map(YamlNode::text).toList(),
                node.text("reason"),
                node.place());
        if (node.has("level") && (level.level() < 1 || level.level() > 4)) {
            node.get("level").error("a level is a number from 1 to 4", null);
        }
        node.refuseUnknownKeys();
        return level;
    }

    private static Map<String, String> texts(YamlNode node) {
        var texts = new LinkedHashMap<String, String>();
        if (node.exists()) {
            node.entries().forEach((key, value) -> texts.put(key, value.text()));
        }
        return texts;
    }
}
