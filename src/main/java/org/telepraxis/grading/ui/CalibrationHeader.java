package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.SupportButton;

/** Which replay is rated, whether it is saved, and the way to lock it. */
final class CalibrationHeader extends Header {

    private final OpenRating rating;
    private final RubricPane rubric;
    private final boolean inTest;
    private final transient Runnable afterLock;
    private final Span saved = new Span();
    private final Span savedText = new Span();
    private final transient SavingAgain again;
    private final NativeButton lock;

    CalibrationHeader(OpenRating rating, RubricPane rubric, boolean inTest, Runnable afterLock) {
        this.rating = rating;
        this.rubric = rubric;
        this.inTest = inTest;
        this.afterLock = afterLock;
        addClassName("workbench-head");
        var back = new RouterLink("", CalibrationView.class);
        back.add(Icon.of("arrow-left"), new Span("Calibration"));
        back.addClassNames("btn", "quiet", "sm");
        var about = new Span(
                Icon.of("eye-off"), new Span(inTest ? "Licence test: the key opens at the end" : "Reference replay"));
        about.addClassNames("badge", "blind");
        saved.addClassNames("meta", "saved");
        saved.getElement().setAttribute("role", "status");
        saved.add(Icon.of("check"), savedText);
        again = new SavingAgain(this, rating);
        lock = Parts.button("", "primary sm", click -> lock());
        add(back, what(), about, saved, again.button(), new SupportButton(), lock);
        rating.watch((how, message) -> show(how));
        show(OpenRating.Saved.YES);
    }

    private Div what() {
        var heading = new H1(rating.sheet().code());
        heading.getElement().setAttribute("tabindex", "-1");
        var performance = rating.performance();
        var what = new Div(
                heading,
                Parts.meta("%s %s, form %s. Nobody played it; all of it is invented."
                        .formatted(performance.scenarioId(), performance.title(), performance.formId())));
        what.addClassNames("workbench-what", "grow");
        return what;
    }

    private void show(OpenRating.Saved how) {
        var sheet = rating.sheet();
        var at = sheet.savedAt();
        boolean notSaved = how == OpenRating.Saved.NOT_NOW;
        savedText.setText(notSaved ? "Not saved. Keep this page open." : at == null ? "" : "Saved " + Words.clock(at));
        saved.setClassName("failed", notSaved);
        saved.setVisible(!savedText.getText().isEmpty());
        again.needed(notSaved);
        int left = sheet.leftCount();
        lock.setText(left == 0 ? "Lock rating" : "Lock rating, %d left".formatted(left));
        lock.getElement().setAttribute("aria-disabled", String.valueOf(left > 0));
        lock.setVisible(sheet.writable());
    }

    private void lock() {
        if (!rating.sheet().left().isEmpty()) {
            new LeftDialog(rating.sheet().left(), rubric).open();
            return;
        }
        new LockDialog(
                        rating,
                        inTest
                                ? "What you said stands and cannot be changed. The key opens when every replay of the test is locked."
                                : "What you said stands and cannot be changed. The key opens at once.",
                        afterLock)
                .open();
    }
}
