package org.telepraxis.grading.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.AppealStory;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.FeedbackLetter;
import org.telepraxis.grading.RatingRefused;
import org.telepraxis.uikit.Note;

/** Where a trainee reads what an appeal can be about and until when, files one, follows it, and takes it back. */
final class AppealPanel extends Div {

    private final FeedbackLetter letter;
    private final transient Appeals appeals;
    private final transient Runnable afterwards;

    AppealPanel(FeedbackLetter letter, Appeals appeals, Runnable afterwards) {
        this.letter = letter;
        this.appeals = appeals;
        this.afterwards = afterwards;
        addClassName("appeal-panel");
        letter.appeals().forEach(this::story);
        if (letter.mayAppeal()) {
            add(new Paragraph(
                    "You can appeal until %s. The ratings that were given stay on record; two others rate the session"
                                    .formatted(Words.date(letter.appealUntil()))
                            + " without knowing of the appeal. Then it is decided with reasons: by three people who had nothing to do"
                            + " with your session, or by the chief assessor, as your association has set."));
            add(grounds());
            add(new Note(
                    Note.Kind.PLAIN,
                    "That you see the levels differently, or find a published standard too strict, is not a ground."));
            add(Parts.button(
                    "scale", "File an appeal", "", click -> fileDialog().open()));
        } else if (letter.appeals().isEmpty()) {
            add(new Paragraph("The last day to appeal was %s.".formatted(Words.date(letter.appealUntil()))));
        }
    }

    private void story(AppealStory story) {
        add(new AppealTimeline(story));
        if (!story.state().isFinal()) {
            add(Parts.button(
                    "Withdraw the appeal", "", click -> withdrawDialog(story).open()));
        }
    }

    private static DescriptionList grounds() {
        var list = new DescriptionList();
        list.addClassName("appeal-grounds");
        for (var ground : AppealGround.values()) {
            list.add(new DescriptionList.Term(ground.label()), new DescriptionList.Description(ground.meaning()));
        }
        return list;
    }

    private Dialog fileDialog() {
        var dialog = new Dialog();
        dialog.setHeaderTitle("File an appeal");
        dialog.setWidth("min(620px, 94vw)");
        var ground = new RadioButtonGroup<AppealGround>("Ground");
        ground.setItems(AppealGround.values());
        ground.setItemLabelGenerator(AppealGround::label);
        ground.addClassName("appeal-choice");
        var statement = new TextArea("What went wrong, and where in the session");
        statement.setMaxLength(4000);
        statement.setMinHeight("140px");
        statement.setWidthFull();
        statement.setManualValidation(true);
        statement.setHelperText("Read later, by the chief assessor. If you need help now, use Support.");
        var body = new Div(ground, statement);
        body.addClassName("stack");
        dialog.add(body);
        dialog.getFooter()
                .add(
                        Parts.button("Cancel", "", click -> dialog.close()),
                        Parts.button("File the appeal", "primary", click -> file(dialog, ground, statement)));
        return dialog;
    }

    private void file(Dialog dialog, RadioButtonGroup<AppealGround> ground, TextArea statement) {
        if (ground.getValue() == null) {
            ground.setErrorMessage("Choose a ground.");
            ground.setInvalid(true);
            return;
        }
        try {
            appeals.file(letter.caseId(), ground.getValue(), statement.getValue());
            dialog.close();
            afterwards.run();
        } catch (RatingRefused refused) {
            statement.setErrorMessage(refused.getMessage());
            statement.setInvalid(true);
        }
    }

    private Dialog withdrawDialog(AppealStory story) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Withdraw the appeal?");
        dialog.setWidth("min(480px, 94vw)");
        var message = new Div();
        dialog.add(
                new Paragraph(
                        story.state() == AppealState.ADMITTED
                                ? "The new raters are sent home and the rating stands. You can appeal again until the last day."
                                : "The rating stands. You can appeal again until the last day."),
                message);
        dialog.getFooter()
                .add(
                        Parts.button("Keep it", "", click -> dialog.close()),
                        Parts.button("Withdraw", "primary", click -> {
                            try {
                                appeals.withdraw(story.id());
                                dialog.close();
                                afterwards.run();
                            } catch (RatingRefused refused) {
                                message.removeAll();
                                message.add(new Note(Note.Kind.LAMP, String.valueOf(refused.getMessage())));
                            }
                        }));
        return dialog;
    }
}
