package org.telepraxis.courseware;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.telepraxis.scenario.Expression;
import org.telepraxis.scenario.ExpressionCheck;
import org.telepraxis.scenario.ExpressionSyntaxError;
import org.telepraxis.scenario.Variable;

/**
 * The names in a scenario file: what is declared, what is referred to, and from where. Everything is checked at the end, so
 * that the order in the file does not matter.
 */
final class ScenarioNames {

    /** What a name can stand for. */
    enum Kind {
        VARIABLE,
        CONDITION,
        CLOCK,
        BEAT,
        OPTION,
        PROMPT,
        GO_ON,
        EVENT,
        TOOL,
        PAPER,
        ENDING,
        FORM,
        TOKEN,
        TECHNICAL,
        MARK,
        FACT,
        CARRIED_FACT,
        CRITICAL_ACTION,
        VECTOR;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private static final Set<Kind> MOMENTS = Set.of(
            Kind.CLOCK, Kind.BEAT, Kind.OPTION, Kind.PROMPT, Kind.GO_ON, Kind.EVENT, Kind.TOOL, Kind.ENDING, Kind.MARK);
    private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w.-]{0,60}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}|\\{=\\s*([^{}]*?)\\s*}");

    private record Reference(Kind kind, String name, Place place) {}

    private record Located(Expression expression, boolean condition, Place place) {}

    private final Problems problems;
    private final Map<Kind, Map<String, Place>> declared = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Reference> mentions = new ArrayList<>();
    private final List<Located> expressions = new ArrayList<>();
    private final Set<String> answers = new LinkedHashSet<>(List.of("none"));

    ScenarioNames(Problems problems) {
        this.problems = problems;
    }

    /** The id under a key, declared; an id is unique among everything that can happen. */
    String declare(Kind kind, YamlNode node, String key) {
        var id = node.text(key);
        declare(kind, id, node.has(key) ? node.get(key).place() : node.place());
        return id;
    }

    void declare(Kind kind, String id, Place place) {
        if (id.isEmpty()) {
            return;
        }
        if (!ID.matcher(id).matches()) {
            problems.error(place, "'" + id + "' cannot be a name", "use letters, digits, '_', '.' and '-', no spaces");
        }
        var earlier = declared.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).putIfAbsent(id, place);
        if (earlier != null && kind != Kind.MARK) {
            problems.error(
                    place, "there are two " + kind.word() + "s '" + id + "'", "the first is at line " + earlier.line());
        } else if (earlier == null && MOMENTS.contains(kind)) {
            MOMENTS.stream()
                    .filter(other -> other != kind && names(other).containsKey(id))
                    .findFirst()
                    .ifPresent(other -> problems.error(
                            place, "'" + id + "' is a " + other.word() + " already", "each moment needs its own name"));
        }
    }

    void answer(String id) {
        answers.add(id);
    }

    String refer(Kind kind, YamlNode node) {
        var name = node.text();
        if (!name.isEmpty()) {
            references.add(new Reference(kind, name, node.place()));
        }
        return name;
    }

    void referTo(Kind kind, String name, Place place) {
        references.add(new Reference(kind, name, place));
    }

    /** Refers to any moment: a mark, an option, a tool. */
    void mention(String moment, Place place) {
        mentions.add(new Reference(Kind.MARK, moment, place));
    }

    Expression condition(YamlNode node, String key) {
        return node.has(key)
                ? expression(node.get(key).text(), true, node.get(key).place())
                : Expression.TRUE;
    }

    private Expression expression(String text, boolean condition, Place place) {
        try {
            var expression = Expression.parse(text);
            expressions.add(new Located(expression, condition, place));
            return expression;
        } catch (ExpressionSyntaxError e) {
            problems.error(place, "this is not a condition: " + e.getMessage(), "at character " + (e.position() + 1));
            return Expression.TRUE;
        }
    }

    /** A text, with its tokens and placeholders noted. */
    String text(String text, Place place) {
        var matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                references.add(new Reference(Kind.TOKEN, matcher.group(1), place));
            } else {
                expression(matcher.group(2), false, place);
            }
        }
        if (matcher.replaceAll("").matches("(?s).*(\\{\\{|\\{=|}}).*")) {
            problems.error(place, "a placeholder in this text is not closed", "write {{token}} or {= expression}");
        }
        return text;
    }

    String text(YamlNode node, String key) {
        return text(node.text(key), node.get(key).place());
    }

    String optionalText(YamlNode node, String key) {
        return text(node.text(key, ""), node.get(key).place());
    }

    Map<String, Place> names(Kind kind) {
        return declared.getOrDefault(kind, Map.of());
    }

    /** Where something was declared, by its kind and name. */
    Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        declared.forEach((kind, names) -> names.forEach((name, place) -> places.put(kind.word() + " " + name, place)));
        return places;
    }

    /** Reports every reference to something that is not there, and every expression that makes no sense. */
    void check(Map<String, Variable.Type> values) {
        for (var reference : references) {
            var known = names(reference.kind());
            if (!known.containsKey(reference.name())) {
                problems.error(
                        reference.place(),
                        "there is no " + reference.kind().word() + " '" + reference.name() + "'",
                        Spelling.hint(reference.name(), known.keySet()));
            }
        }
        var moments = new HashSet<String>();
        MOMENTS.forEach(kind -> moments.addAll(names(kind).keySet()));
        for (var mention : mentions) {
            if (!moments.contains(mention.name())) {
                problems.error(
                        mention.place(),
                        "nothing here is called '" + mention.name() + "'",
                        Spelling.hint(mention.name(), moments));
            }
        }
        var check = new ExpressionCheck(
                allValues(values),
                moments,
                names(Kind.BEAT).keySet(),
                names(Kind.CLOCK).keySet());
        for (var located : expressions) {
            var mistakes =
                    located.condition() ? check.condition(located.expression()) : check.value(located.expression());
            for (var mistake : mistakes) {
                problems.error(
                        located.place(),
                        mistake.message(),
                        mistake.word().isEmpty() || mistake.known().isEmpty()
                                ? null
                                : Spelling.hint(mistake.word(), mistake.known()));
            }
        }
    }

    private Map<String, Variable.Type> allValues(Map<String, Variable.Type> values) {
        var all = new HashMap<>(values);
        names(Kind.CONDITION).keySet().forEach(name -> all.put(name, new Variable.Type.YesNo()));
        all.put("clock", new Variable.Type.Range(0, Integer.MAX_VALUE));
        all.put("practice", new Variable.Type.YesNo());
        all.put("beat", new Variable.Type.OneOf(List.copyOf(names(Kind.BEAT).keySet())));
        all.put("form", new Variable.Type.OneOf(List.copyOf(names(Kind.FORM).keySet())));
        all.put("answer", new Variable.Type.OneOf(List.copyOf(answers)));
        return all;
    }
}
