package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Service;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.learning.Recall;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.learning.ui.RecallWords;

/** What a learner may do beside the next step, and may as well leave. */
@Service
class LearningOffers {

    private final Recall recall;

    LearningOffers(Recall recall) {
        this.recall = recall;
    }

    Component show(PersonSummary person) {
        var offers = new Div();
        offers.addClassName("offers");
        var today = recall.today(person.id());
        if (!today.questions().isEmpty()) {
            offers.add(offer(
                    "Recall",
                    LearningNavigation.recall(RecallWords.offer(today)),
                    "From your lessons and checks, before you forget them. Nothing is lost if you leave it."));
        }
        return offers;
    }

    private static Section offer(String title, Component way, String why) {
        var reason = new Paragraph(why);
        reason.addClassName("muted");
        return new Section(new H2(title), way, reason);
    }
}
