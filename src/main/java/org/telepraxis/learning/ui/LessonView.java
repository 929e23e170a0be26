package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.NoSuchElementException;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.LessonHtml;
import org.telepraxis.courseware.Block;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Lesson;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.Workbook;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.SupportButton;

@Route("courses/:course/lessons/:lesson")
@StyleSheet("context://styles/steps.css")
@PermitAll
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient Progress progress;
    private final transient PracticeChecks checks;
    private final transient Workbook workbook;
    private final transient Associations associations;
    private final transient CourseCatalogue catalogue;
    private String title = "Lesson";

    LessonView(
            CurrentPerson current,
            Progress progress,
            PracticeChecks checks,
            Workbook workbook,
            Associations associations,
            CourseCatalogue catalogue) {
        this.current = current;
        this.progress = progress;
        this.checks = checks;
        this.workbook = workbook;
        this.associations = associations;
        this.catalogue = catalogue;
        addClassName("lesson-page");
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var courseId = event.getRouteParameters().get(LearningNavigation.COURSE).orElseThrow();
        var lessonId = event.getRouteParameters().get(LearningNavigation.LESSON).orElseThrow();
        var person = current.id();
        if (progress.access(person, courseId) instanceof Access.Locked) {
            event.forwardTo(CourseView.class, new RouteParameters(LearningNavigation.COURSE, courseId));
            return;
        }
        var course = progress.of(person, courseId).published().course();
        var lesson = course.lesson(lessonId)
                .orElseThrow(() -> new NoSuchElementException("This course has no lesson " + lessonId));
        title = lesson.title();
        var tokens = associations.tokensFor(person);
        removeAll();
        var studies = new Studies(lesson, catalogue.sources(), LearningNavigation.address(course.id(), lesson.id()));
        var pages = new LessonBlocks(person, course, lesson, checks, workbook, tokens, studies.links());
        var body = new Div(body(course, lesson, pages, tokens), aside(person, course, lesson, tokens, studies));
        body.addClassName("lesson-columns");
        Studies.lead(body);
        add(top(lesson), body, footer(person, course, lesson));
    }

    private static Div body(Course course, Lesson lesson, LessonBlocks blocks, Map<String, String> tokens) {
        int number = 1 + course.lessons().indexOf(lesson);
        var crumb = new Nav(
                LearningNavigation.course(course.title(), course.id()),
                new Span("/ Lesson " + number + " of " + course.lessons().size()));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        var article = new Div(crumb, new H1(lesson.title()));
        article.addClassName("lesson");
        if (course.draft() && course.crisis()) {
            article.add(DraftBanner.forCourse(course));
        }
        if (!lesson.contentNotes().isEmpty()) {
            article.add(new Note(
                    Note.Kind.PLAIN,
                    "Content note: " + LessonHtml.fill(String.join(" ", lesson.contentNotes()), tokens)));
        }
        article.add(blocks);
        return article;
    }

    /** Before the lesson in the order of reading, so that nobody has to pass the lesson to find support. */
    private static Div top(Lesson lesson) {
        var minutes = new Span(lesson.minutes() + " min");
        minutes.addClassName("meta");
        var top = new Div(minutes, new SupportButton());
        top.addClassNames("row", "between", "lesson-top");
        return top;
    }

    private Aside aside(PersonId person, Course course, Lesson lesson, Map<String, String> tokens, Studies studies) {
        var aside = new Aside();
        aside.addClassName("rail");
        aside.getElement().setAttribute("aria-label", "Beside this lesson");
        lesson.blocks(Block.JobAidPart.class).forEach(part -> aside.add(new JobAidCard(course, part, tokens)));
        var notes = new SavedText(
                "Notes",
                "Private to you.",
                4,
                workbook.texts(person, course.id()).getOrDefault("note/" + lesson.id(), ""),
                text -> workbook.write(person, course.id(), "note/" + lesson.id(), text));
        aside.add(notes);
        lesson.blocks(Block.Sources.class).forEach(sources -> aside.add(studies.list(sources, tokens)));
        return aside;
    }

    private Footer footer(PersonId person, Course course, Lesson lesson) {
        var back = LearningNavigation.course("Back to the course", course.id());
        back.addClassNames("btn", "quiet");
        var hint = new Paragraph("The questions are for you; nothing here is marked.");
        hint.addClassName("meta");
        var next = new Button("Done, go on", click -> {
            progress.markDone(person, course.id(), new Unit.LessonUnit(lesson.id()).key());
            int index = course.lessons().indexOf(lesson) + 1;
            if (index < course.lessons().size()) {
                LearningNavigation.toLesson(
                        course.id(), course.lessons().get(index).id());
            } else {
                LearningNavigation.toCourse(course.id());
            }
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var footer = new Footer(back, hint, next);
        footer.addClassName("lesson-foot");
        return footer;
    }
}
