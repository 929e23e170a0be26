package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.ScenarioNames.Kind;
import org.telepraxis.scenario.Calendar;
import org.telepraxis.scenario.CarriedFact;
import org.telepraxis.scenario.CastMember;
import org.telepraxis.scenario.Expression;
import org.telepraxis.scenario.ExpressionCheck;
import org.telepraxis.scenario.Form;
import org.telepraxis.scenario.GivenFact;
import org.telepraxis.scenario.Look;
import org.telepraxis.scenario.NamedClock;
import org.telepraxis.scenario.Persona;
import org.telepraxis.scenario.Prebrief;
import org.telepraxis.scenario.Stage;
import org.telepraxis.scenario.Value;
import org.telepraxis.scenario.Variable;
import org.telepraxis.scenario.Variable.Type;

/** Reads what a scenario declares before its beats: persona, state, forms, clocks, conditions, tokens. */
final class ScenarioFrame {

    private final ScenarioNames names;

    ScenarioFrame(ScenarioNames names) {
        this.names = names;
    }

    Persona persona(YamlNode node) {
        var persona = new Persona(
                node.text("name"),
                node.text("called"),
                node.text("about"),
                node.text("secret", ""),
                ScenarioConsequences.drawn(node, "portrait", Stage.PORTRAITS),
                look(node),
                node.flag("fiction", false),
                node.text("author"));
        if (!persona.fiction()) {
            node.get("fiction")
                    .error("a persona is invented and says so", "add 'fiction: true' and an 'author' statement");
        }
        node.refuseUnknownKeys();
        return persona;
    }

    private static Look look(YamlNode node) {
        return new Look(
                look(node, "face", "calm"),
                ScenarioConsequences.drawn(node, "room", Stage.ROOMS),
                look(node, "light", "day"),
                look(node, "camera", "eye"),
                look(node, "gaze", "camera"),
                look(node, "posture", "upright"));
    }

    private static String look(YamlNode node, String key, String otherwise) {
        var word = ScenarioConsequences.look(node, key);
        return word == null ? otherwise : word;
    }

    /** The others: a name, or a mapping for those of whom there is a picture. */
    Map<String, CastMember> cast(YamlNode node) {
        var cast = new LinkedHashMap<String, CastMember>();
        if (node.exists()) {
            node.entries().forEach((key, one) -> cast.put(key, member(key, one)));
        }
        return cast;
    }

    private static CastMember member(String key, YamlNode node) {
        if (node.isScalar()) {
            return new CastMember(key, node.text(), null, "none", "calm");
        }
        var member = new CastMember(
                key,
                node.text("name"),
                node.has("portrait") ? ScenarioConsequences.drawn(node, "portrait", Stage.PORTRAITS) : null,
                look(node, "room", "none"),
                look(node, "face", "calm"));
        node.refuseUnknownKeys();
        return member;
    }

    /** When a session of days starts; null for one of minutes. */
    static @Nullable Calendar calendar(YamlNode node) {
        if (!node.exists()) {
            return null;
        }
        var start = node.text("start");
        var calendar = Calendar.parse(start).orElse(null);
        if (calendar == null && !start.isEmpty()) {
            node.get("start").error("'" + start + "' is not a weekday and an hour", "write start: \"Mon 09:00\"");
        }
        node.refuseUnknownKeys();
        return calendar;
    }

    List<GivenFact> carries(YamlNode node) {
        return node.items().stream()
                .map(one -> {
                    var given = new GivenFact(
                            names.declare(Kind.FACT, one, "fact"), names.refer(Kind.VARIABLE, one.require("value")));
                    one.refuseUnknownKeys();
                    return given;
                })
                .toList();
    }

    List<CarriedFact> carried(YamlNode node, Map<String, Variable> variables, ScenarioConsequences consequences) {
        return node.items().stream()
                .map(one -> carriedFact(one, variables, consequences))
                .toList();
    }

