package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.telepraxis.examination.statistics.Estimate;

/** Figures in words: two decimals as papers print them, with their interval; where there is none, a dash that says why. */
final class Figure {

    private Figure() {}

    static String decimal(double value) {
        return String.format(Locale.ENGLISH, "%.2f", value)
                .replaceFirst("^(-?)0\\.", "$1.")
                .replace('-', '−');
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    static String points(double value) {
        return String.format(Locale.ENGLISH, "%.1f", value).replace('-', '−');
    }

    /** The value, or a dash that says why there is none. */
    static Component of(Estimate estimate, Format format) {
        return switch (estimate) {
            case Estimate.Known known -> Parts.styled(format.say(known.value()), "figure");
            case Estimate.Unknown unknown -> {
                var dash = Parts.styled("–", "figure");
                dash.getElement().setAttribute("title", unknown.reason());
                dash.add(Parts.styled(" " + unknown.reason(), "vh"));
                yield dash;
            }
        };
    }

    /** A figure that stands for itself: value, interval, and what it says. */
    static Div card(String label, Estimate estimate, Format format, String about) {
        var value = new Div();
        value.addClassName("exam-figure-value");
        var card = new Div(Parts.styled(label, "exam-figure-label"), value);
        switch (estimate) {
            case Estimate.Known known -> {
                value.setText(format.say(known.value()));
                var interval = known.interval();
                card.add(Parts.meta((interval == null
                                ? ""
                                : "95%% interval %s to %s. "
                                        .formatted(format.say(interval.low()), format.say(interval.high())))
                        + about));
            }
            case Estimate.Unknown unknown -> {
                value.setText("–");
                card.add(Parts.meta(unknown.reason()));
            }
        }
        card.addClassName("exam-figure");
        return card;
    }

    static Div cards(Component... cards) {
        var row = new Div(cards);
        row.addClassName("exam-figures");
        return row;
    }

    static Span hidden(String text) {
        return Parts.styled(text, "vh");
    }

    /** How a number is written. */
    @FunctionalInterface
    interface Format {
        String say(double value);
    }
}
