package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A list whose items are moved by buttons, so that a keyboard and a screen reader can do it. */
final class OrderList<T> extends Div {

    private final transient List<T> items;
    private final transient Function<T, String> label;
    private final OrderedList list = new OrderedList();
    private final Span news = new Span();
    private transient Runnable moved = () -> {};

    OrderList(String title, List<T> items, Function<T, String> label) {
        this.items = new ArrayList<>(items);
        this.label = label;
        addClassName("order-list");
        var heading = new Span(title);
        heading.addClassName("label");
        news.addClassName("vh");
        news.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("aria-label", title);
        add(heading, list, news);
        draw(-1, false);
    }

    /** Calls back after every move. */
    void onMove(Runnable then) {
        moved = then;
    }

    List<T> order() {
        return List.copyOf(items);
    }

    private void draw(int moved, boolean up) {
        list.removeAll();
        for (int i = 0; i < items.size(); i++) {
            var text = new Span(label.apply(items.get(i)));
            text.addClassName("grow");
            var earlier = button("Up", i, -1);
            var later = button("Down", i, 1);
            list.add(new ListItem(text, earlier, later));
            if (i == moved) {
                var focus = up ? (i > 0 ? earlier : later) : (i < items.size() - 1 ? later : earlier);
                focus.focus();
            }
        }
    }

    private NativeButton button(String word, int index, int step) {
        var button = new NativeButton(word, click -> move(index, step));
        button.addClassName("link-button");
        button.setEnabled(index + step >= 0 && index + step < items.size());
        button.getElement().setAttribute("aria-label", word + ": " + label.apply(items.get(index)));
        return button;
    }

    private void move(int index, int step) {
        Collections.swap(items, index, index + step);
        news.setText("Now at place " + (index + step + 1) + " of " + items.size());
        draw(index + step, step < 0);
        moved.run();
    }
}
