package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.telepraxis.certification.DecisionRefused;
import org.telepraxis.certification.SchemeEdit;
import org.telepraxis.certification.SchemeOffice;
import org.telepraxis.certification.rules.RenewalTerms;
import org.telepraxis.certification.rules.RetakeTerms;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.uikit.Note;

/** Everything that an association may change in a draft, part by part, and the day on which it begins. */
final class SchemeForm extends Div {

    private static final Map<String, String> TITLES = Map.of("K", "Knowledge examination", "P", "Portfolio");

    private final TextField title = new TextField("Title");
    private final TextField version = new TextField("Version");
    private final Checkbox inForce = new Checkbox("In force: the panel has ratified every number");
    private final IntegerField years = number("Valid for, in years");
    private final TextArea wording = new TextArea("Wording of the certificate");
    private final AskedFields which;
    private final SchemeChanges changes;
    private final IntegerField rolePlays = number("Role-plays, each seen by two observers");
    private final Map<String, Checkbox> parts = new LinkedHashMap<>();
    private final IntegerField sound = number("Level 3 or 4, percent of the criteria");
    private final IntegerField soundInDomain = number("The same in each domain");
    private final IntegerField late = number("Late actions in a session, at most");
    private final IntegerField wait = number("Wait, days");
    private final IntegerField waitCritical = number("Wait after a critical failure, days");
    private final IntegerField attempts = number("Attempts, at most");
    private final IntegerField within = number("Within, months");
    private final IntegerField cpd = number("Hours of development");
    private final IntegerField crisis = number("Of them on crisis");
    private final IntegerField law = number("Of them on law or data");
    private final IntegerField session = number("New crisis session, not older than months");
    private final IntegerField peer = number("Observed role-plays");
    private final IntegerField grace = number("Grace, months");
    private final IntegerField lapse = number("Lapses after, months");
    private final Div said = new Div();

    SchemeForm(SchemeOffice office, SchemeOffice.Line line, Runnable again, Runnable away) {
        addClassName("scheme-form");
        said.getElement().setAttribute("role", "status");
        var id = java.util.Objects.requireNonNull(line.draft());
        var choices = office.choices();
        which = new AskedFields(choices, line.scheme());
        fill(line.scheme(), choices.parts());
        changes = new SchemeChanges(line);
        boolean draft = line.standing() == SchemeOffice.Standing.DRAFT;
        title.setMaxLength(200);
        wording.setMaxLength(1000);
        wording.setHelperText(
                "Use {{scheme}}, {{version}} and {{date}}. That it is no licence stands on every certificate.");
        var asked = new ArrayList<Component>();
        asked.add(rolePlays);
        asked.addAll(parts.values());
        add(
                group("The certificate", title, version, years, inForce, wording),
                which,
                group("Role-plays (R), examination (K), portfolio (P)", asked.toArray(Component[]::new)),
                group("Cuts", sound, soundInDomain, late),
                group("Another attempt", wait, waitCritical, attempts, within),
                group("Renewal (CPD)", cpd, crisis, law, session, peer, grace, lapse),
                changes,
                said);
        if (draft) {
            add(saving(office, id, again, away));
        } else {
            getChildren().forEach(child -> child.getElement().setEnabled(false));
            add(new Button(
                    "Make it a draft again",
                    click -> tell(() -> {
                        office.unschedule(id);
                        again.run();
                    })));
        }
    }

    private Div saving(SchemeOffice office, java.util.UUID id, Runnable again, Runnable away) {
        var day = new DatePicker("Takes effect on");
        day.setLocale(Locale.UK);
        var why = new TextArea("Why it changes");
        why.setHelperText("On record with your name.");
        why.setMaxLength(2000);
        var save = new Button(
                "Save the draft",
                click -> tell(() -> {
                    office.write(id, edit());
                    changes.show(office.draft(id));
                    said.add(new Note(Note.Kind.OK, "Saved."));
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var begin = new Button(
                "Give it this day",
                click -> tell(() -> {
                    var chosen = day.getValue();
                    if (chosen == null) {
                        throw new DecisionRefused("Choose the day on which it takes effect.");
                    }
                    office.write(id, edit());
                    office.schedule(id, chosen, why.getValue());
                    away.run();
                }));
        var discard = new Button(
                "Throw the draft away",
                click -> tell(() -> {
                    office.discard(id);
                    away.run();
                }));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(save, begin, discard);
        buttons.addClassName("row");
        return new Div(group("When it begins", day, why), buttons);
    }

    private void tell(Runnable act) {
        said.removeAll();
        try {
            act.run();
        } catch (DecisionRefused refused) {
            said.add(new Note(Note.Kind.STOP, String.valueOf(refused.getMessage())));
        }
    }

    private void fill(Scheme scheme, List<String> judged) {
        title.setValue(scheme.title());
        version.setValue(scheme.version());
        inForce.setValue(scheme.standing().isBlank());
        years.setValue(scheme.validityYears());
        wording.setValue(scheme.wording());
        rolePlays.setValue(scheme.rolePlays());
        for (var part : judged) {
            parts.put(
                    part,
                    new Checkbox(
                            "%s (%s)".formatted(TITLES.getOrDefault(part, "Part"), part),
                            scheme.parts().stream().anyMatch(one -> one.id().equals(part))));
        }
        sound.setValue(scheme.soundShare());
        soundInDomain.setValue(scheme.soundShareInDomain());
        late.setValue(scheme.lateAllowed());
        var retakes = scheme.retakeTerms();
        wait.setValue(retakes.waitDays());
        waitCritical.setValue(retakes.waitDaysCritical());
        attempts.setValue(retakes.attempts());
        within.setValue(retakes.withinMonths());
        var renewal = Optional.ofNullable(scheme.renewal()).orElseGet(() -> new RenewalTerms(30, 6, 3, 18, 1, 3, 12));
        cpd.setValue(renewal.cpdHours());
        crisis.setValue(renewal.crisisHours());
        law.setValue(renewal.lawOrDataHours());
        session.setValue(renewal.simulationEveryMonths());
        peer.setValue(renewal.rolePlays());
        grace.setValue(renewal.graceMonths());
        lapse.setValue(renewal.lapseMonths());
    }

    private SchemeEdit edit() {
        return new SchemeEdit(
                title.getValue(),
                version.getValue(),
                inForce.getValue(),
                of(years),
                wording.getValue(),
                which.courses(),
                which.sessions(),
                which.neverLate(),
                which.neverUnsafe(),
                of(rolePlays),
                parts.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue())
                        .map(entry -> new Scheme.Part(
                                entry.getKey(), TITLES.getOrDefault(entry.getKey(), "Part"), "complete and accepted"))
                        .toList(),
                of(sound),
                of(soundInDomain),
                of(late),
                new RetakeTerms(of(wait), of(waitCritical), of(attempts), of(within)),
                new RenewalTerms(of(cpd), of(crisis), of(law), of(session), of(peer), of(grace), of(lapse)));
    }

    /** An empty field is no number that any rule accepts. */
    private static int of(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    private static IntegerField number(String label) {
        var field = new IntegerField(label);
        field.setMin(0);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static Div group(String heading, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("scheme-fields");
        return new Div(new H2(heading), grid);
    }
}
