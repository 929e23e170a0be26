package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.certification.SchemeChoices;
import org.telepraxis.certification.SchemeChoices.Choice;
import org.telepraxis.certification.rules.Scheme;

/** Which courses, sessions and critical actions a version asks for, and where level 1 fails by itself. */
final class AskedFields extends Div {

    private final Map<String, Checkbox> courses = new LinkedHashMap<>();
    private final Map<String, SessionFields> sessions = new LinkedHashMap<>();
    private final Map<String, Checkbox> safety = new LinkedHashMap<>();

    AskedFields(SchemeChoices choices, Scheme scheme) {
        addClassName("scheme-asked");
        var offered = new ArrayList<>(choices.courses());
        scheme.courses().stream()
                .filter(id -> offered.stream().noneMatch(one -> one.id().equals(id)))
                .forEach(id -> offered.add(new Choice(id, gone(id))));
        add(new H2("Courses whose practice check is passed"), boxes("Courses", offered, scheme.courses(), courses));
        add(new H2("Sessions (S)"));
        var shown = new ArrayList<>(choices.sessions());
        scheme.performances().stream()
                .map(Scheme.Asked::scenario)
                .filter(id -> choices.session(id).isEmpty())
                .forEach(id -> shown.add(new SchemeChoices.Session(id, gone(id), List.of())));
        for (var session : shown) {
            var fields = new SessionFields(session, scheme);
            sessions.put(session.id(), fields);
            add(fields);
        }
        add(new H2("An agreed level 1 fails by itself in"));
        add(boxes(
                "Whole domains",
                choices.domains().stream()
                        .map(domain -> new Choice(domain.id(), "%s (%s)".formatted(domain.title(), domain.id())))
                        .toList(),
                scheme.neverUnsafe(),
                safety));
        var single = new Div();
        for (var domain : choices.domains()) {
            single.add(boxes(
                    domain.title(),
                    domain.competences().stream()
                            .map(one -> new Choice(one.id(), one.id() + " " + one.title()))
                            .toList(),
                    scheme.neverUnsafe(),
                    safety));
        }
        add(new Details("Single competences", single));
    }

    private static String gone(String id) {
        return id + ", not published any more";
    }

    private static Div boxes(String name, List<Choice> offered, List<String> chosen, Map<String, Checkbox> into) {
        var group = new Div();
        group.addClassName("scheme-choices");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        for (var one : offered) {
            var box = new Checkbox(one.title(), chosen.contains(one.id()));
            into.put(one.id(), box);
            group.add(box);
        }
        return group;
    }

    List<String> courses() {
        return ticked(courses);
    }

    List<Scheme.Asked> sessions() {
        return sessions.entrySet().stream()
                .filter(entry -> entry.getValue().asked.getValue())
                .map(entry -> new Scheme.Asked(entry.getKey(), of(entry.getValue().count), of(entry.getValue().raters)))
                .toList();
    }

    /** A session that is not asked for has no critical actions either. */
    List<String> neverLate() {
        return sessions.values().stream()
                .filter(fields -> fields.asked.getValue())
                .flatMap(fields -> ticked(fields.late).stream())
                .toList();
    }

    List<String> neverUnsafe() {
        return ticked(safety);
    }

    private static List<String> ticked(Map<String, Checkbox> boxes) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An empty field is no number that any rule accepts. */
    private static int of(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    /** One scenario: how often, by how many raters, and what may never be late in it. */
    private static final class SessionFields extends Div {

        private final Checkbox asked;
        private final IntegerField count;
        private final IntegerField raters;
        private final Map<String, Checkbox> late = new LinkedHashMap<>();

        SessionFields(SchemeChoices.Session session, Scheme scheme) {
            addClassName("scheme-session");
            var before = scheme.performances().stream()
                    .filter(one -> one.scenario().equals(session.id()))
                    .findFirst();
            asked = new Checkbox("%s %s".formatted(session.id(), session.title()), before.isPresent());
            count = number("Sessions of " + session.id(), before.map(Scheme.Asked::sessions));
            raters = number("Raters of " + session.id(), before.map(Scheme.Asked::raters));
            raters.setValue(before.map(Scheme.Asked::raters).orElse(2));
            var numbers = new Div(count, raters);
            numbers.addClassName("scheme-fields");
            var more = new Div(numbers);
            more.addClassName("scheme-session-more");
            if (!session.actions().isEmpty()) {
                more.add(Words.meta("May never be late:"), actions(session, scheme));
            }
            more.setVisible(before.isPresent());
            asked.addValueChangeListener(change -> more.setVisible(change.getValue()));
            add(asked, more);
        }

        private Component actions(SchemeChoices.Session session, Scheme scheme) {
            return boxes(
                    "May never be late in " + session.id(),
                    session.actions().stream()
                            .map(one ->
                                    new Choice(session.id() + ":" + one.id(), "%s %s".formatted(one.id(), one.title())))
                            .toList(),
                    scheme.neverLate(),
                    late);
        }

        private static IntegerField number(String label, Optional<Integer> value) {
            var field = new IntegerField(label);
            field.setMin(0);
            field.setStepButtonsVisible(true);
            field.setValue(value.orElse(1));
            return field;
        }
    }
}
