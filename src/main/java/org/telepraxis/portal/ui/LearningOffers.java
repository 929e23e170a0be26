package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.learning.LearningPlans;
import org.telepraxis.learning.Recall;
import org.telepraxis.learning.SelfEfficacy;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.learning.ui.RecallWords;
import org.telepraxis.simulation.Refreshers;
import org.telepraxis.simulation.ui.SimulationNavigation;

/** What a learner may do beside the next step, and may as well leave. */
@Service
class LearningOffers {

    private final Recall recall;
    private final Refreshers refreshers;
    private final SelfEfficacy efficacy;
    private final LearningPlans plans;

    LearningOffers(Recall recall, Refreshers refreshers, SelfEfficacy efficacy, LearningPlans plans) {
        this.recall = recall;
        this.refreshers = refreshers;
        this.efficacy = efficacy;
        this.plans = plans;
    }

    Div show(PersonSummary person) {
        var offers = new Div();
        offers.addClassName("offers");
        var today = recall.today(person.id());
        if (!today.questions().isEmpty()) {
            offers.add(offer(
                    "Recall",
                    LearningNavigation.recall(RecallWords.offer(today)),
                    "From your lessons and checks, before you forget them. Nothing is lost if you leave it."));
        }
        refreshers
                .likeliestForgotten(person.id())
                .ifPresent(forgotten -> offers.add(offer(
                        "Before you play it for certification",
                        SimulationNavigation.prepare("Practise again: " + forgotten.title(), forgotten.scenarioId()),
                        forgotten.reason() + " One practice brings it back; it is an offer, not a condition.")));
        efficacy.waiting(person.id())
                .map(waiting -> waiting.course())
                .ifPresent(
                        course -> offers.add(
                                offer(
                                        "After " + course.code(),
                                        LearningNavigation.selfEfficacy("How sure are you now?", course.id()),
                                        "You rated yourself before this course. Two minutes, and you see what has changed; only you see it.")));
        plan(person).ifPresent(offers::add);
        return offers;
    }

    private Optional<Section> plan(PersonSummary person) {
        var plan = plans.of(person.id());
        if (plan.empty()) {
            return Optional.of(offer(
                    "Your learning plan",
                    LearningNavigation.plan("Rate yourself and pick five competences"),
                    "About ten minutes, for you alone. The plan then shows the lessons and sessions for each."));
        }
        return plan.finished().stream()
                .findFirst()
                .map(course -> offer(
                        "Your learning plan",
                        LearningNavigation.plan("How sure are you after " + course.code() + "?"),
                        "You rated yourself before this course. Rate again and see the change; only you see it."));
    }

    static Section offer(String title, Component way, String why) {
        var reason = new Paragraph(why);
        reason.addClassName("muted");
        return new Section(new H2(title), way, reason);
    }
}
