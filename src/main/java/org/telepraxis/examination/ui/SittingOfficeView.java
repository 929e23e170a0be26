package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.examination.CorrectionSummary;
import org.telepraxis.examination.Corrections;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.uikit.KeptRows;
import org.telepraxis.uikit.PageHeader;

/** For the officer: one sitting, its places, what was approved for whom, and the release of its results. */
@Route(ExamNavigation.SITTING)
@PageTitle("Sitting · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class SittingOfficeView extends Div implements BeforeEnterObserver {

    private static final UUID NONE = new UUID(0, 0);

    private final transient SittingsOffice office;
    private final transient Invigilation invigilation;
    private final transient Corrections corrections;
    private final Div refusal = Parts.refusal();
    private final Div release = new Div();
    private final transient KeptRows<String, Release> releasing =
            new KeptRows<>(release, one -> "release", this::release);
    private final Paragraph taken = Parts.line("");
    private final RosterTable places = new RosterTable(true, this::actions);
    private final Div after = new Div();
    private final transient KeptRows<String, After> afterwards = new KeptRows<>(after, one -> "after", this::after);
    private final RosterNotes notes = new RosterNotes(this::write);
    private UUID sitting = NONE;

    SittingOfficeView(SittingsOffice office, Invigilation invigilation, Corrections corrections) {
        this.office = office;
        this.invigilation = invigilation;
        this.corrections = corrections;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> open(office.get(id)));
    }

    private void open(Roster roster) {
        sitting = roster.sitting();
        removeAll();
        add(
                Parts.crumb(
                        ExamNavigation.office("Examination"),
                        ExamNavigation.to("/ " + roster.title(), ExamNavigation.EXAM, roster.examination())),
                new PageHeader(
                        "Sitting",
                        Times.window(roster.opensAt(), roster.closesAt()) + " · " + roster.whereabouts()
                                + (roster.invigilator().isEmpty() ? "" : ". " + roster.invigilator() + " invigilates."),
                        release),
                refusal,
                Parts.section("Places", taken, places),
                after,
                notes);
        show(roster);
    }

    private void show(Roster roster) {
        releasing.show(List.of(new Release(roster.released(), roster.handedIn())));
        taken.setText(
                "%d of %d seats taken, %d handed in.".formatted(roster.taken(), roster.seats(), roster.handedIn()));
        places.show(roster);
        afterwards.show(List.of(new After(roster.ended(), corrections.of(sitting))));
        notes.show(roster);
    }

    private void write(@Nullable UUID paper, String words) {
        invigilation.note(sitting, paper, words);
        show(office.get(sitting));
    }

    /** Before it has ended people are given a place; afterwards what proved wrong is put right. */
    private Component after(After state) {
        return state.ended() ? forms().section() : Parts.section("Give somebody a place", assign());
    }

    private CorrectionForms forms() {
        return new CorrectionForms(corrections, sitting, this::change);
    }

    private Component release(Release state) {
        if (state.released()) {
            return Parts.badge("ok", "check", "Results released");
        }
        return Parts.button(
                "Release results",
                "primary",
                () -> Parts.confirm(
                        "Release results",
                        "%d candidates will see their result at once. This cannot be taken back."
                                .formatted(state.handedIn()),
                        "Release",
                        () -> change(() -> office.release(sitting))));
    }

    private Component actions(Roster.Place place) {
        if (place.state() == PaperState.ANNULLED) {
            return new Span();
        }
        if (place.state() == PaperState.HANDED_IN) {
            return Parts.row(forms().paper(place).toArray(Component[]::new));
        }
        var approve = Parts.button("Approve time", "sm", () -> approve(place));
        approve.setAriaLabel("Approve time for " + place.candidate());
        if (place.state() != PaperState.BOOKED) {
            return approve;
        }
        var cancel = Parts.button("Cancel", "sm quiet", () -> change(() -> office.cancel(place.paper())));
        cancel.setAriaLabel("Cancel the place of " + place.candidate());
        return Parts.row(approve, cancel);
    }

    private void approve(Roster.Place place) {
        var extra = new IntegerField("Minutes more");
        extra.setValue(place.extraMinutes());
        var breaks = new IntegerField("Minutes of breaks, during which the clock stands still");
        breaks.setValue(place.breakMinutes());
        var note = new TextField("Approved as");
        note.setValue(place.accommodation());
        note.setHelperText("What was approved, not why it is needed.");
        var form = new Div(extra, breaks, note);
        form.addClassName("exam-form");
        var dialog = new ConfirmDialog();
        dialog.setHeader("Time for " + place.candidate());
        dialog.setText(form);
        dialog.setConfirmText("Approve");
        dialog.addConfirmListener(confirmed -> change(() -> {
            if (extra.getValue() == null || breaks.getValue() == null) {
                throw new ExamRefused("Write minutes as numbers.");
            }
            office.accommodate(place.paper(), extra.getValue(), breaks.getValue(), note.getValue());
        }));
        dialog.setCancelable(true);
        dialog.open();
    }

    private Component assign() {
        var who = new Select<PersonSummary>();
        who.setLabel("Trainee");
        who.setItems(office.candidates());
        who.setItemLabelGenerator(PersonSummary::name);
        var form = new Div(
                who,
                Parts.button(
                        "Give a place",
                        "",
                        () -> change(() -> {
                            var person = who.getValue();
                            if (person == null) {
                                throw new ExamRefused("Choose a trainee.");
                            }
                            office.assign(sitting, person.id());
                            who.clear();
                        })));
        form.addClassName("exam-form");
        return form;
    }

    private void change(Runnable deed) {
        Parts.attempt(refusal, () -> {
            deed.run();
            show(office.get(sitting));
        });
    }

    private record Release(boolean released, long handedIn) {}

    private record After(boolean ended, List<CorrectionSummary> corrected) {}
}
