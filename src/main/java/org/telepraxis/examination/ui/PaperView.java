package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.telepraxis.examination.ExamDesk;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.OpenElsewhere;
import org.telepraxis.examination.OpenPaper;
import org.telepraxis.examination.PaperState;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.SupportButton;

/** A candidate's paper, alone on the screen: what they should know, then the questions, then that it is handed in. */
@Route(value = ExamNavigation.PAPER, autoLayout = false)
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/exam.css")
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExamDesk desk;
    private final Main main = new Main();
    private SittingPage page = new SittingPage();
    private String title = "Exam";
    private int answers;

    PaperView(ExamDesk desk) {
        this.desk = desk;
        addClassName("exam");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> show(id, desk.open(id)));
    }

    private void show(UUID id, OpenPaper paper) {
        title = paper.title();
        removeAll();
        var back = new Anchor(ExamNavigation.EXAMS, Icon.of("arrow-left"));
        back.addClassNames("btn", "quiet");
        back.setAriaLabel("Back to your exams");
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(new Header(back, heading, new SupportButton()), main);
        main.removeAll();
        if (paper.state() == PaperState.BOOKED || paper.state() == PaperState.CANCELLED) {
            main.add(before(id, paper));
        } else {
            write(id, paper);
        }
    }

    private Section before(UUID id, OpenPaper paper) {
        var know = new UnorderedList(
                new ListItem("%d questions in %d minutes%s. The clock starts when you begin."
                        .formatted(
                                paper.asked(),
                                paper.minutes(),
                                paper.extraMinutes() == 0
                                        ? ""
                                        : ", %d of them approved for you".formatted(paper.extraMinutes()))),
                new ListItem(
                        "Each answer is saved at once, and the page says so only when it is. You can change it until you hand in."),
                new ListItem(
                        "If the connection is lost, stay on the page: what you choose is kept on this device and saved when it is back. The clock goes on."),
                new ListItem("You can go on from another device with your own account. The earlier page is told."),
                new ListItem(
                        "When the time is over, what is saved is handed in by itself. A question without an answer counts as wrong; a wrong answer costs nothing more."));
        if (paper.breakLeft() > 0) {
            know.add(new ListItem("You may take breaks of %d minutes altogether. The clock stands still then."
                    .formatted(paper.breakLeft() / 60)));
        }
        know.addClassName("exam-know");
        var refusal = Parts.refusal();
        var begin = Parts.button(
                "Begin the exam",
                "primary lg",
                () -> Parts.attempt(refusal, () -> {
                    desk.begin(id);
                    show(id, desk.open(id));
                }));
        begin.setEnabled(paper.state() == PaperState.BOOKED);
        var section = Parts.section("Before you begin", know, refusal, begin);
        section.addClassName("exam-plain");
        return section;
    }

    private void write(UUID id, OpenPaper paper) {
        page = new SittingPage();
        main.add(page);
        tell(paper, "");
        page.onStrokes(sent -> answer(id, () -> desk.record(id, sent.page(), sent.strokes())));
        page.onLook(looked -> answer(id, () -> desk.look(id, own())));
        page.onHandIn(wished -> answer(id, () -> desk.handIn(id, own())));
        page.onBreak(wished -> answer(id, () -> desk.takeBreak(id, own())));
        page.onBack(came -> answer(id, () -> desk.comeBack(id, own())));
        page.onTakeBack(wished -> answer(id, () -> desk.open(id)));
    }

    private String own() {
        var shown = page.shown();
        return shown == null ? "" : shown.page();
    }

    private void answer(UUID id, Supplier<OpenPaper> act) {
        try {
            tell(act.get(), "");
        } catch (OpenElsewhere taken) {
            var shown = page.shown();
            if (shown != null) {
                page.show(shown.elsewhere(++answers));
            }
        } catch (ExamRefused refused) {
            tell(desk.look(id, own()), refused.reason());
        } catch (NestedRuntimeException databaseAway) {
            // The browser keeps what it has, and sends it again.
        }
    }

    private void tell(OpenPaper paper, String refused) {
        page.show(SittingWire.of(paper, refused, ++answers));
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }
}
