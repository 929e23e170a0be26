package org.telepraxis.grading.ui;

import java.util.Locale;
import org.telepraxis.grading.statistics.Figure;

/** Statistics as papers print them: two decimals, no zero before the point where one cannot be exceeded. */
final class Statistic {

    private Statistic() {}

    static String decimal(double value) {
        var text = String.format(Locale.ENGLISH, "%.2f", value);
        return text.replaceFirst("^(-?)0\\.", "$1.").replace('-', '−');
    }

    static String signed(double value) {
        return (value < 0 ? "−" : "+") + String.format(Locale.ENGLISH, "%.2f", Math.abs(value));
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** On an axis. */
    static String tick(double value) {
        return value == 0 ? "0" : signed(value).replaceFirst("\\.?0+$", "");
    }

    static String signedInterval(Figure.Known known) {
        return signed(known.low()) + " to " + signed(known.high());
    }

    /** The value as a share, or a dash. */
    static String percent(Figure figure) {
        return figure.known().map(known -> percent(known.value())).orElse("–");
    }

    static String signed(Figure figure) {
        return figure.known().map(known -> signed(known.value())).orElse("–");
    }

    static String interval(Figure.Known known) {
        return decimal(known.low()) + " to " + decimal(known.high());
    }

    /** The value, or a dash. */
    static String shown(Figure figure) {
        return figure.known().map(known -> decimal(known.value())).orElse("–");
    }
}
