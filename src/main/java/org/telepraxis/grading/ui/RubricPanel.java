package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;

/** One place of the rubric. */
abstract class RubricPanel extends Div {

    /** Shows what the database holds now. */
    abstract void refresh(OpenRating.Saved how, String message);

    /** Moves the focus to where work goes on. */
    abstract void focusStart();
}
