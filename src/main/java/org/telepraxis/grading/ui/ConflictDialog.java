package org.telepraxis.grading.ui;

import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.RatingDesk;

final class ConflictDialog extends WordsDialog {

    ConflictDialog(AssignedRating rating, RatingDesk desk, Runnable afterReturn) {
        super(
                "Declare a conflict",
                "Somebody else will rate performance %s, and you will not be drawn for this candidate again. You are not told who it is."
                        .formatted(rating.code()),
                "What is the conflict?",
                "Give it back",
                words -> {
                    desk.declareConflict(rating.ratingId(), words);
                    afterReturn.run();
                });
    }
}
