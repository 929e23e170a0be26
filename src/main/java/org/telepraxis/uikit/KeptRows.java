package org.telepraxis.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a page that stay what they are while nothing about them changes. Only a row whose content differs is drawn anew: a click that is
 * under way in another row when an answer comes is not lost, nor the focus, nor what is being typed there.
 *
 * @param <K> by what a row is known again
 * @param <V> what a row shows; two that are equal look the same
 */
public final class KeptRows<K, V> {

    private final HasComponents place;
    private final Key<K, V> key;
    private final Drawing<V> drawing;
    private final Map<K, Row<V>> rows = new HashMap<>();

    /** @param place where the rows stand; it holds nothing else */
    public KeptRows(HasComponents place, Key<K, V> key, Drawing<V> drawing) {
        this.place = place;
        this.key = key;
        this.drawing = drawing;
    }

    /** Shows these, in this order, and nothing that was shown before and is not among them. */
    public void show(List<? extends V> contents) {
        var wanted = contents.stream().map(key::of).collect(Collectors.toSet());
        rows.entrySet().removeIf(row -> {
            boolean gone = !wanted.contains(row.getKey());
            if (gone) {
                place.remove(row.getValue().component());
            }
            return gone;
        });
        int at = 0;
        for (var content : contents) {
            var known = rows.get(key.of(content));
            if (known == null || !Objects.equals(known.content(), content)) {
                if (known != null) {
                    place.remove(known.component());
                }
                known = new Row<>(content, drawing.of(content));
                rows.put(key.of(content), known);
            }
            if (at(at) != known.component()) {
                place.addComponentAtIndex(at, known.component());
            }
            at++;
        }
    }

    private @Nullable Component at(int index) {
        var children = place.getElement();
        return index < children.getChildCount()
                ? children.getChild(index).getComponent().orElse(null)
                : null;
    }

    /** By what a row is known again. */
    @FunctionalInterface
    public interface Key<K, V> {
        K of(V content);
    }

    /** Draws one row. */
    @FunctionalInterface
    public interface Drawing<V> {
        Component of(V content);
    }

    private record Row<V>(V content, Component component) {}
}
