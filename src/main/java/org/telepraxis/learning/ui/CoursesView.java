package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Course;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.CourseProgress;
import org.telepraxis.learning.Progress;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.PageHeader;

@Route("courses")
@PageTitle("Courses · Telepraxis")
@Menu(title = "Courses", icon = "book-open", order = 110)
@PermitAll
class CoursesView extends Div {

    CoursesView(CurrentPerson current, Progress progress) {
        addClassName("page");
        var courses = progress.all(current.id());
        add(new PageHeader("Courses", "Each course ends with a sheet you can use tomorrow."));
        track(
                "For clinicians",
                "Take them in any order, except where one builds on another.",
                courses.stream().filter(course -> !forRaters(course)).toList());
        track(
                "For raters and supervisors",
                "For everybody who rates sessions or supervises remote work. Open to others too.",
                courses.stream().filter(CoursesView::forRaters).toList());
    }

    private static boolean forRaters(CourseProgress progress) {
        return !progress.published().course().audience().isEmpty();
    }

    private void track(String title, String about, List<CourseProgress> courses) {
        if (courses.isEmpty()) {
            return;
        }
        var hours = courses.stream()
                .mapToInt(course -> course.published().course().hours())
                .sum();
        var heading = new H2(title);
        heading.addClassName("track");
        var meta = new Paragraph(
                about + " " + hours + " hours of professional development together. The hours of a course count"
                        + " once its steps are done and its check is passed, never for time alone.");
        meta.addClassName("meta");
        var list = new UnorderedList();
        list.addClassName("course-list");
        courses.forEach(course -> list.add(item(course)));
        add(heading, meta, list);
    }

    private static ListItem item(CourseProgress progress) {
        var course = progress.published().course();
        var title = new H3(LearningNavigation.course(course.title(), course.id()));
        title.addClassName("title");
        var code = new Span(course.code());
        code.addClassName("code");
        var meta = new Span(course.hours() + (course.hours() == 1 ? " hour" : " hours") + " (CPD)" + after(course)
                + ", " + progress.unitsDone() + " of " + course.units().size() + " steps done");
        meta.addClassName("meta");
        var item = new ListItem(code, new Div(title, new Paragraph(course.summary()), meta));
        if (progress.access() instanceof Access.Locked locked) {
            item.add(lock(locked));
        } else {
            var bar = new ProgressBar(0, Math.max(1, course.units().size()), progress.unitsDone());
            bar.getElement().setAttribute("aria-label", "Steps done in " + course.title());
            item.add(bar);
        }
        return item;
    }

    private static String after(Course course) {
        return course.requires().isEmpty()
                ? ""
                : ", after "
                        + course.requires().stream()
                                .map(required -> required.course().toUpperCase(Locale.ROOT))
                                .collect(Collectors.joining(" and "));
    }

    static Div lock(Access.Locked locked) {
        var rule = new Span(locked.rule());
        rule.addClassName("lock-rule");
        var note = new Div(Icon.of("lock"), new Div(rule, new Paragraph(locked.reason())));
        note.addClassNames("note", "lock");
        return note;
    }
}
