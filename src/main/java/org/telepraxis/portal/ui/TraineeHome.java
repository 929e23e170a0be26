package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CandidacyRoute;
import org.telepraxis.certification.ui.CertificationNavigation;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.ui.CompetenceNavigation;
import org.telepraxis.competence.ui.CompetenceStaff;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.NextStep;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.ui.LearningNavigation;
import org.telepraxis.learning.ui.Units;
import org.telepraxis.simulation.AttemptStatus;
import org.telepraxis.simulation.AttemptSummary;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.ui.SimulationNavigation;

/** What a trainee finds: the next step with its reason, sessions under way, and where their competences stand. */
@Service
@Order(1)
class TraineeHome implements HomePart {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private final Progress progress;
    private final EvidenceLedger ledger;
    private final CourseCatalogue catalogue;
    private final Attempts attempts;
    private final Candidacies candidacies;
    private final LearningOffers offers;
    private final ExamOffers exams;

    TraineeHome(
            Progress progress,
            EvidenceLedger ledger,
            CourseCatalogue catalogue,
            Attempts attempts,
            Candidacies candidacies,
            LearningOffers offers,
            ExamOffers exams) {
        this.progress = progress;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.attempts = attempts;
        this.candidacies = candidacies;
        this.offers = offers;
        this.exams = exams;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.TRAINEE);
    }

    @Override
    public Component show(PersonSummary person) {
        var top = new Div(next(person), sessions(person));
        top.addClassName("home-top");
        var offered = offers.show(person);
        exams.show().reversed().forEach(offered::addComponentAsFirst);
        var page = new Div(top, offered, competences(person));
        candidacies.mine().forEach(route -> page.add(route(route)));
        return page;
    }

    private Component next(PersonSummary person) {
        var running = attempts.list(person.id()).stream()
                .filter(attempt -> attempt.status() == AttemptStatus.RUNNING)
                .findFirst();
        if (running.isPresent()) {
            var attempt = running.get();
            return NextPanel.to(
                    "Next: a session is under way",
                    attempt.title(),
                    "Everything you did there is saved and the session clock stands still. Go on where you were.",
                    SimulationNavigation.session("Go on", attempt.id()));
        }
        return progress.next(person.id())
                .map(TraineeHome::step)
                .orElseGet(() -> NextPanel.to(
                        "Next",
                        "Every course that is open to you is done",
                        "Practise a session again, or look at where your competences stand.",
                        SimulationNavigation.sessions("Sessions")));
    }

    private static NextPanel step(NextStep step) {
        var course = step.course();
        var minutes = step.unit() instanceof Unit.LessonUnit lesson
                ? course.lesson(lesson.lessonId())
                        .map(found -> ", " + found.minutes() + " minutes")
                        .orElse("")
                : "";
        return NextPanel.to(
                "Next" + minutes,
                Units.title(course, step.unit()),
                course.code() + ", " + course.title() + ". " + step.why(),
                LearningNavigation.unit("Continue", course.id(), step.unit()));
    }

    private Component sessions(PersonSummary person) {
        var list = new UnorderedList();
        list.addClassName("due");
        attempts.list(person.id()).stream().limit(4).forEach(attempt -> list.add(item(attempt)));
        if (list.getChildren().findAny().isEmpty()) {
            var none = new Paragraph("No session yet. ");
            none.add(SimulationNavigation.sessions("See who waits for you"));
            none.addClassName("muted");
            return new Section(new H2("Your sessions"), none);
        }
        return new Section(new H2("Your sessions"), list);
    }

    private static ListItem item(AttemptSummary attempt) {
        var day = new Span(DAY.format(attempt.begunAt()));
        day.addClassName("due-day");
        RouterLink link = attempt.status() == AttemptStatus.RUNNING
                ? SimulationNavigation.session(attempt.title(), attempt.id())
                : SimulationNavigation.debrief(attempt.title(), attempt.id());
        var what = new Span(
                switch (attempt.status()) {
                    case RUNNING -> "Under way";
                    case ENDED -> attempt.debriefed() ? "Practice, debrief finished" : "Practice, debrief open";
                    case HANDED_IN -> "Handed in for certification";
                    case WITHDRAWN -> "Left";
                });
        what.addClassName("muted");
        return new ListItem(day, new Div(link, what));
    }

    private static Component route(CandidacyRoute route) {
        var standing = new Anchor(CertificationNavigation.myCertification(), route.standing());
        var head = new Div(new H2(route.scheme()), standing);
        head.addClassNames("row", "between");
        var parts = new OrderedList();
        parts.addClassName("route");
        route.parts().forEach(part -> {
            var name = new Span(part.title());
            name.addClassName("route-part");
            var detail = new Span((part.done() ? "Done. " : "") + part.detail());
            detail.addClassName("meta");
            var item = new ListItem(name, detail);
            if (part.done()) {
                item.addClassName("done");
            }
            parts.add(item);
        });
        var section = new Section(head, parts);
        section.addClassName("section");
        return section;
    }

    private Component competences(PersonSummary person) {
        var framework = catalogue.framework();
        var held = ledger.levelsShownTo(person.id());
        var note = new Span(CompetenceStaff.observed(framework, held) + " ");
        note.addClassName("meta");
        var head = new Div(
                new H2("Your competences"), new Div(note, CompetenceNavigation.competences("Table and evidence")));
        head.addClassNames("row", "between");
        var section = new Section(head, new CompetenceStaff(framework, held));
        section.addClassName("section");
        return section;
    }
}
