package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.Performance.Criterion;
import org.telepraxis.uikit.Note;

/** One competence: level, evidence, and why. */
final class CriterionPanel extends RubricPanel {

    private static final int PAUSE_IN_TYPING = 600;

    private final OpenRating rating;
    private final String competence;
    private final LevelChoice levels;
    private final EvidenceList evidence;
    private final TextArea note = new TextArea("Why this level");
    private final Div message = new Div();
    private String savedNote;

    CriterionPanel(OpenRating rating, String competence, TranscriptPane transcript) {
        this.rating = rating;
        this.competence = competence;
        var criteria = rating.performance().criteria();
        var criterion = criteria.stream()
                .filter(candidate -> candidate.competence().equals(competence))
                .findFirst()
                .orElseThrow();
        addClassName("criterion");
        levels = new LevelChoice(criterion, this::choose);
        evidence = new EvidenceList(rating, competence, transcript);
        savedNote = rating.criterion(competence).note();
        prepareNote();
        message.addClassName("criterion-message");
        message.getElement().setAttribute("role", "alert");
        add(head(criterion, criteria.indexOf(criterion) + 1, criteria.size()), levels, message, evidence, note);
        refresh(OpenRating.Saved.YES, "");
    }

    void choose(Mark mark) {
        rating.say(
                new Judgement.MarkGiven(competence, rating.criterion(competence).mark(), mark));
    }

    @Override
    void refresh(OpenRating.Saved how, String words) {
        var sheet = rating.criterion(competence);
        boolean writable = rating.sheet().writable();
        levels.show(sheet.mark(), writable);
        evidence.show();
        note.setReadOnly(!writable);
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
        levels.focus(rating.criterion(competence).mark());
    }

    private void prepareNote() {
        note.addClassName("why");
        note.setValue(savedNote);
        note.setHelperText(
                rating.inCalibration()
                        ? "You read it again beside the key."
                        : "The candidate reads it with the level, not who wrote it.");
        note.setMaxLength(4000);
        note.setWidthFull();
        note.setMinHeight("84px");
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(PAUSE_IN_TYPING);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(change.getValue());
            }
        });
    }

    private void write(String words) {
        if (rating.say(new Judgement.NoteWritten(competence, savedNote, words)) == OpenRating.Saved.YES) {
            savedNote = words;
            message.removeAll();
        }
    }

    /** Both wordings are in sight, and the rater says which one stays. */
    private Note changed(String words) {
        var stored = rating.criterion(competence).note();
        if (stored.equals(note.getValue())) {
            savedNote = stored;
            return new Note(Note.Kind.LAMP, words);
        }
        var saved = new Paragraph(stored.isEmpty() ? "Saved there: an empty note." : "Saved there: " + stored);
        var keep = Parts.button("Keep what stands in this window", "sm", click -> {
            savedNote = stored;
            write(note.getValue());
        });
        var take = Parts.button("Take what is saved", "sm", click -> {
            savedNote = stored;
            note.setValue(stored);
            message.removeAll();
        });
        var choice = new Div(keep, take);
        choice.addClassName("row");
        return new Note(Note.Kind.LAMP, new Paragraph(words), saved, choice);
    }

    private static Div head(Criterion criterion, int number, int all) {
        var title = new H2(criterion.title());
        title.addClassName("title");
        var about = Parts.row(
                "between",
                Parts.meta(
                        "Criterion %d of %d%s".formatted(number, all, criterion.safety() ? ", safety competence" : "")),
                Parts.meta("Rate the worst behaviour first."));
        return new Div(title, about);
    }
}
