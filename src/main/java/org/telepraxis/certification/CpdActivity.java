package org.telepraxis.certification;

import java.time.LocalDate;

/**
 * An activity of continuing development as its holder enters it.
 *
 * @param evidence what proves it: the number of an attendance certificate, a link, or whom to ask; never anything about a client
 */
public record CpdActivity(String title, CpdKind kind, LocalDate doneOn, int minutes, String evidence) {

    public CpdActivity {
        title = title.strip();
        evidence = evidence.strip();
    }
}
