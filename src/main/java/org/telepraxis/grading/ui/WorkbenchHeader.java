package org.telepraxis.grading.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.telepraxis.grading.Concerns;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.SupportButton;

/** What is rated, whether it is saved, and the ways out: concern, support, lock. */
final class WorkbenchHeader extends Header {

    private final OpenRating rating;
    private final RubricPane rubric;
    private final Span saved = new Span();
    private final Span savedText = new Span();
    private final transient SavingAgain again;
    private final NativeButton lock;
    private final NativeButton concern;
    private final ConcernNotice notice;

    WorkbenchHeader(OpenRating rating, Concerns concerns, RubricPane rubric) {
        this.rating = rating;
        this.rubric = rubric;
        addClassName("workbench-head");
        var back = new RouterLink("", RatingsView.class);
        back.add(Icon.of("arrow-left"), new Span("Ratings"));
        back.addClassNames("btn", "quiet", "sm");
        var blind = new Span(Icon.of("eye-off"), new Span("Blind: no name, no other parts, no other rater"));
        blind.addClassNames("badge", "blind");
        saved.addClassNames("meta", "saved");
        saved.getElement().setAttribute("role", "status");
        saved.add(Icon.of("check"), savedText);
        again = new SavingAgain(this, rating);
        concern = Parts.button(
                "flag",
                "Raise a concern",
                "sm",
                click -> new ConcernDialog(rating.id(), rating.sheet().writable(), concerns, this::raised).open());
        notice = new ConcernNotice(rating, concerns);
        lock = Parts.button("", "primary sm", click -> lock());
        add(back, what(), blind, saved, again.button(), concern, new SupportButton(), lock, notice);
        rating.watch((how, message) -> show(how));
        show(OpenRating.Saved.YES);
    }

    private Div what() {
        var heading = new H1("Performance " + rating.sheet().code());
        heading.getElement().setAttribute("tabindex", "-1");
        var performance = rating.performance();
        var what = new Div(
                heading,
                Parts.meta("%s %s, certification, form %s"
                        .formatted(performance.scenarioId(), performance.title(), performance.formId())));
        what.addClassNames("workbench-what", "grow");
        return what;
    }

    private void show(OpenRating.Saved how) {
        var sheet = rating.sheet();
        var at = sheet.savedAt();
        boolean notSaved = how == OpenRating.Saved.NOT_NOW;
        savedText.setText(
                notSaved
                        ? "Not saved%s. Keep this page open.".formatted(at == null ? "" : " since " + Words.clock(at))
                        : sheet.status() == RatingStatus.LOCKED
                                ? "Locked. What you said stands."
                                : sheet.paused()
                                        ? "Paused. What you said is saved."
                                        : at == null ? "" : "Saved " + Words.clock(at));
        saved.setClassName("failed", notSaved);
        saved.setVisible(!savedText.getText().isEmpty());
        again.needed(notSaved);
        int left = sheet.leftCount();
        lock.setText(left == 0 ? "Lock rating" : "Lock rating, %d left".formatted(left));
        lock.getElement().setAttribute("aria-disabled", String.valueOf(left > 0));
        lock.setVisible(sheet.writable());
        concern.setVisible(sheet.status() != RatingStatus.RETURNED && !notice.waits());
        notice.show();
        setClassName("locked", sheet.status() == RatingStatus.LOCKED);
    }

    private void raised() {
        notice.lookAgain();
        rating.reload();
    }

    private void lock() {
        if (rating.sheet().left().isEmpty()) {
            new LockDialog(rating).open();
        } else {
            new LeftDialog(rating.sheet().left(), rubric).open();
        }
    }
}
