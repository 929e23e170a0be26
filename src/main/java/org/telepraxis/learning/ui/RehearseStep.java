package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.telepraxis.courseware.Exercise;

/**
 * A walk down a ladder. One rung is open at a time; whoever has acted and spoken on it goes on to the next, and none is timed. Rungs
 * still ahead are kept from the screen and printed, so that the walk can be made on paper too.
 */
final class RehearseStep extends Div {

    private final List<RungStep> rungs = new ArrayList<>();
    private final Paragraph place = new Paragraph();
    private final Div down = new Div();

    RehearseStep(Exercise.Rehearse rehearse, Kept kept, Map<String, String> tokens) {
        var choices = new Choices(kept);
        place.addClassNames("meta", "rehearse-place");
        var ladder = new OrderedList();
        ladder.addClassName("ladder");
        for (var rung : rehearse.rungs()) {
            boolean last = rungs.size() + 1 == rehearse.rungs().size();
            var step = new RungStep(rung, rehearse.who(), last, kept, choices, tokens, this::goOn);
            rungs.add(step);
            ladder.add(step);
        }
        var again = new Button("Walk down again", _ -> {
            rungs.forEach(RungStep::startAgain);
            show();
            rungs.getFirst().focusHeading();
        });
        down.addClassName("rehearse-end");
        down.getElement().setAttribute("tabindex", "-1");
        down.add(new H3("At the foot of the ladder"), new Paragraph(rehearse.why()), again);
        add(new Prose(rehearse.situation(), tokens), place, ladder, down);
        show();
    }

    private void goOn() {
        show();
        rungs.stream()
                .filter(rung -> !rung.done())
                .findFirst()
                .ifPresentOrElse(RungStep::focusHeading, () -> down.getElement().callJsFunction("focus"));
    }

    private void show() {
        int done = (int) rungs.stream().takeWhile(RungStep::done).count();
        for (int i = 0; i < rungs.size(); i++) {
            rungs.get(i).stand(i - done);
        }
        boolean atTheFoot = done == rungs.size();
        down.setVisible(atTheFoot);
        place.setText(
                atTheFoot
                        ? "All %d rungs walked.".formatted(done)
                        : "Rung %d of %d. Nothing is timed.".formatted(done + 1, rungs.size()));
    }
}
