package org.telepraxis.course.ui;

import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The ways into this module's pages. */
@NamedInterface("navigation")
public final class CourseNavigation {

    private CourseNavigation() {}

    public static RouterLink publish(String text) {
        return new RouterLink(text, PublishView.class);
    }
}
