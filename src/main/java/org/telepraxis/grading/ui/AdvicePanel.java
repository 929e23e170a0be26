package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import org.telepraxis.grading.Advice;
import org.telepraxis.grading.Judgement;
import org.telepraxis.uikit.Note;

/** What the candidate is told when the feedback is released: one thing to keep, one to change, one task. */
final class AdvicePanel extends RubricPanel {

    private static final int PAUSE_IN_TYPING = 600;

    private final OpenRating rating;
    private final Map<Advice.Part, TextArea> fields = new EnumMap<>(Advice.Part.class);
    private final Map<Advice.Part, String> saved = new EnumMap<>(Advice.Part.class);
    private final Div message = new Div();

    AdvicePanel(OpenRating rating) {
        this.rating = rating;
        addClassName("advice");
        var title = new H2("For the candidate");
        title.addClassName("title");
        add(
                title,
                Parts.metaLine(
                        "The candidate reads this, the level and your reasons once the feedback is released, and not"
                                + " who wrote it. Name neither yourself nor your workplace."));
        for (var part : Advice.Part.values()) {
            add(field(part));
        }
        message.addClassName("criterion-message");
        message.getElement().setAttribute("role", "alert");
        add(message);
        refresh(OpenRating.Saved.YES, "");
    }

    @Override
    void refresh(OpenRating.Saved how, String words) {
        fields.values().forEach(field -> field.setReadOnly(!rating.sheet().writable()));
        if (how == OpenRating.Saved.REFUSED) {
            message.removeAll();
            message.add(new Note(Note.Kind.LAMP, words));
        } else if (how == OpenRating.Saved.CHANGED_ELSEWHERE) {
            message.removeAll();
            message.add(changed(words));
        }
    }

    @Override
    void focusStart() {
        fields.values().stream()
                .filter(TextArea::isEmpty)
                .findFirst()
                .orElseGet(() -> fields.values().iterator().next())
                .focus();
    }

    private TextArea field(Advice.Part part) {
        var field = new TextArea(part.label());
        var stands = rating.sheet().advice().of(part);
        saved.put(part, stands);
        field.setValue(stands);
        field.addClassName("why");
        field.setHelperText(hint(part));
        field.setMaxLength(2000);
        field.setWidthFull();
        field.setMinHeight("72px");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(part, change.getValue());
            }
        });
        fields.put(part, field);
        return field;
    }

    private void write(Advice.Part part, String words) {
        var before = saved.getOrDefault(part, "");
        if (rating.say(new Judgement.AdviceWritten(part, before, words)) == OpenRating.Saved.YES) {
            saved.put(part, words);
            message.removeAll();
        }
    }

    /** What is saved is shown beside what stands here, and the rater says which one stays. */
    private Note changed(String words) {
        var note = new Div(new Paragraph(words));
        fields.forEach((part, field) -> {
            var stored = rating.sheet().advice().of(part);
            if (stored.equals(field.getValue())) {
                saved.put(part, stored);
                return;
            }
            var keep = Parts.button("Keep what stands in this window", "sm", click -> {
                saved.put(part, stored);
                write(part, field.getValue());
            });
            var take = Parts.button("Take what is saved", "sm", click -> {
                saved.put(part, stored);
                field.setValue(stored);
                message.removeAll();
            });
            note.add(
                    new Paragraph("%s, saved there: %s".formatted(part.label(), stored.isEmpty() ? "nothing" : stored)),
                    Parts.row("", keep, take));
        });
        return new Note(Note.Kind.LAMP, note);
    }

    private static String hint(Advice.Part part) {
        return switch (part) {
            case KEEP -> "One thing that helped this client, at the line where it happened.";
            case CHANGE -> "One thing to do differently, and what it would have changed.";
            case TASK -> "One thing to practise before the next session, small enough for a week.";
        };
    }
}
