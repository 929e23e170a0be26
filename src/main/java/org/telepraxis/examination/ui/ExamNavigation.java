package org.telepraxis.examination.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.examination.NoSuchExam;

/** The ways into this module's pages. They go by address, so that a page does not drag others along. */
@NamedInterface("navigation")
public final class ExamNavigation {

    static final String ID = "id";
    static final String EXAMS = "exams";
    static final String PAPER = EXAMS + "/:" + ID;
    static final String RESULT = PAPER + "/result";
    static final String WATCH = "invigilation/:" + ID;
    static final String JUDGE = "panels/:" + ID;
    static final String OFFICE = "examination";
    static final String BANKS = OFFICE + "/banks";
    static final String BANK = BANKS + "/:" + ID;
    static final String NEW = OFFICE + "/new";
    static final String EXAM = OFFICE + "/exams/:" + ID;
    static final String FIGURES = EXAM + "/figures";
    static final String SITTING = OFFICE + "/sittings/:" + ID;
    static final String CALL = OFFICE + "/panels/new";
    static final String SIMULATIONS = OFFICE + "/simulations";
    static final String PANEL = OFFICE + "/panels/:" + ID;

    private ExamNavigation() {}

    /** Where somebody finds their own examinations, those they invigilate, and the panels they judge in. */
    public static Anchor exams(String text) {
        return to(text, EXAMS);
    }

    /** Where somebody begins a paper of their own, or goes on with it. */
    public static Anchor paper(String text, UUID paper) {
        return to(text, PAPER, paper);
    }

    /** Where somebody reads what came of a paper of their own. */
    public static Anchor result(String text, UUID paper) {
        return to(text, RESULT, paper);
    }

    /** Where an officer prepares examinations. */
    public static Anchor office(String text) {
        return to(text, OFFICE);
    }

    static String address(String template, UUID id) {
        return template.replace(":" + ID, id.toString());
    }

    static Anchor to(String text, String address) {
        return new Anchor(address, text);
    }

    static Anchor to(String text, String template, UUID id) {
        return to(text, address(template, id));
    }

    static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    /** Shows what the address names; somebody else's, and what does not exist, is not found. */
    static void enter(BeforeEnterEvent event, Consumer<UUID> show) {
        try {
            show.accept(id(event));
        } catch (NoSuchExam | NotFoundException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static UUID id(BeforeEnterEvent event) {
        try {
            return UUID.fromString(event.getRouteParameters().get(ID).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
