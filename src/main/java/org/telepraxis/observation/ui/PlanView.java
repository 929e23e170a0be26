package org.telepraxis.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.Competence;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.observation.ActionToWatch;
import org.telepraxis.observation.Brief;
import org.telepraxis.observation.Place;
import org.telepraxis.observation.Plan;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayRefused;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where a role-play is planned. A brief of the course files fills the form; every word of it may be changed. */
@Route(RolePlayNavigation.PLAN)
@PageTitle("Plan a role-play · Telepraxis")
@RolesAllowed({"SUPERVISOR", "CHIEF_ASSESSOR"})
@StyleSheet("context://styles/observation.css")
class PlanView extends Div {

    private static final List<String> EVENTS = List.of(
            "The sound of the client's side is gone for 60 seconds; the picture stays.",
            "The client's picture freezes for two minutes; the sound stays.",
            "The line is cut for 90 seconds, unless the client is phoned first.",
            "The client can hear, but the clinician's picture is black for a minute.",
            "An echo makes both sides hear themselves for a minute.",
            "Somebody enters the client's room.");

    private final transient RolePlayPlanning planning;
    private final transient CompetenceFramework framework;
    private final Select<Brief> brief = new Select<>();
    private final TextField title = new TextField("Title");
    private final TextArea situation = new TextArea("What everybody is told");
    private final TextArea notes = new TextArea("What only the client and the observers are told");
    private final TextField client = new TextField("Name of the standardised client");
    private final Select<String> event = new Select<>();
    private final MultiSelectComboBox<Competence> competences = new MultiSelectComboBox<>("Competences to observe");
    private final Select<PersonSummary> candidate = new Select<>();
    private final MultiSelectComboBox<PersonSummary> tied = new MultiSelectComboBox<>("Too close to observe");
    private final MultiSelectComboBox<PersonSummary> observers = new MultiSelectComboBox<>("Two observers");
    private final DateTimePicker when = new DateTimePicker("When");
    private final RadioButtonGroup<Place> place = new RadioButtonGroup<>("Where");
    private final TextField whereabouts = new TextField("Room, or the link that both sides open");
    private final Div actions = new Div();
    private final Div refusal = new Div();

