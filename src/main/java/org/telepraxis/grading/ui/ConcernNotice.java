package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.ConcernReceipt;
import org.telepraxis.grading.Concerns;
import org.telepraxis.uikit.Note;

/** Tells a rater that the concern arrived and what it means for the rating; also whoever comes back to it later. */
final class ConcernNotice extends Div {

    private final OpenRating rating;
    private final transient Concerns concerns;
    private @Nullable String shown;
    private Optional<ConcernReceipt> latest = Optional.empty();

    ConcernNotice(OpenRating rating, Concerns concerns) {
        this.rating = rating;
        this.concerns = concerns;
        addClassName("concern-notice");
        getElement().setAttribute("role", "status");
        lookAgain();
    }

    /** Whether the welfare lead still has to look at a concern that was raised here. */
    boolean waits() {
        return latest.filter(receipt -> !receipt.settled()).isPresent();
    }

    void lookAgain() {
        latest = concerns.receipts(rating.id()).stream().findFirst();
        show();
    }

    /** Draws anew only what differs. */
    void show() {
        var words = latest.map(this::words).orElse("");
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        removeAll();
        latest.ifPresent(receipt -> add(new Note(receipt.settled() ? Note.Kind.OK : Note.Kind.LAMP, new Span(words))));
    }

    private String words(ConcernReceipt receipt) {
        var sheet = rating.sheet();
        if (receipt.settled()) {
            return "The welfare lead has looked at your concern of %s.%s"
                    .formatted(Words.moment(receipt.raisedAt()), sheet.writable() ? " Your rating goes on." : "");
        }
        return "Your concern was sent to the welfare lead on %s. They speak with the person by %s. %s"
                .formatted(
                        Words.moment(receipt.raisedAt()),
                        Words.longDay(receipt.by()),
                        sheet.paused()
                                ? "Your rating is paused until then: what you said is kept, and nothing can be changed."
                                : "Your rating stays as it is.");
    }
}
