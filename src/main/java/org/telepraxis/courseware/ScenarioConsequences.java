package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.ScenarioNames.Kind;
import org.telepraxis.scenario.Cases;
import org.telepraxis.scenario.Cases.Case;
import org.telepraxis.scenario.CastMember;
import org.telepraxis.scenario.Consequence;
import org.telepraxis.scenario.Consequence.Change;
import org.telepraxis.scenario.Consequence.Scheduled;
import org.telepraxis.scenario.Consequence.Staging;
import org.telepraxis.scenario.Expression;
import org.telepraxis.scenario.Line;
import org.telepraxis.scenario.Line.Who;
import org.telepraxis.scenario.Look;
import org.telepraxis.scenario.SessionTime;
import org.telepraxis.scenario.Stage;
import org.telepraxis.scenario.Variable;

/** Reads what follows from something, and the lines and cases in it. */
final class ScenarioConsequences {

    /** What each staging key can say; the order is that of the guide. */
    private static final Map<String, List<String>> LOOKS = looks();

    private static final Map<String, Who> SPEAKERS =
            Map.of("client", Who.CLIENT, "you", Who.YOU, "system", Who.SYSTEM, "coach", Who.SYSTEM);

    private final ScenarioNames names;
    private final Map<String, Variable> variables;
    private final Map<String, CastMember> cast;

    ScenarioConsequences(ScenarioNames names, Map<String, Variable> variables, Map<String, CastMember> cast) {
        this.names = names;
        this.variables = variables;
        this.cast = cast;
    }

    private static Map<String, List<String>> looks() {
        var looks = new LinkedHashMap<String, List<String>>();
        looks.put("face", Stage.FACES);
        looks.put("room", Stage.ROOMS);
        looks.put("light", Stage.LIGHTS);
        looks.put("camera", Stage.CAMERAS);
        looks.put("gaze", Stage.GAZES);
        looks.put("posture", Stage.POSTURES);
        return looks;
    }

    /** A part of its own: what happens and when. Refuses keys it does not know. */
    Consequence part(YamlNode node) {
        var consequence = body(node, names.condition(node, "when"));
        node.refuseUnknownKeys();
        return consequence;
    }

    /** What happens, written among other keys. */
    Consequence body(YamlNode node) {
        return body(node, Expression.TRUE);
    }

    private Consequence body(YamlNode node, Expression when) {
        return new Consequence(
                when,
                changes(node.get("set")),
                references(node, "start", Kind.CLOCK),
                references(node, "stop", Kind.CLOCK),
                marks(node),
                staging(node),
                lines(node.get("lines")),
                node.has("open") ? names.refer(Kind.PAPER, node.get("open")) : null,
                node.items("schedule").stream().map(this::scheduled).toList(),
                references(node, "cancel", Kind.EVENT),
                node.items("also").stream().map(this::part).toList(),
                node.items("results").stream().map(this::part).toList(),
                node.has("next") ? names.refer(Kind.BEAT, node.get("next")) : null,
                node.has("end") ? names.refer(Kind.ENDING, node.get("end")) : null);
    }

    Consequence optional(YamlNode node, String key) {
        return node.has(key) ? part(node.get(key)) : Consequence.NONE;
    }

    private List<Change> changes(YamlNode node) {
        var changes = new ArrayList<Change>();
        if (node.exists()) {
            node.entries().forEach((name, value) -> {
                var variable = variables.get(name);
                if (variable == null) {
                    value.error("there is no variable '" + name + "'", Spelling.hint(name, variables.keySet()));
                } else {
                    change(variable, value).ifPresent(changes::add);
                }
            });
        }
        return changes;
    }

    private static Optional<Change> change(Variable variable, YamlNode node) {
        var text = node.text();
        if (variable.type() instanceof Variable.Type.Range && text.matches("[+-]\\d{1,6}")) {
            return Optional.of(new Change.Add(variable.name(), Integer.parseInt(text)));
        }
        var value = variable.parse(text);
        if (value.isEmpty()) {
            node.error(
                    "'" + variable.name() + "' cannot be '" + text + "'",
                    switch (variable.type()) {
                        case Variable.Type.OneOf(var words) -> Spelling.hint(text, words);
                        case Variable.Type.YesNo() -> "it is true or false";
                        case Variable.Type.Range(int least, int most) ->
                            "it goes from " + least + " to " + most + "; write +5 or -5 to change it";
                    });
        }
        return value.map(set -> new Change.Set(variable.name(), set));
    }

    private List<String> references(YamlNode node, String key, Kind kind) {
        return oneOrMore(node.get(key)).stream()
                .map(one -> names.refer(kind, one))
                .toList();
    }

    private List<String> marks(YamlNode node) {
        return oneOrMore(node.get("mark")).stream()
                .map(one -> {
                    names.declare(Kind.MARK, one.text(), one.place());
                    return one.text();
                })
                .toList();
    }

    private static List<YamlNode> oneOrMore(YamlNode node) {
        return node.isScalar() ? List.of(node) : node.items();
    }

