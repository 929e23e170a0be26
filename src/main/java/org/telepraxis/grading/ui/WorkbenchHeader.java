package org.telepraxis.grading.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.telepraxis.grading.Concerns;
import org.telepraxis.grading.RatingStatus;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.SupportButton;

/** What is rated, whether it is saved, and the ways out: concern, support, lock. */
final class WorkbenchHeader extends Header {

    private static final int RETRY_MILLIS = 5000;

    private final OpenRating rating;
    private final RubricPane rubric;
    private final Span saved = new Span();
    private final Span savedText = new Span();
    private final NativeButton retry;
    private final NativeButton lock;
    private final NativeButton concern;
    private @Nullable Registration polling;

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
        retry = Parts.button("Try now", "sm", click -> rating.retry());
        concern = Parts.button(
                "flag",
                "Raise a concern",
                "sm",
                click -> new ConcernDialog(rating.id(), concerns, rating::reload).open());
        lock = Parts.button("", "primary sm", click -> lock());
        add(back, what(), blind, saved, retry, concern, new SupportButton(), lock);
        rating.watch((how, message) -> show(how));
        show(OpenRating.Saved.YES);
    }

    /** While something is not saved, the page tries again by itself. */
    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> {
            if (retry.isVisible()) {
                rating.retry();
            }
        });
        tryAgainByItself(retry.isVisible());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            polling.remove();
            polling = null;
            detached.getUI().setPollInterval(-1);
        }
    }

    private void tryAgainByItself(boolean again) {
        getUI().ifPresent(ui -> ui.setPollInterval(again ? RETRY_MILLIS : -1));
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
                                : at == null ? "" : "Saved " + Words.clock(at));
        saved.setClassName("failed", notSaved);
        saved.setVisible(!savedText.getText().isEmpty());
        retry.setVisible(notSaved);
        tryAgainByItself(notSaved);
        int left = sheet.leftCount();
        lock.setText(left == 0 ? "Lock rating" : "Lock rating, %d left".formatted(left));
        lock.getElement().setAttribute("aria-disabled", String.valueOf(left > 0));
        lock.setVisible(sheet.writable());
        concern.setVisible(sheet.writable());
        setClassName("locked", sheet.status() == RatingStatus.LOCKED);
    }

    private void lock() {
        if (rating.sheet().left().isEmpty()) {
            new LockDialog(rating).open();
        } else {
            new LeftDialog(rating.sheet().left(), rubric).open();
        }
    }
}