    private CarriedFact carriedFact(YamlNode node, Map<String, Variable> variables, ScenarioConsequences consequences) {
        var sets = names.refer(Kind.VARIABLE, node.require("sets"));
        var values = new LinkedHashMap<String, String>();
        if (node.has("values")) {
            node.get("values").entries().forEach((value, start) -> {
                var variable = variables.get(sets);
                if (variable != null && variable.parse(start.text()).isEmpty()) {
                    start.error(
                            "'" + sets + "' cannot start as '" + start.text() + "'",
                            "its type: " + described(variable.type()));
                }
                values.put(value, start.text());
            });
        }
        var fact = new CarriedFact(
                names.declare(Kind.CARRIED_FACT, node, "fact"),
                node.text("from"),
                sets,
                values,
                consequences.texts(node.require("says")));
        node.refuseUnknownKeys();
        return fact;
    }

    Prebrief prebrief(YamlNode node, ScenarioBeats beats) {
        var prebrief = new Prebrief(
                names.text(node, "role"),
                node.requireItems("card").stream().map(beats::row).toList(),
                names.optionalText(node, "contract"));
        node.refuseUnknownKeys();
        return prebrief;
    }

    /** Tokens with the neutral words that stand in for them. */
    Map<String, String> tokens(YamlNode node) {
        var tokens = new LinkedHashMap<String, String>();
        if (node.exists()) {
            node.entries().forEach((name, text) -> {
                names.declare(Kind.TOKEN, name, text.place());
                if (text.text().matches(".*\\d.*")) {
                    text.error("the neutral words for '" + name + "' must not contain a number", null);
                }
                tokens.put(name, text.text());
            });
        }
        return tokens;
    }

    Map<String, Variable> variables(YamlNode node) {
        var variables = new LinkedHashMap<String, Variable>();
        node.entries().forEach((name, one) -> {
            names.declare(Kind.VARIABLE, name, one.place());
            variables.put(name, variable(name, one));
        });
        return variables;
    }

    private static Variable variable(String name, YamlNode node) {
        var type = type(node);
        var start = node.text("start");
        var label = node.text("label", name.replace('_', ' '));
        var shown = node.flag("shown", false);
        var variable = new Variable(name, label, type, Value.of(start), shown);
        var value = variable.parse(start);
        if (value.isEmpty() && node.has("start")) {
            node.get("start").error("'" + name + "' cannot start as '" + start + "'", "its type: " + described(type));
        }
        node.refuseUnknownKeys();
        return new Variable(name, label, type, value.orElseGet(() -> anyOf(type)), shown);
    }

    private static Type type(YamlNode node) {
        if (node.has("words")) {
            return new Type.OneOf(node.texts("words"));
        }
        if (!node.has("range")) {
            return new Type.YesNo();
        }
        var ends = node.text("range").split("\\.\\.", -1);
        try {
            var range = new Type.Range(Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip()));
            if (range.least() < range.most()) {
                return range;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            // said below
        }
        node.get("range").error("a range is two numbers, the smaller first", "write 'range: 0..100'");
        return new Type.Range(0, 100);
    }

    private static String described(Type type) {
        return switch (type) {
            case Type.Range(int least, int most) -> least + ".." + most;
            case Type.YesNo() -> "true or false; give 'words' or a 'range' for anything else";
            case Type.OneOf(var words) -> String.join(", ", words);
        };
    }

    private static Value anyOf(Type type) {
        return switch (type) {
            case Type.Range range -> Value.of(range.least());
            case Type.YesNo() -> Value.of(false);
            case Type.OneOf(var words) -> Value.of(words.isEmpty() ? "" : words.getFirst());
        };
    }

    List<Form> forms(YamlNode node) {
        var forms = new ArrayList<Form>();
        node.entries().forEach((id, one) -> {
            names.declare(Kind.FORM, id, one.place());
            forms.add(form(id, one));
        });
        refuseDifferentParameters(forms, node);
        return forms;
    }

