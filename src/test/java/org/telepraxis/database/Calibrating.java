package org.telepraxis.database;

import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.telepraxis.grading.AllocationDesk;
import org.telepraxis.grading.AllocationSettings;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.LicenceFamily;
import org.telepraxis.grading.RaterRegister;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Raters who are calibrated, and the chief assessor who looks after them and the allocation. */
final class Calibrating {

    private final ApplicationContext node;

    Calibrating(ApplicationContext node) {
        this.node = node;
    }

    /** An association's calibration and allocation, from every side; at least one performance is open. */
    void enter(Doors into, PersonSummary rater, PersonSummary chief, PersonSummary trainee) {
        var calibration = node.getBean(Calibration.class);
        var desk = node.getBean(CalibrationDesk.class);
        var way = new Calibrated(node, rater).ready();
        var training = way.train(LicenceFamily.PLANNED);
        var test = way.test(LicenceFamily.PLANNED);
        into.mark(training);
        into.mark(test);
        into.list("Calibration.overview", rater, me -> calibration.overview());
        into.door("Calibration.test", rater, me -> calibration.test(test));
        into.door("Calibration.testOf", rater, me -> calibration.testOf(training));
        into.door("Calibration.feedback", rater, me -> calibration.feedback(training));
        into.door("CalibrationDesk.open", rater, me -> desk.open(training));
        into.door("CalibrationDesk.performance", rater, me -> desk.performance(training));
        into.door(
                "CalibrationDesk.judge",
                rater,
                me -> desk.judge(training, new Judgement.GlobalGiven(null, GlobalRating.PASS)));
        into.door("CalibrationDesk.lock", rater, me -> desk.lock(training));
        register(into, rater, chief);
        allocation(into, rater, chief);
        settings(into, rater, chief, trainee);
    }

    private void register(Doors into, PersonSummary rater, PersonSummary chief) {
        var register = node.getBean(RaterRegister.class);
        var licence = Objects.requireNonNull(SignedIn.as(chief, register::raters).stream()
                .filter(entry -> entry.person().equals(rater.id()))
                .findFirst()
                .orElseThrow()
                .licences()
                .getFirst()
                .id());
        into.mark(licence);
        into.list("RaterRegister.raters", chief, me -> register.raters());
        into.door("RaterRegister.suspend", chief, me -> {
            register.suspend(licence, "A question came up.");
            return "suspended";
        });
        into.door("RaterRegister.reinstate", chief, me -> {
            register.reinstate(licence, "It is answered.");
            return "reinstated";
        });
    }

    private void allocation(Doors into, PersonSummary rater, PersonSummary chief) {
        var allocation = node.getBean(AllocationDesk.class);
        var open = SignedIn.as(chief, allocation::open).getFirst();
        into.mark(open.caseId());
        into.list("AllocationDesk.open", chief, me -> allocation.open());
        into.door("AllocationDesk.choices", chief, me -> allocation.choices(open.caseId()));
        into.door("AllocationDesk.seat", chief, me -> {
            allocation.seat(open.caseId(), rater.id(), "The lot found nobody.");
            return "seated";
        });
        into.door("AllocationDesk.replace", chief, me -> {
            allocation.replace(open.raters().getFirst().ratingId(), rater.id(), "On leave.");
            return "replaced";
        });
    }

    private void settings(Doors into, PersonSummary rater, PersonSummary chief, PersonSummary trainee) {
        var settings = node.getBean(AllocationSettings.class);
        SignedIn.as(chief, () -> {
            settings.tie(rater.id(), trainee.id());
            return "tied";
        });
        var tie = SignedIn.as(chief, settings::ties).getFirst().id();
        into.mark(tie);
        into.list("AllocationSettings.ties", chief, me -> settings.ties());
        into.list("AllocationSettings.members", chief, me -> settings.members(Role.SUPERVISOR));
        into.door("AllocationSettings.tie", chief, me -> {
            settings.tie(rater.id(), trainee.id());
            return "tied";
        });
        into.door("AllocationSettings.end", chief, me -> {
            settings.end(tie);
            return "ended";
        });
    }
}
