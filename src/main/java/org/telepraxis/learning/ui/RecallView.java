package org.telepraxis.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Ease;
import org.telepraxis.learning.Recall;
import org.telepraxis.learning.RecallQuestion;
import org.telepraxis.learning.RecallToday;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** What comes back today, one question at a time. It can be left at any moment: each answer is stored before its feedback shows. */
@Route("recall")
@PageTitle("Recall · Telepraxis")
@Menu(title = "Recall", icon = "refresh-cw", order = 120)
@PermitAll
class RecallView extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final transient Recall recall;
    private final transient PersonId person;
    private final Div box = new Div();

    RecallView(CurrentPerson current, Recall recall) {
        this.recall = recall;
        this.person = current.id();
        addClassName("page");
        box.addClassName("check");
        var today = recall.today(person);
        add(
                new PageHeader(
                        "Recall",
                        today.questions().isEmpty()
                                ? "Questions from your lessons and checks come back here before you forget them."
                                : RecallWords.offer(today)
                                        + ". Questions from your lessons and checks come back before you forget them; stop whenever you like."),
                box);
        show(today, false);
    }

    private void show(RecallToday today, boolean focus) {
        box.removeAll();
        if (today.questions().isEmpty()) {
            box.add(nothing(today));
            return;
        }
        ask(today, today.questions().getFirst(), focus);
    }

    private void ask(RecallToday today, RecallQuestion asked, boolean focus) {
        var where = new Span("Question %d of %d · %s, %s"
                .formatted(
                        today.answered() + 1,
                        today.all(),
                        asked.course().code(),
                        asked.course().title()));
        where.addClassName("meta");
        var bar = new ProgressBar(0, today.all(), today.answered());
        bar.getElement().setAttribute("aria-label", "Questions answered today");
        var after = new Div();
        after.addClassName("recall-after");
        var item = asked.item();
        var question = new Question(item, Optional.empty(), chosen -> {
            boolean right = recall.answer(person, asked.course().id(), item.id(), chosen);
            after.add(right ? how(asked) : next());
            asked.lesson()
                    .ifPresent(lesson -> after.add(LearningNavigation.lesson(
                            "Read again: " + lesson.title(), asked.course().id(), lesson.id())));
        });
        question.once();
        box.add(where, bar, question, after);
        if (focus) {
            question.focusStem();
        }
    }

    /** A right answer goes on with the word for how it came. */
    private Div how(RecallQuestion asked) {
        var label = new Paragraph("How did it come? Your answer is saved; this sets the day it comes back.");
        label.setId("how");
        var row = new Div();
        row.addClassName("row");
        Arrays.stream(Ease.values())
                .map(ease -> new Button(ease.words(), click -> {
                    recall.came(person, asked.course().id(), asked.item().id(), ease);
                    show(recall.today(person), true);
                }))
                .forEach(row::add);
        row.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "how");
        return new Div(label, row);
    }

    private Button next() {
        var next = new Button("Go on", click -> show(recall.today(person), true));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return next;
    }

    private static Note nothing(RecallToday today) {
        var next = today.next()
                .map(day -> " The next ones come back on " + DAY.format(day) + ".")
                .orElse("");
        var note = today.answered() > 0
                ? new Note(
                        Note.Kind.OK,
                        RecallWords.questions(today.answered()) + " answered: that is all for today." + next)
                : new Note(Note.Kind.PLAIN, "Nothing comes back today." + next);
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