    private Form form(String id, YamlNode node) {
        var parameters = new LinkedHashMap<String, Value>();
        var tokens = new LinkedHashMap<String, String>();
        var texts = new LinkedHashMap<String, String>();
        if (node.has("parameters")) {
            node.get("parameters").entries().forEach((name, value) -> parameters.put(name, value(value.text())));
        }
        if (node.has("tokens")) {
            node.get("tokens").entries().forEach((name, other) -> {
                names.referTo(Kind.TOKEN, name, other.place());
                tokens.put(name, names.refer(Kind.TOKEN, other));
            });
        }
        if (node.has("texts")) {
            node.get("texts").entries().forEach((name, text) -> {
                if (!names.names(Kind.TOKEN).containsKey(name)) {
                    names.declare(Kind.TOKEN, name, text.place());
                }
                texts.put(name, text.text());
            });
        }
        var form = new Form(id, node.text("label"), parameters, tokens, texts);
        node.refuseUnknownKeys();
        return form;
    }

    private static Value value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Value.of(text.equals("true"));
        }
        return text.matches("-?\\d{1,9}") ? Value.of(Integer.parseInt(text)) : Value.of(text);
    }

    private static void refuseDifferentParameters(List<Form> forms, YamlNode node) {
        for (var form : forms) {
            var first = forms.getFirst();
            if (!form.parameters().keySet().equals(first.parameters().keySet())
                    || !form.texts().keySet().equals(first.texts().keySet())) {
                node.get(form.id())
                        .error(
                                "form " + form.id() + " does not set the same parameters and texts as form "
                                        + first.id(),
                                null);
            }
        }
    }

    /** What form parameters can hold, over all forms. */
    static Map<String, Type> parameterTypes(List<Form> forms) {
        var types = new LinkedHashMap<String, Type>();
        for (var form : forms) {
            form.parameters().forEach((name, value) -> types.merge(name, typeOf(value), ScenarioFrame::wider));
        }
        return types;
    }

    private static Type typeOf(Value value) {
        return switch (value) {
            case Value.Number _ -> new Type.Range(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case Value.Flag _ -> new Type.YesNo();
            case Value.Word(var word) -> new Type.OneOf(List.of(word));
        };
    }

    private static Type wider(Type one, Type other) {
        if (one instanceof Type.OneOf(var words) && other instanceof Type.OneOf(var more)) {
            var all = new ArrayList<>(words);
            all.addAll(more);
            return new Type.OneOf(all.stream().distinct().toList());
        }
        return one;
    }

    List<NamedClock> clocks(YamlNode node) {
        var clocks = new ArrayList<NamedClock>();
        if (node.exists()) {
            node.entries().forEach((id, one) -> {
                names.declare(Kind.CLOCK, id, one.place());
                clocks.add(new NamedClock(id, one.text("label"), one.flag("shown", false)));
                one.refuseUnknownKeys();
            });
        }
        return clocks;
    }

    Map<String, Expression> conditions(YamlNode node) {
        var conditions = new LinkedHashMap<String, Expression>();
        if (node.exists()) {
            node.entries().forEach((name, one) -> {
                names.declare(Kind.CONDITION, name, one.place());
                conditions.put(name, names.condition(node, name));
            });
            node.entries().forEach((name, one) -> refuseCircle(name, one, conditions));
        }
        return conditions;
    }

    private static void refuseCircle(String name, YamlNode node, Map<String, Expression> conditions) {
        var open = new ArrayList<>(List.of(name));
        for (int i = 0; i < open.size(); i++) {
            for (var next : Optional.ofNullable(conditions.get(open.get(i))).stream()
                    .flatMap(expression -> ExpressionCheck.namesIn(expression).stream())
                    .toList()) {
                if (next.equals(name)) {
                    node.error("the condition '" + name + "' depends on itself", null);
                    return;
                }
                if (conditions.containsKey(next) && !open.contains(next)) {
                    open.add(next);
                }
            }
        }
    }

    Map<String, String> named(YamlNode node, Kind kind) {
        var texts = new LinkedHashMap<String, String>();
        if (node.exists()) {
            node.entries().forEach((name, text) -> {
                names.declare(kind, name, text.place());
                texts.put(name, text.text());
            });
        }
        return texts;
    }
}
