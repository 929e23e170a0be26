package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Framework;
import org.telepraxis.examination.Bookings;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.PaperResult;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** What came of a paper, by competence. No question is shown again. */
@Route(ExamNavigation.RESULT)
@PageTitle("Exam result · Telepraxis")
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/exam.css")
class ResultView extends Div implements BeforeEnterObserver {

    private final transient Bookings bookings;
    private final transient Framework framework;

    ResultView(Bookings bookings, CompetenceFramework framework) {
        this.bookings = bookings;
        this.framework = framework.current();
        addClassNames("page", "exam-result");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(Parts.crumb(ExamNavigation.exams("Exams")));
        ExamNavigation.enter(event, this::show);
    }

    private void show(UUID paper) {
        try {
            show(bookings.result(paper));
        } catch (ExamRefused notYet) {
            add(new PageHeader("No result", notYet.reason()));
        }
    }

    private void show(PaperResult result) {
        add(new PageHeader(
                result.title(),
                "Handed in on %s%s."
                        .formatted(
                                Times.moment(result.handedInAt()), result.timeUp() ? ", when the time was over" : ""),
                new PrintButton()));
        var said = "%d of %d questions right. The cut is %.1f%%, that is %d of %d."
                .formatted(result.correct(), result.asked(), result.cut(), result.needed(), result.asked());
        add(
                result.passed()
                        ? new Note(Note.Kind.OK, "Passed: " + said)
                        : new Note(Note.Kind.LAMP, new Span("Not passed yet: " + said + " "), new Span(next(result))));
        if (!result.corrections().isEmpty()) {
            add(corrections(result));
        }
        add(Parts.section(
                "By competence",
                Parts.line(
                        "What you knew, in words: firm from 80% right, fair from 60%, gaps below. It is knowledge only; what you can do is seen in sessions. Few questions say little."),
                table(result)));
        var about = new Paragraph(
                "Questions are not shown again, because others will be asked them. If you think that something went wrong on the way, such as a fault of the connection or time that was approved and not given, you can appeal.");
        about.addClassName("muted");
        add(about);
    }

    private static Component corrections(PaperResult result) {
        return Parts.section(
                "Put right after the sitting",
                Parts.line(
                        result.stands()
                                ? "Your paper was marked again. You were told that you had passed, so it stays passed."
                                : "Your paper was marked again; the figures above are the new ones."),
                Parts.list(
                        "",
                        result.corrections().stream()
                                .map(one -> Parts.entry(
                                        new H3(one.kind().label()), Parts.meta(Times.day(one.madeAt())), one.reason()))
                                .toList()));
    }

    private static String next(PaperResult result) {
        var next = result.next();
        if (result.attemptsLeft() == 0) {
            return "All attempts are used. Your association tells you what can be done.";
        }
        return "You can sit again%s; %d %s left."
                .formatted(
                        next == null ? "" : " from " + Times.day(next),
                        result.attemptsLeft(),
                        result.attemptsLeft() == 1 ? "attempt is" : "attempts are");
    }

    private Component table(PaperResult result) {
        return Parts.table(
                "Result by competence",
                List.of("Competence", "Right", "Known"),
                result.competences().stream()
                        .map(line -> List.<Object>of(
                                line.competence() + " "
                                        + framework
                                                .competence(line.competence())
                                                .map(Competence::title)
                                                .orElse(""),
                                "%d of %d".formatted(line.correct(), line.asked()),
                                known(line.known())))
                        .toList());
    }

    private static Component known(PaperResult.Known known) {
        var style = known.name().toLowerCase(Locale.ROOT);
        var mark = new Span();
        mark.addClassNames("exam-known", style);
        mark.getElement().setAttribute("aria-hidden", "true");
        var both = new Span(mark, new Span(known.label()));
        both.addClassName("exam-knows");
        return both;
    }
}
