package org.telepraxis.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.telepraxis.courseware.Item;
import org.telepraxis.learning.Marking;
import org.telepraxis.uikit.Icon;

/** Every option of an answered item with the reason behind it. */
final class QuestionFeedback extends Div {

    QuestionFeedback(Item item, List<String> chosen) {
        boolean right = Marking.right(item, chosen);
        var verdict = new Paragraph(right ? "Right." : "Not quite. Read the reasons, then go on.");
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        var list = new UnorderedList();
        list.addClassName("reasons");
        boolean ordered = item.type() == Item.Type.SEQ || item.form() == Item.Form.RANK;
        var options = ordered ? item.key().stream().map(id -> option(item, id)).toList() : item.options();
        for (var option : options) {
            list.add(reason(item, option, chosen, ordered));
        }
        add(verdict, list);
        if ("proposal".equals(item.keyStatus())) {
            var note = new Paragraph("This key is a proposal; a panel of experts has not set it yet.");
            note.addClassName("meta");
            add(note);
        }
    }

    private static Item.Option option(Item item, String id) {
        return item.options().stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ListItem reason(Item item, Item.Option option, List<String> chosen, boolean ordered) {
        boolean key = isKey(item, option);
        var text = new Span(option.text());
        text.addClassName("reason-option");
        var head = new Div(text);
        head.addClassNames("row", "between");
        var tag = tag(item, option, chosen, ordered);
        if (!tag.isEmpty()) {
            var badge = new Span(tag);
            badge.addClassNames("badge", key ? "ok" : "plain");
            head.add(badge);
        }
        var mark = new Span(Icon.of(key ? "check" : "minus"));
        mark.addClassNames("mk", key ? "done" : "other");
        var body = new Div(head, new Paragraph(option.why()));
        body.addClassName("grow");
        var line = new ListItem(mark, body);
        if (key) {
            line.addClassName("key");
        }
        return line;
    }

    private static boolean isKey(Item item, Item.Option option) {
        return switch (item.type()) {
            case SBA, MR -> option.correct();
            case SJT -> option.order() == 1;
            case SEQ -> true;
        };
    }

    private static String tag(Item item, Item.Option option, List<String> chosen, boolean ordered) {
        int place = chosen.indexOf(option.id());
        if (ordered) {
            return place + 1 == option.order() ? "Your place too" : "You put it at " + (place + 1);
        }
        if (item.form() == Item.Form.BEST_WORST) {
            var keyed = option.order() == 1
                    ? "Best"
                    : option.order() == item.options().size() ? "Worst" : "";
            var yours = place == 0 ? "your best" : place == 1 ? "your worst" : "";
            return keyed.isEmpty() ? capitalised(yours) : yours.isEmpty() ? keyed : keyed + ", " + yours;
        }
        if (place >= 0) {
            return option.correct() ? "Your answer, correct" : "Your answer";
        }
        return option.correct() ? "Correct" : "";
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
