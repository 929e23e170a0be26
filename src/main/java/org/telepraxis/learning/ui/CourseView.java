package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.LessonHtml;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.CourseEfficacy;
import org.telepraxis.learning.CourseProgress;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.SelfEfficacy;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route("courses/:course")
@PermitAll
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient Progress progress;
    private final transient SelfEfficacy efficacy;
    private final transient Associations associations;
    private final transient CourseCatalogue catalogue;
    private String title = "Course";

    CourseView(
            CurrentPerson current,
            Progress progress,
            SelfEfficacy efficacy,
            Associations associations,
            CourseCatalogue catalogue) {
        this.current = current;
        this.progress = progress;
        this.efficacy = efficacy;
        this.associations = associations;
        this.catalogue = catalogue;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(LearningNavigation.COURSE).orElseThrow();
        show(progress.of(current.id(), id), associations.tokensFor(current.id()));
    }

    private void show(CourseProgress state, Map<String, String> tokens) {
        var course = state.published().course();
        title = course.title();
        removeAll();
        var crumb = new Nav(LearningNavigation.courses("Courses"), new Span("/ " + course.code()));
        crumb.getElement().setAttribute("aria-label", "Where you are");
        crumb.addClassName("crumb");
        add(crumb, new PageHeader(course.title(), course.summary()));
        if (course.draft()) {
            add(DraftBanner.forCourse(course));
        }
        if (!course.contentNotes().isEmpty()) {
            add(new Note(
                    Note.Kind.PLAIN,
                    new Span("Content note: " + LessonHtml.fill(String.join(" ", course.contentNotes()), tokens))));
        }
        var main = new Section(units(state));
        if (state.access() instanceof Access.Locked locked) {
            main.addComponentAsFirst(CoursesView.lock(locked));
        }
        if (state.access().open()) {
            main.addComponentAsFirst(howSure(efficacy.of(current.id(), course.id())));
        }
        var columns = new Div(main, aside(course));
        columns.addClassName("two");
        add(columns);
    }

    /** Offered before the course and after it; the way to look at what was said stays. */
    private static Div howSure(CourseEfficacy efficacy) {
        var id = efficacy.course().id();
        var box = new Div();
        box.addClassName("how-sure");
        if (efficacy.finished() && !efficacy.saidAfter()) {
            box.add(
                    LearningNavigation.selfEfficacy("How sure are you now?", id),
                    new Span(
                            efficacy.saidBefore()
                                    ? "You rated yourself before this course. Two minutes, and you see what has changed. Only you see it."
                                    : "Two minutes, for you alone."));
        } else if (!efficacy.saidBefore() && !efficacy.finished()) {
            box.add(
                    LearningNavigation.selfEfficacy("How sure are you today?", id),
                    new Span("Two minutes, for you alone. After the course you see what has changed."));
        } else {
            box.add(LearningNavigation.selfEfficacy(
                    efficacy.finished() ? "How sure you were, and are" : "How sure you were before", id));
        }
        return box;
    }

    private static Div units(CourseProgress state) {
        var course = state.published().course();
        var heading = new H2("Steps");
        var count = new Span(state.unitsDone() + " of " + course.units().size() + " done");
        count.addClassName("meta");
        var head = new Div(heading, count);
        head.addClassNames("row", "between");
        var list = new OrderedList();
        list.addClassName("unit-list");
        var next = state.next();
        for (var unit : course.units()) {
            list.add(item(state, unit, next.filter(unit::equals).isPresent()));
        }
        return new Div(head, list);
    }

    private static ListItem item(CourseProgress state, Unit unit, boolean isNext) {
        var course = state.published().course();
        boolean open = state.access().open();
        var mark = new Span(Icon.of(state.isDone(unit) ? "check" : Units.icon(unit)));
        mark.addClassNames("mk", state.isDone(unit) ? "done" : isNext && open ? "now" : "todo");
        var name = new Span();
        name.addClassName("unit-title");
        if (open) {
            name.add(LearningNavigation.unit(Units.title(course, unit), course.id(), unit));
        } else {
            name.setText(Units.title(course, unit));
        }
        if (state.isDone(unit)) {
            var done = new Span(", done");
            done.addClassName("vh");
            name.add(done);
        }
        var text = new Div(name, new Paragraph(Units.summary(course, unit)));
        text.addClassName("grow");
        var item = new ListItem(mark, text);
        if (unit instanceof Unit.LessonUnit lesson) {
            course.lesson(lesson.lessonId()).ifPresent(found -> {
                var minutes = new Span(found.minutes() + " min");
                minutes.addClassName("meta");
                item.add(minutes);
            });
        }
        if (isNext && open) {
            item.addClassName("now");
            var go = LearningNavigation.unit(state.started() ? "Continue" : "Begin", course.id(), unit);
            go.addClassNames("btn", "primary", "sm");
            go.getElement().setAttribute("aria-label", go.getText() + ": " + Units.title(course, unit));
            item.add(go);
        }
        return item;
    }

    private Aside aside(Course course) {
        var objectives = new UnorderedList();
        objectives.addClassName("objectives");
        course.objectives().forEach(objective -> objectives.add(new ListItem(objective)));
        var framework = catalogue.framework();
        var competences = new UnorderedList();
        competences.addClassNames("codes", "named");
        List.copyOf(course.competences()).forEach(id -> {
            var code = new Span(id);
            code.addClassName("code");
            competences.add(new ListItem(
                    code,
                    new Span(framework.competence(id).map(Competence::title).orElse(""))));
        });
        var aside = new Aside(new H2("What you will be able to do"), objectives, new H2("Competences"), competences);
        var jobAid = course.jobAid();
        if (jobAid != null) {
            aside.add(new H2("You leave with"), new Paragraph(jobAid.title() + ", in your own words."));
        }
        return aside;
    }
}
