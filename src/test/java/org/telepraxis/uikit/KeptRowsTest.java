package org.telepraxis.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptRowsTest {

    private final Div place = new Div();
    private final KeptRows<String, Line> rows =
            new KeptRows<>(place, Line::name, line -> new Span(line.name() + " " + line.state()));

    @Test
    void aRowThatSaysTheSameIsTheSame() {
        rows.show(List.of(new Line("a", "waits"), new Line("b", "waits"), new Line("c", "waits")));
        var before = drawn();

        rows.show(List.of(new Line("a", "waits"), new Line("b", "done"), new Line("c", "waits")));

        assertThat(words()).containsExactly("a waits", "b done", "c waits");
        assertThat(drawn().get(0)).isSameAs(before.get(0));
        assertThat(drawn().get(1)).isNotSameAs(before.get(1));
        assertThat(drawn().get(2)).isSameAs(before.get(2));
    }

    @Test
    void rowsGoAndComeAndTheOthersStay() {
        rows.show(List.of(new Line("a", "waits"), new Line("b", "waits"), new Line("c", "waits")));
        var b = drawn().get(1);

        rows.show(List.of(new Line("d", "waits"), new Line("b", "waits"), new Line("e", "waits")));

        assertThat(words()).containsExactly("d waits", "b waits", "e waits");
        assertThat(drawn().get(1)).isSameAs(b);
    }

    @Test
    void rowsStandInTheOrderThatIsAskedFor() {
        rows.show(List.of(new Line("a", "waits"), new Line("b", "waits"), new Line("c", "waits")));

        rows.show(List.of(new Line("c", "waits"), new Line("a", "waits"), new Line("b", "waits")));

        assertThat(words()).containsExactly("c waits", "a waits", "b waits");
    }

    @Test
    void nothingIsLeftOfAnEmptyList() {
        rows.show(List.of(new Line("a", "waits")));

        rows.show(List.of());

        assertThat(drawn()).isEmpty();
    }

    private List<Component> drawn() {
        return place.getChildren().toList();
    }

    private List<String> words() {
        return place.getChildren().map(row -> row.getElement().getText()).toList();
    }

    private record Line(String name, String state) {}
}
