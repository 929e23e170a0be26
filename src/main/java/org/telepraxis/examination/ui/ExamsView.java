package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import org.telepraxis.examination.Bookings;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.JudgeDesk;
import org.telepraxis.examination.JudgeSheet;
import org.telepraxis.examination.OwnPaper;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SittingOffer;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Role;
import org.telepraxis.uikit.PageHeader;

/** Examinations, each as far as the person who looks has to do with it. */
@Route(ExamNavigation.EXAMS)
@PageTitle("Exams · Telepraxis")
@Menu(title = "Exams", icon = "list-checks", order = 440)
@PermitAll
@StyleSheet("context://styles/exam.css")
class ExamsView extends Div {

    private final transient Bookings bookings;
    private final transient Invigilation invigilation;
    private final transient JudgeDesk judging;
    private final transient CurrentPerson current;

    ExamsView(Bookings bookings, Invigilation invigilation, JudgeDesk judging, CurrentPerson current) {
        this.bookings = bookings;
        this.invigilation = invigilation;
        this.judging = judging;
        this.current = current;
        addClassNames("page", "exams");
        show();
    }

    private void show() {
        removeAll();
        var me = current.get();
        add(new PageHeader(
                "Exams", "The knowledge exam asks what you know. What you can do is seen in sessions and role-plays."));
        if (me.is(Role.TRAINEE)) {
            add(Parts.section(
                    "Yours",
                    Parts.list(
                            "You have no place in an exam.",
                            bookings.mine().stream().map(this::own).toList())));
            var offers = bookings.offers();
            if (!offers.isEmpty()) {
                add(Parts.section(
                        "Sittings to book",
                        Parts.list("", offers.stream().map(this::offer).toList())));
            }
        }
        if (me.is(Role.SUPERVISOR)) {
            add(Parts.section(
                    "You invigilate",
                    Parts.list(
                            "You are asked for no sitting.",
                            invigilation.mine().stream().map(ExamsView::watched).toList())));
        }
        if (me.is(Role.SUPERVISOR) || me.is(Role.CHIEF_ASSESSOR) || me.is(Role.AUTHOR)) {
            add(Parts.section(
                    "You judge",
                    Parts.list(
                            "You are in no panel.",
                            judging.mine().stream().map(ExamsView::judged).toList())));
        }
        if (me.is(Role.OFFICER)) {
            add(Parts.row(ExamNavigation.office("Examinations and sittings of your association")));
        }
    }

    private static ListItem judged(JudgeSheet sheet) {
        var standing = sheet.stage().round() == 0
                ? Parts.badge("", "lock", "Closed")
                : sheet.done()
                        ? Parts.badge("ok", "check", "Handed in")
                        : Parts.badge("wait", "pencil", "Waits for you");
        return Parts.entry(
                new H3(sheet.title()),
                standing,
                "%s · %s%s"
                        .formatted(
                                sheet.examination(),
                                sheet.stage().label(),
                                sheet.agreed() && sheet.stage().round() > 0
                                        ? " · %d of %d items judged"
                                                .formatted(
                                                        sheet.judged(),
                                                        sheet.lines().size())
                                        : ""),
                Parts.link(ExamNavigation.to("Open", ExamNavigation.JUDGE, sheet.panel()), ""));
    }

    private ListItem own(OwnPaper paper) {
        var badge = switch (paper.state()) {
            case UNDER_WAY -> Parts.badge("wait", "timer", "Under way");
            case BOOKED -> Parts.badge("", "clock", "Booked");
            case ANNULLED -> Parts.badge("stop", "x", "Annulled");
            default ->
                paper.released()
                        ? Parts.badge("ok", "check", "Result released")
                        : Parts.badge("", "inbox", "Handed in");
        };
        var actions = new ArrayList<Component>();
        if (paper.open()) {
            actions.add(Parts.link(
                    ExamNavigation.to(
                            paper.state() == PaperState.UNDER_WAY ? "Go on" : "To the exam",
                            ExamNavigation.PAPER,
                            paper.id()),
                    "primary"));
        }
        if (paper.released()) {
            actions.add(Parts.link(ExamNavigation.to("Result", ExamNavigation.RESULT, paper.id()), ""));
        }
        if (paper.state() == PaperState.BOOKED) {
            actions.add(Parts.button("Give the place back", "quiet", () -> {
                var refusal = Parts.refusal();
                add(refusal);
                Parts.attempt(refusal, () -> {
                    bookings.cancel(paper.id());
                    show();
                });
            }));
        }
        var about = "%s · %s · %d questions, %d minutes%s"
                .formatted(
                        Times.window(paper.opensAt(), paper.closesAt()),
                        paper.whereabouts(),
                        paper.items(),
                        paper.minutes(),
                        paper.breakMinutes() > 0 ? ", breaks of %d minutes".formatted(paper.breakMinutes()) : "");
        if (!paper.annulled().isEmpty()) {
            actions.add(Parts.meta(paper.annulled()));
        }
        return Parts.entry(new H3(paper.title()), badge, about, actions.toArray(Component[]::new));
    }

    private ListItem offer(SittingOffer offer) {
        var about = "%s · %s · %d questions, %d minutes"
                .formatted(
                        Times.window(offer.opensAt(), offer.closesAt()),
                        offer.whereabouts(),
                        offer.items(),
                        offer.minutes());
        if (!offer.refusal().isEmpty()) {
            return Parts.entry(new H3(offer.title()), new Span(), about, Parts.meta(offer.refusal()));
        }
        var refusal = Parts.refusal();
        return Parts.entry(
                new H3(offer.title()),
                Parts.meta(offer.seatsLeft() == 1 ? "1 seat left" : offer.seatsLeft() + " seats left"),
                about,
                Parts.button(
                        "Book a place",
                        "",
                        () -> Parts.attempt(refusal, () -> {
                            bookings.book(offer.sitting());
                            show();
                        })),
                refusal);
    }

    private static ListItem watched(Roster sitting) {
        return Parts.entry(
                new H3(sitting.title()),
                Parts.meta("%d of %d handed in"
                        .formatted(sitting.handedIn(), sitting.places().size())),
                Times.window(sitting.opensAt(), sitting.closesAt()) + " · " + sitting.whereabouts(),
                Parts.link(ExamNavigation.to("Invigilate", ExamNavigation.WATCH, sitting.sitting()), ""));
    }
}
