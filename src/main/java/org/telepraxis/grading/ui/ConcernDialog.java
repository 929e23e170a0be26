package org.telepraxis.grading.ui;

import java.util.UUID;
import org.telepraxis.grading.Concerns;

final class ConcernDialog extends WordsDialog {

    ConcernDialog(UUID ratingId, boolean pauses, Concerns concerns, Runnable afterRaising) {
        super(
                "Raise a concern",
                "For when you worry about the person behind these words. It goes to the welfare lead of the association, who speaks with them."
                        + (pauses ? " Your rating pauses until then." : " Your rating stays as it is.")
                        + " It has no effect on the result.",
                "What worries you?",
                "Tell the welfare lead",
                words -> {
                    concerns.raise(ratingId, words);
                    afterRaising.run();
                });
    }
}
