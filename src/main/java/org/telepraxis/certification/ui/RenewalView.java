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
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.telepraxis.certification.CpdActivity;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.certification.RenewalState;
import org.telepraxis.certification.Renewals;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.uikit.KeptRows;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.upload.UploadedFile;

@Route(CertificationNavigation.RENEWAL)
@PageTitle("Renewal · Telepraxis")
@RolesAllowed("TRAINEE")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class RenewalView extends Div implements HasUrlParameter<String> {

    private final transient Renewals renewals;
    private final Div said = new Div();
    private final RequirementList requirements = new RequirementList();
    private final Span nothing =
            Words.meta("Nothing entered yet. Enter what you did since the certificate was issued.");
    private final ActivityForm form = new ActivityForm(this::enter);
    private final Div request = new Div();
    private final Div stands = new Div();
    private final transient KeptRows<String, Standing> standing =
            new KeptRows<>(stands, Standing::words, Standing::note);
    private final UnorderedList list = new UnorderedList();
    private final transient KeptRows<UUID, Line> ledger = new KeptRows<>(list, Line::id, this::line);
    private String number = "";

    RenewalView(Renewals renewals) {
        this.renewals = renewals;
        addClassName("page");
        list.addClassName("ledger");
        said.getElement().setAttribute("role", "status");
        request();
    }

    @Override
    public void setParameter(BeforeEvent event, String wanted) {
        number = wanted;
        try {
            open();
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void open() {
        var file = renewals.of(number);
        removeAll();
        var crumb = new Paragraph(new Anchor(CertificationNavigation.CERTIFICATION, "Certification"));
        crumb.addClassName("crumb");
        var left = new Div(new H2("What it asks for"), requirements, request);
        left.addClassName("renewal-part");
        var right = new Div(new H2("Your ledger"), nothing, list, form);
        right.addClassName("renewal-part");
        var split = new Div(left, right);
        split.addClassName("renewal-split");
        add(
                crumb,
                new PageHeader(
                        "Renewal of " + file.scheme(),
                        "Certificate %s, valid to %s. Renewed today, it would hold to %s."
                                .formatted(number, Words.day(file.expiresOn()), Words.day(file.renewedUntil()))),
                stands,
                said,
                split);
        show(file);
    }

    private void show(RenewalFile file) {
        boolean changeable = file.state() == RenewalState.OPEN || file.state() == RenewalState.RETURNED;
        standing.show(List.of(standing(file)));
        requirements.show(file.requirements());
        nothing.setVisible(file.activities().isEmpty());
        ledger.show(file.activities().stream()
                .map(activity -> new Line(activity, changeable))
                .toList());
        form.setVisible(changeable);
        request.setVisible(changeable);
    }

    private void say(String words) {
        said.removeAll();
        if (!words.isBlank()) {
            said.add(new Note(Note.Kind.OK, words));
        }
    }

    private static Standing standing(RenewalFile file) {
        return switch (file.state()) {
            case GRANTED ->
                new Standing(Note.Kind.OK, "Renewed: certificate %s takes its place.".formatted(file.successor()));
            case REQUESTED ->
                new Standing(
                        Note.Kind.PLAIN,
                        file.audited()
                                ? "With the office since %s. It was drawn by lot for an audit: have the evidence of each line ready."
                                        .formatted(file.requestedAt() == null ? "today" : Words.day(file.requestedAt()))
                                : "With the office. You are told when it is decided.");
            case RETURNED -> new Standing(Note.Kind.LAMP, "The office sent it back: " + file.reason());
            case OPEN -> window(file);
        };
    }

    private static Standing window(RenewalFile file) {
        return switch (file.window()) {
            case EARLY ->
                new Standing(
                        Note.Kind.PLAIN,
                        "You can fill the ledger now and ask for the renewal from %s."
                                .formatted(Words.day(file.expiresOn().minusDays(RenewalTerms.OPENS_DAYS))));
            case IN_TIME ->
                new Standing(Note.Kind.PLAIN, "You can ask until %s.".formatted(Words.day(file.expiresOn())));
            case GRACE ->
                new Standing(
                        Note.Kind.LAMP,
                        "It has expired. A renewal in the time of grace still counts from its last day.");
            case LATE ->
                new Standing(
                        Note.Kind.LAMP,
                        "It has expired. A renewal is possible until %s, and counts from the day it is decided."
                                .formatted(Words.day(file.lapsesOn())));
            case LAPSED ->
                new Standing(
                        Note.Kind.STOP,
                        "It has lapsed. Sessions and role-play have to be shown again: become a candidate.");
        };
    }

    private ListItem line(Line line) {
        var activity = line.activity();
        var entry = activity.entry();
        var title = new Span(entry.title());
        title.addClassName("strong");
        var head = new Div(title, new Span(ActivityForm.hours(entry.minutes())));
        head.addClassNames("row", "between");
        var item = new ListItem(
                head,
                Words.meta("%s, %s. %s".formatted(entry.kind().label(), Words.day(entry.doneOn()), entry.evidence())),
                new EvidenceLinks(activity.files()));
        if (!activity.remark().isBlank()) {
            item.add(
                    new Note(Note.Kind.LAMP, "%s: %s".formatted(activity.state().label(), activity.remark())));
        }
        if (line.changeable()) {
            var remove = new Button("Remove", click -> {
                renewals.remove(number, activity.id());
                say("Removed.");
                show(renewals.of(number));
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove " + entry.title());
            item.add(remove);
        }
        return item;
    }

    private void enter(CpdActivity activity, List<UploadedFile> files) {
        renewals.enter(number, activity, files);
        say("Entered: %s.".formatted(activity.title()));
        show(renewals.of(number));
    }

    private void request() {
        var declared = new Checkbox("All of this is true, and my contract template and country sheet are up to date.");
        var problem = new Div();
        problem.getElement().setAttribute("role", "alert");
        var ask = new Button("Ask for the renewal", click -> {
            problem.removeAll();
            try {
                renewals.request(number, declared.getValue());
                say("");
                show(renewals.of(number));
            } catch (DecisionRefused refused) {
                problem.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
            } catch (ConcurrencyFailureException | DataIntegrityViolationException elsewhere) {
                say("It was changed in another window.");
                show(renewals.of(number));
            }
        });
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        request.add(declared, problem, ask);
        request.addClassName("stack");
    }

    /** How the renewal stands, in words. */
    private record Standing(Note.Kind kind, String words) {

        Note note() {
            return new Note(kind, words);
        }
    }

    /** @param changeable whether the holder can take it out */
    private record Line(RenewalFile.Activity activity, boolean changeable) {

        UUID id() {
            return activity.id();
        }
    }
}
