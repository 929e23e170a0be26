package org.telepraxis.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.certification.RenewalState;
import org.telepraxis.certification.Renewals;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.RENEWAL)
@PageTitle("Renewal · Telepraxis")
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class RenewalView extends Div implements HasUrlParameter<String> {

    private final transient Renewals renewals;
    private String number = "";

    RenewalView(Renewals renewals) {
        this.renewals = renewals;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String wanted) {
        number = wanted;
        try {
            show("");
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void show(String said) {
        var file = renewals.of(number);
        removeAll();
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CERTIFICATION, "Certification"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        "Renewal of " + file.scheme(),
                        "Certificate %s, valid to %s. Renewed today, it would hold to %s."
                                .formatted(number, Words.day(file.expiresOn()), Words.day(file.renewedUntil()))),
                standing(file));
        if (!said.isBlank()) {
            var note = new Note(Note.Kind.OK, said);
            note.getElement().setAttribute("role", "status");
            add(note);
        }
        var left = new Div(new H2("What it asks for"), new RequirementList(file.requirements()));
        left.addClassName("renewal-part");
        var right = new Div(new H2("Your ledger"), ledger(file));
        right.addClassName("renewal-part");
        if (changeable(file)) {
            right.add(new ActivityForm(this::enter));
            left.add(request());
        }
        var split = new Div(left, right);
        split.addClassName("renewal-split");
        add(split);
    }

    private static boolean changeable(RenewalFile file) {
        return file.state() == RenewalState.OPEN || file.state() == RenewalState.RETURNED;
    }

    private static Note standing(RenewalFile file) {
        return switch (file.state()) {
            case GRANTED ->
                new Note(Note.Kind.OK, "Renewed: certificate %s takes its place.".formatted(file.successor()));
            case REQUESTED ->
                new Note(
                        Note.Kind.PLAIN,
                        file.audited()
                                ? "With the office since %s. It was drawn by lot for an audit: have the evidence of each line ready."
                                        .formatted(file.requestedAt() == null ? "today" : Words.day(file.requestedAt()))
                                : "With the office. You are told when it is decided.");
            case RETURNED -> new Note(Note.Kind.LAMP, "The office sent it back: " + file.reason());
            case OPEN -> window(file);
        };
    }

    private static Note window(RenewalFile file) {
        return switch (file.window()) {
            case EARLY ->
                new Note(
                        Note.Kind.PLAIN,
                        "You can fill the ledger now and ask for the renewal from %s."
                                .formatted(Words.day(file.expiresOn().minusDays(RenewalTerms.OPENS_DAYS))));
            case IN_TIME -> new Note(Note.Kind.PLAIN, "You can ask until %s.".formatted(Words.day(file.expiresOn())));
            case GRACE ->
                new Note(
                        Note.Kind.LAMP,
                        "It has expired. A renewal in the time of grace still counts from its last day.");
            case LATE ->
                new Note(
                        Note.Kind.LAMP,
                        "It has expired. A renewal is possible until %s, and counts from the day it is decided."
                                .formatted(Words.day(file.lapsesOn())));
            case LAPSED ->
                new Note(
                        Note.Kind.STOP,
                        "It has lapsed. Sessions and role-play have to be shown again: become a candidate.");
        };
    }

    private Div ledger(RenewalFile file) {
        if (file.activities().isEmpty()) {
            return new Div(Words.meta("Nothing entered yet. Enter what you did since the certificate was issued."));
        }
        var list = new UnorderedList();
        list.addClassName("ledger");
        file.activities().forEach(activity -> list.add(line(activity, changeable(file))));
        return new Div(list);
    }

    private ListItem line(RenewalFile.Activity activity, boolean changeable) {
        var entry = activity.entry();
        var title = new Span(entry.title());
        title.addClassName("strong");
        var head = new Div(title, new Span(ActivityForm.hours(entry.minutes())));
        head.addClassNames("row", "between");
        var item = new ListItem(
                head,
                Words.meta("%s, %s. %s".formatted(entry.kind().label(), Words.day(entry.doneOn()), entry.evidence())));
        if (!activity.remark().isBlank()) {
            item.add(
                    new Note(Note.Kind.LAMP, "%s: %s".formatted(activity.state().label(), activity.remark())));
        }
        if (changeable) {
            var remove = new Button("Remove", click -> {
                renewals.remove(number, activity.id());
                show("Removed.");
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove " + entry.title());
            item.add(remove);
        }
        return item;
    }

    private void enter(CpdActivity activity) {
        renewals.enter(number, activity);
        show("Entered: %s.".formatted(activity.title()));
    }

    private Div request() {
        var declared = new Checkbox("All of this is true, and my contract template and country sheet are up to date.");
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var ask = new Button("Ask for the renewal", click -> {
            problem.removeAll();
            try {
                renewals.request(number, declared.getValue());
                show("");
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException elsewhere) {
                show("It was changed in another window.");
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        var request = new Div(declared, problem, ask);
        request.addClassName("stack");
        return request;
    }
}
