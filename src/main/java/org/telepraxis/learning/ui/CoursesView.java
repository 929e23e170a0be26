package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.CourseProgress;
import org.telepraxis.learning.Progress;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.PageHeader;

@Route("courses")
@PageTitle("Courses · Telepraxis")
@Menu(title = "Courses", icon = "book-open", order = 10)
@PermitAll
class CoursesView extends Div {

    CoursesView(CurrentPerson current, Progress progress) {
        addClassName("page");
        var list = new UnorderedList();
        list.addClassName("course-list");
        progress.all(current.id()).forEach(course -> list.add(item(course)));
        add(new PageHeader("Courses", "Each course ends with a sheet you can use tomorrow."), list);
    }

    private static ListItem item(CourseProgress progress) {
        var course = progress.published().course();
        var title = new H2(LearningNavigation.course(course.title(), course.id()));
        title.addClassName("title");
        var code = new Span(course.code());
        code.addClassName("code");
        var meta = new Span(course.hours() + " hours, " + progress.unitsDone() + " of "
                + course.units().size() + " steps done");
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

    static Div lock(Access.Locked locked) {
        var rule = new Span(locked.rule());
        rule.addClassName("lock-rule");
        var note = new Div(Icon.of("lock"), new Div(rule, new Paragraph(locked.reason())));
        note.addClassNames("note", "lock");
        return note;
    }
}
