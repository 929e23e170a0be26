package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.ui.CourseNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What an author finds: what runs, and the way to bring in a new version. */
@Service
@Order(5)
class AuthorHome implements HomePart {

    private final CourseCatalogue catalogue;

    AuthorHome(CourseCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.AUTHOR);
    }

    @Override
    public Component show(PersonSummary person) {
        long drafts = catalogue.courses().stream()
                .filter(published -> published.course().draft())
                .count();
        return NextPanel.to(
                "Next",
                "Bring in a course",
                "%d courses run, %d of them as drafts. A pack is checked line by line before anything changes."
                        .formatted(catalogue.courses().size(), drafts),
                CourseNavigation.publish("Publish courses"));
    }
}
