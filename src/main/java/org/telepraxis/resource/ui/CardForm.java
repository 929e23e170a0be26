package org.telepraxis.resource.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Mark;
import org.telepraxis.courseware.Resource.Topic;
import org.telepraxis.resource.CardFacts;
import org.telepraxis.resource.Fact;

/** Every fact of a card as a field, in the order of the card. */
class CardForm extends Div {

    private static final int ONE_LINE = 500;

    private final Map<Fact, HasValue<?, String>> texts = new EnumMap<>(Fact.class);
    private final MultiSelectComboBox<Topic> topics = new MultiSelectComboBox<>(Fact.TOPICS.label());
    private final Select<Kind> kind = choice(Fact.KIND, Kind.values(), Kind::label);
    private final Select<Guidance> guidance = choice(Fact.GUIDANCE, Guidance.values(), Guidance::label);
    private final MultiSelectComboBox<String> languages = new MultiSelectComboBox<>(Fact.LANGUAGES.label());
    private final Select<Cost> cost = choice(Fact.COST, Cost.values(), Cost::label);
    private final DatePicker reviewed = day(Fact.REVIEWED);
    private final DatePicker nextReview = day(Fact.NEXT_REVIEW);
    private final CheckboxGroup<Mark> marks = new CheckboxGroup<>(Fact.MARKS.label());
    private final Map<Fact, Component> fields = new EnumMap<>(Fact.class);

    CardForm(CardFacts before) {
        addClassName("resource-card-form");
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(Topic::label);
        topics.setValue(before.topics());
        languages.setItems(languages(before.languages()));
        languages.setItemLabelGenerator(Words::language);
        languages.setHelperText("Choose ‘Not found out’ if nobody has found out.");
        languages.setValue(Set.copyOf(before.languages()));
        marks.setItems(Mark.values());
        marks.setItemLabelGenerator(Mark::label);
        marks.setValue(before.marks());
        kind.setValue(before.kind());
        guidance.setValue(before.guidance());
        cost.setValue(before.cost());
        reviewed.setValue(before.reviewed());
        nextReview.setValue(before.nextReview());
        for (var fact : Fact.values()) {
            var field = fact.isWritten() ? text(fact, before.text(fact)) : chosen(fact);
            fields.put(fact, field);
            ((HasValidation) field).setManualValidation(true);
            ((HasValue<?, ?>) field).setRequiredIndicatorVisible(fact.isRequired());
            add(field);
        }
    }

    CardFacts facts() {
        var written = new EnumMap<Fact, String>(Fact.class);
        texts.forEach((fact, field) -> written.put(fact, field.getValue()));
        return new CardFacts(
                written,
                topics.getValue(),
                kind.getValue(),
                guidance.getValue(),
                languages.getValue().stream().sorted().toList(),
                cost.getValue(),
                reviewed.getValue(),
                nextReview.getValue(),
                marks.getValue());
    }

    /** Says beside each field what is wrong with it, goes to the first, and leaves everything that was written where it is. */
    void show(Map<Fact, String> problems) {
        fields.forEach((fact, field) -> {
            var validation = (HasValidation) field;
            validation.setErrorMessage(problems.getOrDefault(fact, ""));
            validation.setInvalid(problems.containsKey(fact));
        });
        problems.keySet().stream().findFirst().map(fields::get).ifPresent(field -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private Component text(Fact fact, String value) {
        if (fact.longest() > ONE_LINE && !fact.isAddress()) {
            var area = new TextArea(fact.label());
            area.setMaxLength(fact.longest());
            area.setHelperText(hint(fact));
            return written(fact, area, value);
        }
        var line = new TextField(fact.label());
        line.setMaxLength(fact.longest());
        line.setHelperText(hint(fact));
        return written(fact, line, value);
    }

    private <C extends AbstractField<C, String>> C written(Fact fact, C field, String value) {
        field.setValue(value);
        texts.put(fact, field);
        return field;
    }

    private Component chosen(Fact fact) {
        return switch (fact) {
            case TOPICS -> topics;
            case KIND -> kind;
            case GUIDANCE -> guidance;
            case COST -> cost;
            case LANGUAGES -> languages;
            case REVIEWED -> reviewed;
            case NEXT_REVIEW -> nextReview;
            case MARKS -> marks;
            default -> throw new IllegalArgumentException(fact + " is written, not chosen");
        };
    }

    private static String hint(Fact fact) {
        return switch (fact) {
            case ABOUT -> "In a sentence or two.";
            case SHOWS -> "What studies found, with numbers of people; or ‘unknown’.";
            case CITATION -> "The publication, or the page and the day on which it was read.";
            case DATA -> "What happens to what a person enters; or ‘unknown’.";
            case MODERATION -> "Who watches what users write to one another; or ‘unknown’.";
            case LINK, ADDRESS -> "Beginning with https:// or http://.";
            case REVIEWER -> "Who has judged the card. Leave it empty until somebody has.";
            default -> "";
        };
    }

    private static <T> Select<T> choice(Fact fact, T[] values, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(fact.label());
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : name.apply(value));
        return select;
    }

    private static DatePicker day(Fact fact) {
        var day = new DatePicker(fact.label());
        day.setLocale(Locale.UK);
        return day;
    }

    /** Languages by name, after what is not known; also those that only the card names. */
    private static List<String> languages(List<String> more) {
        var codes = new TreeSet<>(more);
        codes.addAll(Arrays.asList(Locale.getISOLanguages()));
        codes.remove(Resource.UNKNOWN);
        return Stream.concat(Stream.of(Resource.UNKNOWN), codes.stream().sorted(Comparator.comparing(Words::language)))
                .toList();
    }
}