    PlanView(RolePlayPlanning planning, CompetenceFramework framework, Clock clock) {
        this.planning = planning;
        this.framework = framework;
        addClassNames("page", "role-play-plan");
        refusal.getElement().setAttribute("role", "alert");
        var about = new Paragraph(
                "The link is only written here, nothing is called. Both observers rate at the same time, each on their own device.");
        about.addClassName("meta");
        add(
                Words.crumb(),
                new PageHeader("Plan a role-play", "Who plays whom, when and where, and what two observers look for."),
                section("What it is about", brief(), title, situation, notes, client, event(), competences(), actions),
                section("Who", candidate(), tied, observers),
                section("When and where", when(clock), place(), whereabouts, about),
                refusal,
                Words.button("Plan it", "primary", this::plan));
        planning.briefs().stream().findFirst().ifPresent(brief::setValue);
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H2(title));
        section.add(parts);
        section.addClassName("role-play-form");
        return section;
    }

    private Select<Brief> brief() {
        brief.setLabel("Brief");
        brief.setItems(planning.briefs());
        brief.setItemLabelGenerator(one -> one.id() + " " + one.title());
        brief.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                fill(change.getValue());
            }
        });
        situation.setMaxLength(4000);
        notes.setMaxLength(8000);
        title.setMaxLength(200);
        client.setMaxLength(100);
        client.setHelperText("A made-up name. The client is an actor or a colleague, never a client of the service.");
        return brief;
    }

    private Select<String> event() {
        event.setLabel("One thing that goes wrong on purpose");
        event.setItems(EVENTS);
        return event;
    }

    private MultiSelectComboBox<Competence> competences() {
        competences.setItems(framework.current().competences().toList());
        competences.setItemLabelGenerator(competence -> competence.id() + " " + competence.title());
        return competences;
    }

    private Select<PersonSummary> candidate() {
        candidate.setLabel("Candidate");
        candidate.setItems(planning.candidates());
        candidate.setItemLabelGenerator(PersonSummary::name);
        candidate.addValueChangeListener(change -> offerObservers());
        tied.setItemLabelGenerator(PersonSummary::name);
        tied.setHelperText(
                "The candidate's own supervisor, trainer, partner or friend. They are never offered again for this candidate.");
        observers.setItemLabelGenerator(PersonSummary::name);
        observers.setHelperText(
                "Supervisors of your association. You cannot observe what you plan, because you know both.");
        return candidate;
    }

    private void offerObservers() {
        var chosen = candidate.getValue();
        var offered = chosen == null ? List.<PersonSummary>of() : planning.observersFor(chosen.id());
        tied.setItems(offered);
        observers.setItems(offered);
    }

    private DateTimePicker when(Clock clock) {
        when.setLocale(Locale.UK);
        when.setStep(Duration.ofMinutes(15));
        when.setValue(LocalDateTime.ofInstant(clock.instant(), Times.zone())
                .plusDays(7)
                .withHour(10)
                .withMinute(0)
                .withSecond(0)
                .withNano(0));
        return when;
    }

    private RadioButtonGroup<Place> place() {
        place.setItems(Place.values());
        place.setItemLabelGenerator(Place::label);
        place.setValue(Place.VIDEO);
        return place;
    }

    private void fill(Brief chosen) {
        title.setValue(chosen.title());
        situation.setValue(chosen.situation());
        notes.setValue(chosen.clientNotes());
        client.setValue(chosen.clientName());
        event.setItems(Stream.concat(Stream.of(chosen.technicalEvent()), EVENTS.stream())
                .distinct()
                .toList());
        event.setValue(chosen.technicalEvent());
        competences.setValue(framework
                .current()
                .competences()
                .filter(competence -> chosen.competences().contains(competence.id()))
                .collect(Collectors.toSet()));
        actions.removeAll();
        if (chosen.draft()) {
            actions.add(Words.badge("wait", "circle-help", Words.DRAFT));
        }
        chosen.actions().forEach(action -> actions.add(line(action)));
    }

    private static Paragraph line(ActionToWatch action) {
        var line = new Paragraph("%s, %s: %s"
                .formatted(action.action(), action.forbidden() ? "must not happen" : "must happen", action.what()));
        line.addClassName("meta");
        return line;
    }

    private void plan() {
        refusal.removeAll();
        var chosen = brief.getValue();
        var whom = candidate.getValue();
        var at = when.getValue();
        if (chosen == null || whom == null || at == null) {
            refuse("Choose a brief, a candidate, and a day and time.");
            return;
        }
        try {
            planning.plan(new Plan(
                    whom.id(),
                    written(chosen),
                    client.getValue().strip(),
                    text(event.getValue()),
                    at.atZone(Times.zone()).toInstant(),
                    place.getValue(),
                    whereabouts.getValue().strip(),
                    observers.getValue().stream().map(PersonSummary::id).toList(),
                    ids(tied.getValue())));
            RolePlayNavigation.toList();
        } catch (RolePlayRefused refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
    }

    private Brief written(Brief chosen) {
        return new Brief(
                chosen.id(),
                title.getValue().strip(),
                chosen.minutes(),
                chosen.crisis(),
                chosen.draft(),
                situation.getValue().strip(),
                notes.getValue().strip(),
                client.getValue().strip(),
                text(event.getValue()),
                framework
                        .current()
                        .competences()
                        .filter(competences.getValue()::contains)
                        .map(Competence::id)
                        .toList(),
                chosen.actions());
    }

    private static Set<PersonId> ids(Set<PersonSummary> people) {
        return people.stream().map(PersonSummary::id).collect(Collectors.toSet());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void refuse(String why) {
        refusal.add(new Note(Note.Kind.STOP, why));
    }
}
