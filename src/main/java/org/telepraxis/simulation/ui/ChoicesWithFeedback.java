package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.scenario.Decision;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.simulation.AttemptView;
import org.telepraxis.uikit.Icon;

/** Every choice of a practice session with its reason, what else could have been said, and the way back to it. */
final class ChoicesWithFeedback extends Div {

    /** Takes the person back to a decision, given the number of its move. */
    interface WayBack {
        void to(int decision);
    }

    private final Scenario scenario;
    private final WayBack wayBack;

    ChoicesWithFeedback(AttemptView attempt, WayBack wayBack) {
        this.scenario = attempt.playthrough().scenario();
        this.wayBack = wayBack;
        var list = new OrderedList();
        list.addClassName("decisions");
        attempt.playthrough().decisions().stream()
                .filter(decision -> !decision.taken().feedback().isEmpty()
                        || !decision.alternatives().isEmpty())
                .forEach(decision -> list.add(item(decision)));
        add(list);
    }

    private ListItem item(Decision decision) {
        var clock = scenario.clockLabel(decision.at());
        var time = new Span(clock);
        time.addClassName("mono");
        var said = new Paragraph(decision.taken().text());
        said.addClassName("serif");
        var body = new Div(said);
        if (!decision.taken().feedback().isEmpty()) {
            var feedback = new Paragraph(decision.taken().feedback());
            feedback.addClassName("choice-feedback");
            body.add(feedback);
        }
        if (!decision.alternatives().isEmpty()) {
            body.add(new Details("What else was possible", others(decision)));
        }
        body.add(acts(decision, clock));
        return new ListItem(time, body);
    }

    private static UnorderedList others(Decision decision) {
        var others = new UnorderedList();
        others.addClassName("alternatives");
        decision.alternatives().forEach(other -> {
            var text = new Span(other.text());
            text.addClassName("serif");
            others.add(new ListItem(text, new Paragraph(other.feedback())));
        });
        return others;
    }

    private Div acts(Decision decision, String clock) {
        var back =
                new Button("Go back to this decision", Icon.of("refresh-cw"), click -> wayBack.to(decision.sequence()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(
                "Go back to the decision at " + clock + ": " + decision.taken().text());
        var show = new NativeButton("Show it in the session");
        show.addClassNames("btn", "quiet", "sm");
        show.getElement().setAttribute("data-replay-line", decision.anchor()).setAttribute("type", "button");
        var acts = new Div(back, show);
        acts.addClassNames("row", "decision-acts");
        return acts;
    }
}
