package org.telepraxis.resource.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Cost;
import org.telepraxis.courseware.Resource.Guidance;
import org.telepraxis.courseware.Resource.Kind;
import org.telepraxis.courseware.Resource.Topic;
import org.telepraxis.resource.ListedResource;
import org.telepraxis.resource.ResourceSearch;
import org.telepraxis.uikit.Icon;

/** Words to look for and five lists to choose from; only what some card has can be chosen. */
class ResourceChoice extends Div {

    private final TextField words = new TextField("Search");
    private final Select<Topic> topic;
    private final Select<Kind> kind;
    private final Select<Guidance> guidance;
    private final Select<String> language;
    private final Select<Cost> cost;

    ResourceChoice(List<ListedResource> listed, Consumer<ResourceSearch> changed) {
        addClassNames("resource-choice", "no-print");
        getElement().setAttribute("role", "search").setAttribute("aria-label", "Resources");
        var cards = listed.stream().map(ListedResource::resource).toList();
        words.setPrefixComponent(Icon.of("search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        topic = select("Problem", values(cards, card -> card.topics().stream()), Topic::label);
        kind = select("Kind", values(cards, card -> Stream.of(card.kind())), Kind::label);
        guidance = select("Guidance", values(cards, card -> Stream.of(card.guidance())), Guidance::label);
        language = select("Language", values(cards, card -> card.languages().stream()), Words::language);
        cost = select("Cost", values(cards, card -> Stream.of(card.cost())), Cost::label);
        add(words, topic, kind, guidance, language, cost);
        words.addValueChangeListener(change -> changed.accept(search()));
        Stream.of(topic, kind, guidance, language, cost)
                .forEach(select -> select.addValueChangeListener(change -> changed.accept(search())));
    }

    private ResourceSearch search() {
        return new ResourceSearch(
                words.getValue(),
                topic.getValue(),
                kind.getValue(),
                guidance.getValue(),
                language.getValue(),
                cost.getValue());
    }

    private static <T extends Comparable<? super T>> List<T> values(
            Collection<Resource> cards, Function<Resource, Stream<T>> of) {
        return cards.stream()
                .flatMap(of)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static <T> Select<T> select(String label, List<T> values, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : name.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setPlaceholder("Any");
        return select;
    }
}
