package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.courseware.Course;
import org.telepraxis.uikit.Icon;

/** Content that no clinician has signed off yet says so on every screen of it. */
final class DraftBanner extends Div {

    private DraftBanner(String text) {
        addClassName("draft-banner");
        add(Icon.of("triangle-alert"), new Span(text));
    }

    static DraftBanner forCourse(Course course) {
        return new DraftBanner(course.crisis() ? "Draft, not clinically reviewed" : "Draft, not reviewed yet");
    }
}
