package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.telepraxis.grading.ActionResult;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.FeedbackLetter;
import org.telepraxis.simulation.ui.SessionReplay;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** The feedback on one session: what to take along, levels with the moments they were seen in, critical actions, and the appeal. */
@Route(GradingNavigation.FEEDBACK + "/:" + GradingNavigation.CASE)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/simulation.css")
@StyleSheet("context://styles/feedback.css")
class FeedbackLetterView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient Feedback feedback;
    private final transient Appeals appeals;
    private String title = "Feedback";

    FeedbackLetterView(Feedback feedback, Appeals appeals) {
        this.feedback = feedback;
        this.appeals = appeals;
        addClassNames("page", "feedback-letter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = event.getRouteParameters()
                    .get(GradingNavigation.CASE)
                    .map(UUID::fromString)
                    .orElseThrow();
            show(feedback.letter(id));
        } catch (IllegalArgumentException | NoSuchElementException notHere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PageHeader.focusHeadingIn(this);
    }

    @Override
    public String getPageTitle() {
        return "Feedback: " + title + " · Telepraxis";
    }

    private void show(FeedbackLetter letter) {
        title = letter.title();
        removeAll();
        add(
                crumb(letter),
                new PageHeader(
                        "Feedback: " + letter.title(),
                        "Two supervisors or more read this session without knowing whose it is. They are not named here.",
                        new PrintButton()));
        standing(letter);
        var stands = letter.stands();
        add(
                section("Take along", new AdviceCards(stands.advice())),
                section("Levels and the moments behind them", new FeedbackLevels(stands.criteria())));
        if (!stands.actions().isEmpty()) {
            add(section("Critical actions", actions(stands)));
        }
        add(section("What comes next", next(stands)));
        letter.before().ifPresent(before -> add(section("What stood before your appeal", before(before))));
        add(section("The session", SessionReplay.of(feedback.record(letter.caseId()))));
        add(section("Appeal", new AppealPanel(letter, appeals, () -> show(feedback.letter(letter.caseId())))));
    }

    private void standing(FeedbackLetter letter) {
        if (letter.isVoid()) {
            add(
                    new Note(
                            Note.Kind.OK,
                            "This session is void after your appeal. It counts as if you had not sat it, and you may sit it again free of charge."));
        } else if (letter.before().isPresent()) {
            add(new Note(Note.Kind.OK, "Your appeal changed this result. What you read here is what counts now."));
        }
    }

    private static Nav crumb(FeedbackLetter letter) {
        var crumb = new Nav(
                new RouterLink("Feedback", FeedbackView.class),
                new Span(" / %s, certification, form %s".formatted(letter.scenarioId(), letter.formId())));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        return crumb;
    }

    private static UnorderedList actions(FeedbackLetter.Result result) {
        var list = new UnorderedList();
        list.addClassName("feedback-actions");
        for (var action : result.actions()) {
            var badge = Parts.styled(action.result().label(), "badge");
            badge.addClassName(style(action.result()));
            var at = action.atSeconds();
            list.add(new ListItem(
                    Parts.styled(action.id(), "code"),
                    new Span(action.what()),
                    badge,
                    Parts.styled(at == null ? "" : "at " + Words.minutes(at), "time")));
        }
        return list;
    }

    private static String style(ActionResult result) {
        return switch (result) {
            case MET, REPAIRED -> "ok";
            case LATE -> "wait";
            case MISSED, VIOLATED -> "stop";
            case NOT_TRIGGERED, OPEN -> "plain";
        };
    }

    private static Component next(FeedbackLetter.Result result) {
        return new Paragraph(
                result.critical()
                        ? "Something here is too close to harm to pass over. Go back to the matching part of the course, practise two"
                                + " sessions until they are Sound or better, be observed once in a role-play, and write a reflection"
                                + " with your supervisor. Another form opens after 28 days."
                        : "Nothing here stands against a certificate by itself; the association looks at everything together. Where a"
                                + " level is below Sound, plan two weeks of practice from the task above before another form.");
    }

    private static Component before(FeedbackLetter.Result before) {
        var list = new UnorderedList();
        list.addClassName("feedback-before");
        before.criteria()
                .forEach(criterion -> list.add(
                        new ListItem(Parts.styled(criterion.competence(), "code"), new Span(criterion.stands()))));
        return list;
    }

    private static Section section(String title, Component content) {
        var section = new Section(new H2(title), content);
        section.addClassName("feedback-section");
        return section;
    }
}
