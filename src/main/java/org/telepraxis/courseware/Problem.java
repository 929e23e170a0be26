package org.telepraxis.courseware;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something an author should know about a file, said so that an editor can jump to it:
 *
 * <pre>courses/c7/items.yaml:12: error: unknown key 'steem' (did you mean 'stem'?)</pre>
 */
public record Problem(
        Path file,
        int line,
        Severity severity,
        String message,
        @Nullable String hint) {

    public Place place() {
        return new Place(file, line);
    }

    @Override
    public String toString() {
        var said = file + ":" + line + ": " + severity + ": " + message;
        return hint == null ? said : said + " (" + hint + ")";
    }
}
