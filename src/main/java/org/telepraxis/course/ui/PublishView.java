package org.telepraxis.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.CoursePublishing;
import org.telepraxis.course.Publication;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** What runs now, and the place to bring in a pack: all of it is published, or nothing, with every problem named. */
@Route("publish")
@PageTitle("Publish courses · Telepraxis")
@Menu(title = "Publish", icon = "upload", order = 610)
@RolesAllowed({"AUTHOR", "OFFICER", "ADMIN"})
class PublishView extends Div {

    private static final int MOST_MEGABYTES = 20;

    private final transient CourseCatalogue catalogue;
    private final UnorderedList running = new UnorderedList();
    private final Div outcome = new Div();

    PublishView(CourseCatalogue catalogue, CoursePublishing publishing, CurrentPerson current) {
        this.catalogue = catalogue;
        addClassName("page");
        outcome.getElement().setAttribute("role", "status");
        running.addClassName("support-list");
        var by = current.id();
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> show(publishing.publish(bytes, by))));
        upload.setAcceptedFileTypes(".zip");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_MEGABYTES * 1024 * 1024);
        add(
                new PageHeader(
                        "Publish courses",
                        "A new version never touches what is under way: attempts keep the one they began with."),
                new Section(
                        new H2("Bring in a pack"),
                        new Paragraph(
                                "A zip with one course, or with folders as in the course folder. A pack with an error changes nothing."),
                        upload,
                        outcome),
                new Section(new H2("Running now"), running));
        list();
    }

    private void show(Publication publication) {
        outcome.removeAll();
        switch (publication) {
            case Publication.Published published ->
                outcome.add(new Note(Note.Kind.OK, "Published: " + String.join(", ", published.courses()) + "."));
            case Publication.Refused refused -> {
                var problems = new UnorderedList();
                refused.problems().forEach(problem -> problems.add(new ListItem(problem.toString())));
                problems.addClassName("mono");
                outcome.add(new Note(
                        Note.Kind.STOP,
                        new Paragraph(
                                "Nothing was published; the running version stays. Correct these and upload again:"),
                        problems));
            }
        }
        list();
    }

    private void list() {
        running.removeAll();
        catalogue.courses().forEach(course -> running.add(item(course)));
    }

    private static ListItem item(PublishedCourse published) {
        var course = published.course();
        var name = new Span(course.code() + " " + course.title());
        name.addClassName("support-name");
        var more =
                new Span("Version " + course.version() + ", " + course.lessons().size() + " lessons, "
                        + course.items().size() + " items" + (course.draft() ? ", draft" : "") + ", content "
                        + published.hash().substring(0, 12));
        more.addClassName("meta");
        return new ListItem(name, more);
    }
}
