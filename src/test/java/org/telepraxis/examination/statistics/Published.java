package org.telepraxis.examination.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;

/** Data that others have published with results, and how to compare with them. */
final class Published {

    static final Offset<Double> SIX_PLACES = within(1e-6);

    /** Bock and Lieberman, Psychometrika 35 (1970) 179: five items of the Law School Admission Test, section 6; R package psych, {@code lsat6}. */
    private static final Map<String, Integer> LSAT_6 = new TreeMap<>(Map.ofEntries(
            Map.entry("00000", 3),
            Map.entry("00001", 6),
            Map.entry("00010", 2),
            Map.entry("00011", 11),
            Map.entry("00100", 1),
            Map.entry("00101", 1),
            Map.entry("00110", 3),
            Map.entry("00111", 4),
            Map.entry("01000", 1),
            Map.entry("01001", 8),
            Map.entry("01011", 16),
            Map.entry("01101", 3),
            Map.entry("01110", 2),
            Map.entry("01111", 15),
            Map.entry("10000", 10),
            Map.entry("10001", 29),
            Map.entry("10010", 14),
            Map.entry("10011", 81),
            Map.entry("10100", 3),
            Map.entry("10101", 28),
            Map.entry("10110", 15),
            Map.entry("10111", 80),
            Map.entry("11000", 16),
            Map.entry("11001", 56),
            Map.entry("11010", 21),
            Map.entry("11011", 173),
            Map.entry("11100", 11),
            Map.entry("11101", 61),
            Map.entry("11110", 28),
            Map.entry("11111", 298)));

    /** Wuensch, The Kuder-Richardson 20 (East Carolina University, KR20.txt): ten students, ten items. */
    static final ScoreTable WUENSCH = table(
            "1111110110",
            "1011011101",
            "1111011001",
            "0010001000",
            "0000010010",
            "1110111111",
            "1101110111",
            "1111111101",
            "0101111101",
            "1101101110");

    private Published() {}

    /** One by one in the order of their answers. */
    static List<String> lsat6() {
        return LSAT_6.entrySet().stream()
                .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
                .toList();
    }

    /** A row for each person and a digit for each item; h is half right, a dot stands for an item that was not asked. */
    static ScoreTable table(String... rows) {
        return table(List.of(rows));
    }

    static ScoreTable table(List<String> rows) {
        int items = rows.isEmpty() ? 0 : rows.getFirst().length();
        var papers = new ArrayList<Map<String, Double>>();
        for (var row : rows) {
            var paper = new HashMap<String, Double>();
            for (int i = 0; i < items; i++) {
                switch (row.charAt(i)) {
                    case '1' -> paper.put("Q" + (i + 1), 1.0);
                    case '0' -> paper.put("Q" + (i + 1), 0.0);
                    case 'h' -> paper.put("Q" + (i + 1), 0.5);
                    default -> {}
                }
            }
            papers.add(paper);
        }
        return ScoreTable.of(
                IntStream.rangeClosed(1, items).mapToObj(i -> "Q" + i).toList(), papers);
    }

    static double valueOf(Estimate estimate) {
        return estimate.known().orElseThrow().value();
    }

    static Estimate.Interval intervalOf(Estimate estimate) {
        return Objects.requireNonNull(estimate.known().orElseThrow().interval());
    }

    static void assertValue(Estimate estimate, double value) {
        assertThat(valueOf(estimate)).isCloseTo(value, SIX_PLACES);
    }

    static void assertInterval(Estimate estimate, double value, double low, double high) {
        assertValue(estimate, value);
        var interval = intervalOf(estimate);
        assertThat(interval.low()).isCloseTo(low, SIX_PLACES);
        assertThat(interval.high()).isCloseTo(high, SIX_PLACES);
    }

    static void hasAReason(Estimate estimate) {
        assertThat(estimate)
                .isInstanceOfSatisfying(
                        Estimate.Unknown.class,
                        unknown -> assertThat(unknown.reason()).isNotBlank().endsWith("."));
    }
}
