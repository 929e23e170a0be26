package org.telepraxis.grading.ui;

import java.util.UUID;
import org.telepraxis.grading.Concerns;

final class ConcernDialog extends WordsDialog {

    ConcernDialog(UUID ratingId, Concerns concerns, Runnable afterRaising) {
        super(
                "Raise a concern",
                "For when you worry about the person behind these words. It goes to the welfare lead of the association, who speaks with them."
                        + " Your rating pauses until then. It has no effect on the result.",
                "What worries you?",
                "Tell the welfare lead",
                words -> {
                    concerns.raise(ratingId, words);
                    afterRaising.run();
                });
    }
}
