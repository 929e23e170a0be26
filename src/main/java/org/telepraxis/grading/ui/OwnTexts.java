package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Performance.OwnText;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;

/** The candidate's own words, each beside the line they chose as closest; the rater says where the two differ. */
final class OwnTexts extends Div {

    private final OpenRating rating;

    OwnTexts(OpenRating rating) {
        this.rating = rating;
        addClassName("own-texts");
        var texts = rating.performance().texts();
        if (texts.isEmpty()) {
            add(new Note(Note.Kind.PLAIN, "The candidate wrote no own words in this session."));
            return;
        }
        add(
                Parts.metaLine(
                        "Locked before a line was chosen. The chosen line drove the case; judge the words themselves, and flag where the two differ."));
        texts.forEach(text -> add(card(text)));
    }

    private Article card(OwnText text) {
        var own = new Paragraph(text.text());
        own.addClassName("own-words");
        var chosen = new Paragraph(text.chosen().isEmpty() ? "No line was chosen." : text.chosen());
        chosen.addClassName("chosen");
        var beside = new Div(
                new Div(Parts.styled("Own words", "label"), own),
                new Div(Parts.styled("Chosen as closest", "label"), chosen));
        beside.addClassName("beside");
        var title = new H2(text.label());
        var card = new Article(new Div(Parts.styled(Words.minutes(text.at()), "time"), title), beside);
        card.addClassName("own-text");
        if (!text.chosen().isEmpty()) {
            card.add(flag(text));
        }
        return card;
    }

    private NativeButton flag(OwnText text) {
        var label = new Span();
        var flag = Parts.button(
                "",
                "sm",
                click -> rating.say(new Judgement.MismatchFlagged(
                        text.anchor(), !rating.sheet().mismatches().contains(text.anchor()))));
        flag.add(Icon.of("flag"), label);
        Runnable show = () -> {
            boolean differs = rating.sheet().mismatches().contains(text.anchor());
            label.setText(differs ? "Flagged: text and line differ" : "Flag: text and line differ");
            flag.getElement().setAttribute("aria-pressed", String.valueOf(differs));
            flag.setEnabled(rating.sheet().writable());
        };
        show.run();
        rating.watch((how, message) -> show.run());
        return flag;
    }
}
