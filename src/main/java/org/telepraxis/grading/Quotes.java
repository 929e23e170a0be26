package org.telepraxis.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.RecordedAction;
import org.telepraxis.grading.Performance.Technical;

/** Finds in a performance what a pin points at. */
final class Quotes {

    private Quotes() {}

    /** Empty where the performance has no such line, passage or moment. */
    static Optional<Quote> find(Performance performance, String pin) {
        return Pin.read(pin).flatMap(read -> switch (read) {
            case Pin.Line(var anchor) -> line(performance, anchor).map(entry -> whole(entry));
            case Pin.Passage(var anchor, var from, var to) ->
                line(performance, anchor).flatMap(entry -> passage(entry, from, to));
            case Pin.Moment(var at) -> moment(performance, at);
        });
    }

    private static Optional<Entry> line(Performance performance, String anchor) {
        return performance.transcript().stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .findFirst();
    }

    private static Quote whole(Entry entry) {
        return new Quote(entry.anchor(), entry.at(), entry.sinceDrop(), entry.speaker(), entry.text(), false);
    }

    private static Optional<Quote> passage(Entry entry, int from, int to) {
        var text = entry.text();
        if (from >= to || to > text.length() || text.substring(from, to).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Quote(
                entry.anchor(), entry.at(), entry.sinceDrop(), entry.speaker(), text.substring(from, to), true));
    }

    private static Optional<Quote> moment(Performance performance, int at) {
        var transcript = performance.transcript();
        if (transcript.isEmpty() || at > end(performance)) {
            return Optional.empty();
        }
        var before = transcript.stream()
                .filter(entry -> entry.at() <= at)
                .reduce((first, second) -> second)
                .orElse(transcript.getFirst());
        var happened = Stream.concat(
                        performance.actions().stream()
                                .filter(action -> Objects.equals(action.atSeconds(), at))
                                .map(RecordedAction::what),
                        performance.technical().stream()
                                .filter(mark -> mark.at() == at)
                                .map(Technical::what))
                .findFirst()
                .orElse("This moment");
        return Optional.of(new Quote(before.anchor(), at, null, "", happened, false));
    }

    private static int end(Performance performance) {
        return Stream.of(
                        performance.transcript().stream().map(Entry::at),
                        performance.actions().stream().map(RecordedAction::atSeconds),
                        performance.technical().stream().map(Technical::at))
                .flatMap(times -> times)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
    }

    /** The quotes of these pins that can still be found. */
    static List<Quote> all(Performance performance, List<String> pins) {
        return pins.stream().flatMap(pin -> find(performance, pin).stream()).toList();
    }
}