    private Staging staging(YamlNode node) {
        return new Staging(
                node.has("scene") ? names.text(node, "scene") : null,
                look(node),
                node.has("on_screen")
                        ? node.items("on_screen").stream().map(this::onScreen).toList()
                        : null,
                node.has("technical") ? references(node, "technical", Kind.TECHNICAL) : null);
    }

    /** How the client is seen, as far as it is said. */
    static Look look(YamlNode node) {
        var look = new Look(
                look(node, "face"),
                look(node, "room"),
                look(node, "light"),
                look(node, "camera"),
                look(node, "gaze"),
                look(node, "posture"));
        return look.equals(Look.SAME) ? Look.SAME : look;
    }

    /** A face, room or the like that the drawings have; null if none is named. */
    static @Nullable String look(YamlNode node, String key) {
        return node.has(key) ? drawn(node, key, LOOKS.getOrDefault(key, List.of())) : null;
    }

    /** One of the words that the room can draw. */
    static String drawn(YamlNode node, String key, List<String> known) {
        var word = node.text(key);
        if (node.get(key).isScalar() && !known.contains(word)) {
            node.get(key).error("there is no " + key + " '" + word + "'", Spelling.hint(word, known));
        }
        return word;
    }

    private String onScreen(YamlNode node) {
        var key = node.text();
        var member = cast.get(key);
        if (member == null) {
            node.error("nobody in the cast is called '" + key + "'", Spelling.hint(key, cast.keySet()));
        } else if (member.portrait() == null) {
            node.error("there is no picture of '" + key + "'", "give a 'portrait' in the cast");
        }
        return key;
    }

    private Scheduled scheduled(YamlNode node) {
        var scheduled = new Scheduled(
                names.refer(Kind.EVENT, node.require("event")),
                node.require("after").seconds());
        if (node.has("after") && scheduled.after() < 1) {
            node.get("after").error("an event comes at least one second later", null);
        }
        node.refuseUnknownKeys();
        return scheduled;
    }

    /** Lines: one, as text or with its speaker, or a list of them. */
    List<Line> lines(YamlNode node) {
        return node.isMapping() || node.isScalar()
                ? List.of(line(node))
                : node.items().stream().map(this::line).toList();
    }

    private Line line(YamlNode node) {
        if (node.isScalar()) {
            return new Line(Who.CLIENT, null, Cases.always(names.text(node.text(), node.place())), Look.SAME, false);
        }
        var look = new Look(look(node, "face"), null, null, null, look(node, "gaze"), look(node, "posture"));
        var said = new LinkedHashMap<>(node.entries());
        said.keySet().removeAll(List.of("face", "gaze", "posture"));
        if (said.size() != 1) {
            node.error("a line has one speaker", "write 'client: …', or one of " + speakers());
            return new Line(Who.CLIENT, null, Cases.none(), look, false);
        }
        var speaker = said.firstEntry().getKey();
        var text = texts(said.firstEntry().getValue());
        if (cast.containsKey(speaker)) {
            if (look.gaze() != null || look.posture() != null) {
                node.error("'gaze' and 'posture' are the client's", "leave them out beside '" + speaker + "'");
            }
            return new Line(Who.OTHER, speaker, text, look, false);
        }
        if (!SPEAKERS.containsKey(speaker)) {
            node.error("nobody here is called '" + speaker + "'", Spelling.hint(speaker, speakers()));
        }
        return new Line(SPEAKERS.getOrDefault(speaker, Who.CLIENT), null, text, look, speaker.equals("coach"));
    }

    private List<String> speakers() {
        return Stream.concat(SPEAKERS.keySet().stream(), cast.keySet().stream())
                .sorted()
                .toList();
    }

    /** A text, or a list of texts with their conditions. */
    Cases<String> texts(YamlNode node) {
        return cases(node, "text", one -> names.text(one.text(), one.place()));
    }

    Cases<String> texts(YamlNode node, String key) {
        return texts(node.require(key));
    }

    Cases<String> optionalTexts(YamlNode node, String key) {
        return node.has(key) ? texts(node.get(key)) : Cases.none();
    }

    /** A price in seconds, or a list of prices with their conditions; nothing means 0. */
    Cases<Integer> seconds(YamlNode node, String key) {
        return node.has(key) ? cases(node.get(key), "seconds", ScenarioConsequences::price) : Cases.always(0);
    }

    static int price(YamlNode node) {
        var seconds = node.seconds();
        if (seconds < 0 || seconds > SessionTime.LONGEST_STEP) {
            node.error("a price is between 0 s and 30 days", null);
        }
        return seconds;
    }

    private <T> Cases<T> cases(YamlNode node, String key, Function<YamlNode, T> read) {
        if (node.isScalar()) {
            return Cases.always(read.apply(node));
        }
        return new Cases<>(node.items().stream()
                .map(one -> {
                    var found = new Case<>(names.condition(one, "when"), read.apply(one.require(key)));
                    one.refuseUnknownKeys();
                    return found;
                })
                .toList());
    }
}
