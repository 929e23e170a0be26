package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.telepraxis.examination.Corrections;
import org.telepraxis.examination.ExamRefused;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.PaperState;
import org.telepraxis.examination.Roster;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.uikit.PageHeader;

/** For the officer: one sitting, its places, what was approved for whom, and the release of its results. */
@Route(ExamNavigation.SITTING)
@PageTitle("Sitting · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class SittingOfficeView extends Div implements BeforeEnterObserver {

    private final transient SittingsOffice office;
    private final transient Invigilation invigilation;
    private final transient Corrections corrections;
    private final Div refusal = Parts.refusal();

    SittingOfficeView(SittingsOffice office, Invigilation invigilation, Corrections corrections) {
        this.office = office;
        this.invigilation = invigilation;
        this.corrections = corrections;
        addClassNames("page", "exams");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, this::show);
    }

    private void show(UUID id) {
        var roster = office.get(id);
        removeAll();
        add(
                Parts.crumb(
                        ExamNavigation.office("Examination"),
                        ExamNavigation.to("/ " + roster.title(), ExamNavigation.EXAM, roster.examination())),
                new PageHeader(
                        "Sitting",
                        Times.window(roster.opensAt(), roster.closesAt()) + " · " + roster.whereabouts()
                                + (roster.invigilator().isEmpty() ? "" : ". " + roster.invigilator() + " invigilates."),
                        release(roster)),
                refusal,
                Parts.section(
                        "Places",
                        Parts.line("%d of %d seats taken, %d handed in."
                                .formatted(roster.taken(), roster.seats(), roster.handedIn())),
                        RosterTable.places(roster, true, place -> actions(id, place))));
        add(roster.ended() ? forms(id).section() : Parts.section("Give somebody a place", assign(id)));
        add(RosterTable.notes(roster, (paper, words) -> {
            invigilation.note(id, paper, words);
            show(id);
        }));
    }

    private CorrectionForms forms(UUID id) {
        return new CorrectionForms(corrections, id, deed -> change(id, deed));
    }

    private Component release(Roster roster) {
        if (roster.released()) {
            return Parts.badge("ok", "check", "Results released");
        }
        return Parts.button("Release results", "primary", () -> {
            var dialog = new ConfirmDialog(
                    "Release results",
                    "%d candidates will see their result at once. This cannot be taken back."
                            .formatted(roster.handedIn()),
                    "Release",
                    confirmed -> change(roster.sitting(), () -> office.release(roster.sitting())));
            dialog.setCancelable(true);
            dialog.open();
        });
    }

    private Component actions(UUID id, Roster.Place place) {
        if (place.state() == PaperState.ANNULLED) {
            return new Span();
        }
        if (place.state() == PaperState.HANDED_IN) {
            return Parts.row(forms(id).paper(place).toArray(Component[]::new));
        }
        var approve = Parts.button("Approve time", "sm", () -> approve(id, place));
        approve.setAriaLabel("Approve time for " + place.candidate());
        if (place.state() != PaperState.BOOKED) {
            return approve;
        }
        var cancel = Parts.button("Cancel", "sm quiet", () -> change(id, () -> office.cancel(place.paper())));
        cancel.setAriaLabel("Cancel the place of " + place.candidate());
        return Parts.row(approve, cancel);
    }

    private void approve(UUID id, Roster.Place place) {
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
        dialog.addConfirmListener(confirmed -> change(id, () -> {
            if (extra.getValue() == null || breaks.getValue() == null) {
                throw new ExamRefused("Write minutes as numbers.");
            }
            office.accommodate(place.paper(), extra.getValue(), breaks.getValue(), note.getValue());
        }));
        dialog.setCancelable(true);
        dialog.open();
    }

    private Component assign(UUID id) {
        var who = new Select<PersonSummary>();
        who.setLabel("Trainee");
        who.setItems(office.candidates());
        who.setItemLabelGenerator(PersonSummary::name);
        var form = new Div(
                who,
                Parts.button(
                        "Give a place",
                        "",
                        () -> change(id, () -> {
                            var person = who.getValue();
                            if (person == null) {
                                throw new ExamRefused("Choose a trainee.");
                            }
                            office.assign(id, person.id());
                        })));
        form.addClassName("exam-form");
        return form;
    }

    private void change(UUID id, Runnable deed) {
        Parts.attempt(refusal, () -> {
            deed.run();
            show(id);
        });
    }
}
