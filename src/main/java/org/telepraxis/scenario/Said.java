package org.telepraxis.scenario;

import java.util.List;
import org.telepraxis.scenario.Line.Who;
import org.telepraxis.scenario.TranscriptEntry.Kind;

/** A transcript entry as a session keeps it; {@code since} is negative where no clock was shown. */
record Said(int anchor, int at, int since, Who who, Kind kind, String name, String text, List<String> tags) {

    String anchorName() {
        return "t" + anchor;
    }

    TranscriptEntry entry() {
        return new TranscriptEntry(anchorName(), at, since < 0 ? null : (Integer) since, who, name, text, kind, tags);
    }
}
