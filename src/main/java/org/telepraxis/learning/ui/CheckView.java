package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.CheckState;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.Progress;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route("courses/:course/check")
@PageTitle("Practice check · Telepraxis")
@PermitAll
class CheckView extends Div implements BeforeEnterObserver {

    private final transient CurrentPerson current;
    private final transient Progress progress;
    private final transient PracticeChecks checks;

    CheckView(CurrentPerson current, Progress progress, PracticeChecks checks) {
        this.current = current;
        this.progress = progress;
        this.checks = checks;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var courseId = event.getRouteParameters().get(LearningNavigation.COURSE).orElseThrow();
        var person = current.id();
        if (progress.access(person, courseId) instanceof Access.Locked) {
            event.forwardTo(CourseView.class, new RouteParameters(LearningNavigation.COURSE, courseId));
            return;
        }
        var course = progress.of(person, courseId).published().course();
        show(person, course, checks.resumeOrDraw(person, courseId));
    }

    private void show(PersonId person, Course course, CheckState state) {
        removeAll();
        var crumb = new Nav(LearningNavigation.course(course.title(), course.id()), new Span("/ Practice check"));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        add(
                crumb,
                new PageHeader(
                        "Practice check",
                        "%d questions, %d %% to pass. Take your time: nothing is timed, and you can try as often as you like."
                                .formatted(state.items().size(), state.passPercent())));
        state.next().ifPresentOrElse(item -> ask(person, course, state, item), () -> finish(person, course, state));
    }

    private void ask(PersonId person, Course course, CheckState state, Item item) {
        int number = state.given().size() + 1;
        var where = new Span("Question " + number + " of " + state.items().size());
        where.addClassName("meta");
        var bar = new ProgressBar(0, state.items().size(), state.given().size());
        bar.getElement().setAttribute("aria-label", "Questions answered");
        var next = new Button(number == state.items().size() ? "See the result" : "Next question");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setVisible(false);
        var question = new Question(item, Optional.empty(), chosen -> {
            var after = checks.answer(person, state.id(), item.id(), chosen);
            next.setVisible(true);
            next.addClickListener(click -> show(person, course, after));
        });
        question.once();
        var box = new Div(where, bar, question, next);
        box.addClassName("check");
        add(box);
    }

    private void finish(PersonId person, Course course, CheckState state) {
        var result = "%d of %d right.".formatted(state.right(), state.items().size());
        var note = state.passed()
                ? new Note(Note.Kind.OK, "Passed: " + result)
                : new Note(Note.Kind.LAMP, "Not yet: " + result + " Read the reasons you missed, then draw again.");
        var again = new Button(
                "Draw new questions", click -> show(person, course, checks.resumeOrDraw(person, course.id())));
        var back = LearningNavigation.course("Back to the course", course.id());
        back.addClassNames("btn", "primary");
        var actions = new Div(back, again);
        actions.addClassName("row");
        add(note);
        if (state.passed()) {
            opened(person, course).ifPresent(this::add);
        }
        add(actions);
    }

    /** The courses that needed this check and are open now, with their sessions. */
    private Optional<Note> opened(PersonId person, Course course) {
        var open = progress.all(person).stream()
                .filter(other -> other.access().open())
                .map(other -> other.published().course())
                .filter(other -> other.requires().stream()
                        .anyMatch(needed -> needed.course().equals(course.id())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        open.forEach(other -> list.add(new ListItem(
                LearningNavigation.course(other.code() + ", " + other.title(), other.id()),
                new Span(other.scenarios().isEmpty() ? "" : ", with its sessions"))));
        return Optional.of(new Note(Note.Kind.PLAIN, new Span("Now open to you:"), list));
    }
}
