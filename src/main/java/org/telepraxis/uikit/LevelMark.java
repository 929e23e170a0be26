package org.telepraxis.uikit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A level of the four-level scale as shape, number and word, so that colour never carries it alone. */
public final class LevelMark extends Span {

    /** @param level 1 to 4, or null where there was no opportunity */
    public LevelMark(@Nullable Integer level) {
        int value = level == null ? 0 : level;
        addClassNames("lv", "lv-" + value);
        var word = new Span((level == null ? "" : level + " ") + word(level));
        word.addClassName("lv-word");
        add(new Svg(svg(level, 16)), word);
    }

    /** The level's name. */
    public static String word(@Nullable Integer level) {
        return switch (level == null ? 0 : level) {
            case 1 -> "Unsafe";
            case 2 -> "Not shown";
            case 3 -> "Sound";
            case 4 -> "Skilled";
            default -> "No opportunity";
        };
    }

    /** The level's shape alone, in the current text colour, as an SVG of the given size in pixels. */
    public static String svg(@Nullable Integer level, int size) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">%s</svg>"
                .formatted(size, size, shape(level));
    }

    /** The level's shape around the origin, at most 14 units wide. */
    public static String shape(@Nullable Integer level) {
        return switch (level == null ? 0 : level) {
            case 1 -> "<path d=\"M-6.5-5.5h13L0 6.5z\" fill=\"currentColor\"/>";
            case 2 -> "<circle r=\"4.8\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.2\"/>";
            case 3 -> "<circle r=\"5.6\" fill=\"currentColor\"/>";
            case 4 ->
                "<circle r=\"3.6\" fill=\"currentColor\"/><circle r=\"6.3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"/>";
            default -> "<path d=\"M-4.5 0h9\" stroke=\"currentColor\" stroke-width=\"2\"/>";
        };
    }
}
