package org.telepraxis.learning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.CourseEfficacy;
import org.telepraxis.learning.CourseEfficacy.Line;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.SelfEfficacy;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** How sure a learner is of what a course teaches, before it and after it, and what has changed. Nobody else sees it. */
@Route("courses/:course/how-sure")
@StyleSheet("context://styles/efficacy.css")
@PermitAll
class SelfEfficacyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentPerson current;
    private final transient SelfEfficacy efficacy;
    private final transient Progress progress;
    private final Section change = new Section();

    SelfEfficacyView(CurrentPerson current, SelfEfficacy efficacy, Progress progress) {
        this.current = current;
        this.efficacy = efficacy;
        this.progress = progress;
        addClassName("page");
        change.addClassName("efficacy-change");
    }

    @Override
    public String getPageTitle() {
        return "How sure are you? · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(LearningNavigation.COURSE).orElseThrow();
        if (progress.access(current.id(), id) instanceof Access.Locked) {
            event.forwardTo(CourseView.class, new RouteParameters(LearningNavigation.COURSE, id));
            return;
        }
        show(current.id(), efficacy.of(current.id(), id));
    }

    private void show(PersonId person, CourseEfficacy said) {
        var course = said.course();
        removeAll();
        var crumb = new Nav(LearningNavigation.course(course.title(), course.id()), new Span("/ How sure are you?"));
        crumb.getElement().setAttribute("aria-label", "Where you are");
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        said.finished() ? "How sure are you now?" : "How sure are you today?",
                        "For each task: how sure are you that you could do it tomorrow? 0 is “cannot do it at all”, 50 “moderately sure that I can”, 100 “highly certain that I can”. Saved as you go; leave out what you like."),
                new Note(Note.Kind.PLAIN, privacy(said)),
                change);
        var items = new Section();
        items.addClassName("efficacy-items");
        said.lines().forEach(line -> items.add(item(person, said, line)));
        var source = new Paragraph(
                "The form follows Albert Bandura, Guide for constructing self-efficacy scales, 2006. It says how sure you feel; what you can do is seen in sessions.");
        source.addClassName("meta");
        add(items, source);
        showChange(said);
    }

    private static String privacy(CourseEfficacy said) {
        return "Only you see this. Nobody judges it, and it counts for nothing. If you agree to research, the numbers go there without your name."
                + (said.finished()
                        ? said.saidBefore()
                                ? ""
                                : " You did not rate yourself before this course, so there is nothing to compare with."
                        : " What you say today can be corrected today; after the course you see it beside what you say then.");
    }

    private Div item(PersonId person, CourseEfficacy said, Line line) {
        var name = new Span(line.competence().title());
        name.addClassName("plan-name");
        name.setId("sure-" + line.competence().id());
        var strength = new RadioButtonGroup<Integer>();
        strength.setItems(IntStream.rangeClosed(0, SelfEfficacy.HIGHEST / SelfEfficacy.STEP)
                .mapToObj(step -> step * SelfEfficacy.STEP)
                .toList());
        strength.setAriaLabelledBy("sure-" + line.competence().id());
        strength.addClassName("efficacy-scale");
        said.now(line).ifPresent(before -> strength.setValue(before.strength()));
        strength.setReadOnly(!line.changeable());
        strength.addValueChangeListener(changed -> {
            if (changed.getValue() != null) {
                efficacy.rate(person, said.course().id(), line.competence().id(), changed.getValue());
                showChange(efficacy.of(person, said.course().id()));
            }
        });
        var item = new Div(name, new Paragraph(line.competence().summary()), strength);
        item.addClassName("efficacy-item");
        return item;
    }

    private void showChange(CourseEfficacy said) {
        change.removeAll();
        var compared = said.compared();
        change.setVisible(!compared.isEmpty());
        if (!compared.isEmpty()) {
            change.add(new H2("What has changed"), new EfficacyChange(compared));
        }
    }
}
