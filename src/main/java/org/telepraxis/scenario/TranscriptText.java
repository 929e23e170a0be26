package org.telepraxis.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A transcript as plain text, one entry a line; the same transcript always gives the same bytes. */
public final class TranscriptText {

    private TranscriptText() {}

    public static String render(List<TranscriptEntry> entries) {
        return entries.stream().map(TranscriptText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(TranscriptEntry entry) {
        var since = entry.sinceDrop() == null ? "" : " (+" + entry.sinceDrop() + " s)";
        var name = entry.name().isEmpty() ? "" : entry.name() + ": ";
        return "%s %s%s %s | %s%s %s"
                .formatted(
                        entry.anchor(),
                        time(entry.at()),
                        since,
                        entry.kind().name().toLowerCase(Locale.ROOT),
                        name,
                        entry.text().replace("\n", "\\n"),
                        entry.tags())
                .stripTrailing();
    }

    /** Session time as minutes and seconds. */
    public static String time(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
    }
}
