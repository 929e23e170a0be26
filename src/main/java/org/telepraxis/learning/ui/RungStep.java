package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.course.LessonHtml;
import org.telepraxis.courseware.Exercise.LadderMove;
import org.telepraxis.courseware.Exercise.Rung;

/** A rung of a ladder: what fails, what one does about it, what one says, and what the other person heard. */
final class RungStep extends ListItem {

    private static final String SAID = ".said";

    private final transient Rung rung;
    private final String who;
    private final transient Choices choices;
    private final transient Map<String, String> tokens;
    private final H3 heading;
    private final RadioButtonGroup<LadderMove> doing = new RadioButtonGroup<>("What do you do?");
    private final Div answer = new Div();
    private final Div speaking = new Div();
    private final Div said = new Div();
    private final Button say;
    private final Button next;

    /** @param then called when the learner has spoken and goes on */
    RungStep(
            Rung rung,
            String who,
            boolean last,
            Kept kept,
            Choices choices,
            Map<String, String> tokens,
            Runnable then) {
        this.rung = rung;
        this.who = who;
        this.choices = choices;
        this.tokens = tokens;
        addClassName("rung");
        heading = new H3(rung.title());
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        if (!rung.within().isEmpty()) {
            var within = new Span("In a real session: " + rung.within());
            within.addClassNames("meta", "rung-within");
            add(within);
        }
        add(words(rung.fails(), "rung-fails"), doing(), answer);

        var own = new SavedText(
                "What do you say? Say it aloud, then write it down",
                "Yours alone; saved as you type.",
                2,
                kept.text(rung.id()),
                text -> kept.put(rung.id(), text));
        own.tell("What you say: " + rung.title());
        say = new Button("I have said it", _ -> {
            choices.make(rung.id() + SAID, "shown");
            show();
            said.getElement().callJsFunction("focus");
        });
        next = new Button(last ? "To the foot of the ladder" : "Next rung", _ -> {
            choices.make(rung.id() + SAID, "done");
            then.run();
        });
        said.addClassName("record-model");
        said.getElement().setAttribute("tabindex", "-1");
        speaking.add(own, say, said, next);
        add(speaking);
        show();
    }

    boolean done() {
        return choices.at(rung.id() + SAID).filter("done"::equals).isPresent();
    }

    /** @param ahead how many rungs further down than the open one: 0 is the open one, less has been walked */
    void stand(int ahead) {
        setClassName("rung-ahead", ahead > 0);
        setClassName("rung-now", ahead == 0);
        setClassName("rung-done", ahead < 0);
        if (ahead == 0) {
            getElement().setAttribute("aria-current", "step");
        } else {
            getElement().removeAttribute("aria-current");
        }
        doing.setReadOnly(ahead < 0);
        show();
    }

    /** Forgets what was done here; the words stay, to be said better. */
    void startAgain() {
        choices.takeBack(rung.id());
        choices.takeBack(rung.id() + SAID);
        doing.clear();
    }

    void focusHeading() {
        heading.getElement().callJsFunction("focus");
    }

    private RadioButtonGroup<LadderMove> doing() {
        doing.setItems(rung.moves());
        doing.setItemLabelGenerator(LadderMove::text);
        doing.addClassName("options");
        doing.setAriaLabel("What do you do? " + rung.title());
        chosen().ifPresent(doing::setValue);
        answer.addClassName("rung-answer");
        answer.getElement().setAttribute("role", "status");
        doing.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                choices.make(rung.id(), Choices.key(change.getValue().text()));
            }
            show();
        });
        return doing;
    }

    private Optional<LadderMove> chosen() {
        return choices.at(rung.id())
                .flatMap(made -> rung.moves().stream()
                        .filter(move -> Choices.key(move.text()).equals(made))
                        .findFirst());
    }

    private void show() {
        var move = chosen();
        boolean good = move.filter(LadderMove::good).isPresent();
        boolean shown = good && choices.has(rung.id() + SAID);
        answer.removeAll();
        move.ifPresent(made -> {
            var hears = new Paragraph(LessonHtml.fill(made.hears(), tokens));
            hears.addClassName("rung-hears");
            answer.add(label(who + " sees and hears"), hears, feedback(made));
        });
        speaking.setClassName("rung-unsaid", !good);
        say.setVisible(!shown);
        said.removeAll();
        said.setVisible(shown);
        if (shown) {
            said.add(label("A colleague says"), new Paragraph(LessonHtml.fill(rung.words(), tokens)));
            if (!rung.listen().isEmpty()) {
                said.add(new H4("Look at your words"), points(rung.listen()));
            }
        }
        next.setVisible(shown && !done());
    }

    private static Paragraph feedback(LadderMove move) {
        var text = new Paragraph((move.good() ? "Yes. " : "Choose again. ") + move.feedback());
        text.addClassName("feedback");
        return text;
    }

    private Prose words(String markdown, String name) {
        var prose = new Prose(markdown, tokens);
        prose.addClassName(name);
        return prose;
    }

    private static UnorderedList points(List<String> texts) {
        var list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }

    private static Span label(String words) {
        var label = new Span(words);
        label.addClassName("meta");
        return label;
    }
}
