package org.telepraxis.uikit;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A line icon of the Lucide set (ISC). Icons are decoration: the word stands beside them or in the label of their button. */
public final class Icon extends Svg {

    private static final Map<String, String> SOURCES = new ConcurrentHashMap<>();

    private Icon(String svg) {
        super(svg);
        addClassName("ic");
        getElement().setAttribute("aria-hidden", "true");
    }

    /**
     * The icon with a name such as {@code book-open}.
     *
     * @throws IllegalArgumentException when there is no file {@code icons/<name>.svg}
     */
    public static Icon of(String name) {
        return new Icon(source(name));
    }

    /** The icon's SVG text, for drawings and server-rendered pages. */
    public static String source(String name) {
        return SOURCES.computeIfAbsent(name, Icon::read);
    }

    private static String read(String name) {
        try (var stream = Icon.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no icon named " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)<!--.*?-->\\s*", "")
                    .replaceFirst("stroke-width=\"2\"", "stroke-width=\"1.75\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
