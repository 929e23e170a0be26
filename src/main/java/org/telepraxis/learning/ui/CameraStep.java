package org.telepraxis.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.telepraxis.courseware.Exercise;

/** One's own picture with hints about the light, made in the browser alone; and a list that does as much without a camera. */
final class CameraStep extends Div {

    CameraStep(List<Exercise.Point> points, Kept kept) {
        add(new CameraCheck(), new H3("With or without a camera"), new TickList(points, kept));
    }

    /** The picture and all that is measured in it stay in this element: nothing of it comes to the server. */
    @Tag("tp-camera-check")
    @JsModule("./lesson/camera-check.ts")
    private static final class CameraCheck extends Component {}
}
