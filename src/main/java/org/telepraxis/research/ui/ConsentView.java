package org.telepraxis.research.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.research.ConsentState;
import org.telepraxis.research.ResearchConsent;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** What research would get, and the yes or no to it. */
@Route("research")
@PageTitle("Research · Telepraxis")
@Menu(title = "Research", icon = "eye-off", order = 240)
@RolesAllowed("TRAINEE")
class ConsentView extends Div {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final transient ResearchConsent consent;
    private final transient PersonId person;
    private final Section answer = new Section();

    ConsentView(CurrentPerson current, ResearchConsent consent) {
        this.consent = consent;
        this.person = current.id();
        addClassName("page");
        add(
                new PageHeader(
                        "Research",
                        "Your association would like to learn what helps people to learn. It may use your figures only if you say yes. Your courses, sessions and certificates are the same either way."),
                new H2("What research would get"),
                list(
                        "The level that was seen in each competence, with the week, not the day",
                        "Which options and tools you took in practice sessions, and at which second of the session",
                        "How sure you were of yourself before and after courses, as numbers"),
                new H2("What it never gets"),
                list(
                        "Anything you wrote or said: no session text, no job aids, no notes, no reflections",
                        "Your name, your address, your account, or the day",
                        "Whether you agreed: nobody in your association sees who did"),
                new H2("What it is good to know"),
                list(
                        "You get a pseudonym that cannot be turned back into your name without a secret that is never given out",
                        "A pseudonym is not a mask: somebody who knows exactly when you practised might recognise you in a small group",
                        "You can withdraw at any time. From then on you are missing from every new export; tables that were given out before cannot be called back"),
                answer);
        answer.addClassName("section");
        show();
    }

    private void show() {
        answer.removeAll();
        answer.add(new H2("Your answer"));
        switch (consent.of(person)) {
            case ConsentState.Given(var since) -> {
                answer.add(note(Note.Kind.OK, "You agreed on " + day(since) + "."));
                answer.add(new Button("Withdraw", click -> {
                    consent.withdraw(person);
                    show();
                }));
            }
            case ConsentState.Withdrawn(var since) -> {
                answer.add(
                        note(Note.Kind.PLAIN, "You withdrew on " + day(since) + ". You are in no export made since."));
                answer.add(agree());
            }
            case ConsentState.NeverGiven() -> {
                answer.add(note(Note.Kind.PLAIN, "You have not agreed. Nothing of yours is used for research."));
                answer.add(agree());
            }
        }
    }

    private Button agree() {
        var agree = new Button("I agree that my figures are used", click -> {
            consent.give(person);
            show();
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        return agree;
    }

    private static Note note(Note.Kind kind, String words) {
        var note = new Note(kind, new Paragraph(words));
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private static UnorderedList list(String... points) {
        var list = new UnorderedList();
        list.addClassName("objectives");
        List.of(points).forEach(point -> list.add(new ListItem(point)));
        return list;
    }

    private static String day(Instant at) {
        return DAY.format(at);
    }
}
