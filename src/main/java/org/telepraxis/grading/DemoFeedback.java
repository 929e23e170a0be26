package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.VectorRun;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.Attempts;

/**
 * Two sessions of a demo trainee that are rated: the feedback on one is here to be read and appealed against, against the other one an
 * appeal was filed and waits longer than promised. Their raters belong to no association any more, so nobody draws them again.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoFeedback implements DemoData {

    private static final String SCENARIO = "S01";

    private static final Map<String, String> REASONS = Map.of(
            "CON-1", "Gives a name and a number, and no way for her to check either of them.",
            "CON-2", "Asks about the room before anything personal is said, and waits until the door is shut.",
            "CON-4", "Says who rings whom, on which number and how soon. The person to call is asked for, too.",
            "CON-5", "Names what is kept and who reads it in two short sentences she can repeat.",
            "CON-6", "Says what is not known yet and by which day it will be.",
            "DEL-2", "One thing at a time; her joke is met, and the thread is picked up again.");

    private static final Advice ADVICE = new Advice(
            "You asked about the room before you asked about anything else, and you waited. That is what made the rest possible.",
            "Give her a way to check who you are before she tells you who she is. It takes one sentence and a public number.",
            "Write the sentence with which you let a client check you, and say it aloud to a colleague twice this week.");

    private final Attempts attempts;
    private final CourseCatalogue catalogue;
    private final RatingCases cases;
    private final Ratings ratings;
    private final ReleasedFeedbacks feedbacks;
    private final FiledAppeals appeals;
    private final Performances performances;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoFeedback(
            Attempts attempts,
            CourseCatalogue catalogue,
            RatingCases cases,
            Ratings ratings,
            ReleasedFeedbacks feedbacks,
            FiledAppeals appeals,
            Performances performances,
            Associations associations,
            People people,
            Clock clock) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.cases = cases;
        this.ratings = ratings;
        this.feedbacks = feedbacks;
        this.appeals = appeals;
        this.performances = performances;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void load() {
        people.byEmail("trainee2@example.org")
                .map(PersonSummary::id)
                .filter(person -> attempts.admission(person, SCENARIO) instanceof Admission.Admitted)
                .ifPresent(this::load);
    }

    private void load(PersonId person) {
        var raters =
                Stream.of("Marek Sobol", "Ilse Vandenberg").map(this::former).toList();
        var now = clock.instant();
        var contested = rated(person, raters, "8K-41", now.minus(Duration.ofDays(21)), Mark.NOT_SHOWN);
        release(contested, person, now.minus(Duration.ofDays(13)));
        appeals.saveAndFlush(new Appeal(
                contested,
                1,
                person,
                AppealGround.TECHNICAL_FAILURE,
                "The platform lost my connection twice while I told her how to check who I am. The record shows the interruption, and"
                        + " the raters could not hear what I had said before it.",
                GradingRules.DEFAULT,
                now.minus(Duration.ofDays(10))));
        var fresh = rated(person, raters, "3R-07", now.minus(Duration.ofDays(11)), Mark.NOT_SHOWN);
        release(fresh, person, now.minus(Duration.ofDays(2)));
    }

    /** A rater of earlier days, who belongs to no association and so is never drawn. */
    private PersonId former(String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
        return people.byEmail(email)
                .orElseGet(() -> people.enrol(name, email, DemoPeople.PASSWORD, Set.of(Role.SUPERVISOR)))
                .id();
    }

    /** The case is there before the session is announced, so that nobody is drawn for it. */
    private RatingCase rated(PersonId person, List<PersonId> raters, String code, Instant at, Mark doubtful) {
        var attempt = play(person);
        var performance = performances.of(attempt);
        var judged = new RatingCase(
                associations.of(person).id().value(),
                attempt,
                code,
                performance.scenarioId(),
                performance.formId(),
                performance.contentVersion(),
                performance.crisis(),
                at);
        judged.describe(performance.title(), performance.minutes());
        cases.save(judged);
        var both = raters.stream()
                .map(rater -> rating(judged, rater, performance, doubtful, at.plus(Duration.ofDays(5))))
                .toList();
        judged.close(
                Agreement.ofTwo(performance.outcomes(), both.getFirst(), both.getLast()),
                person,
                false,
                at.plus(Duration.ofDays(6)));
        return cases.save(judged);
    }

    private UUID play(PersonId person) {
        var id = attempts.begin(person, SCENARIO, Mode.CERTIFICATION, Optional.empty());
        var form = attempts.view(person, id).playthrough().setup().form();
        var scenario = catalogue.scenario(SCENARIO).scenario();
        var moves = scenario.vectors().stream()
                .filter(vector -> vector.form().equals(form))
                .map(vector -> VectorRun.of(scenario, vector).playthrough())
                .filter(played -> played.ended() && !played.left())
                .findFirst()
                .orElseThrow()
                .moves();
        for (int i = 0; i < moves.size(); i++) {
            attempts.move(person, id, i, moves.get(i));
        }
        attempts.debriefed(person, id);
        return id.value();
    }

    private Rating rating(RatingCase judged, PersonId rater, Performance performance, Mark doubtful, Instant at) {
        var rating = new Rating(judged, rater, performance.competences(), performance.recorded(), at);
        var lines = performance.transcript().stream()
                .filter(entry -> entry.voice() == Voice.CLINICIAN || entry.voice() == Voice.OWN_WORDS)
                .toList();
        int number = 0;
        for (var competence : performance.competences()) {
            var line = lines.get(number
                    * (lines.size() - 1)
                    / Math.max(1, performance.competences().size() - 1));
            rating.judge(new Judgement.MarkGiven(competence, null, number == 0 ? doubtful : Mark.SOUND), at);
            rating.judge(new Judgement.EvidencePinned(competence, pin(line)), at);
            rating.judge(
                    new Judgement.NoteWritten(
                            competence, "", REASONS.getOrDefault(competence, "It stands at the line quoted here.")),
                    at);
            number++;
        }
        for (var action : performance.actions()) {
            rating.judge(
                    action.result().isDecided()
                            ? new Judgement.ActionConfirmed(action.id())
                            : new Judgement.ActionContested(
                                    action.id(),
                                    ActionResult.NOT_TRIGGERED,
                                    "The session ended before it could come up."),
                    at);
        }
        for (var part : Advice.Part.values()) {
            rating.judge(new Judgement.AdviceWritten(part, "", ADVICE.of(part)), at);
        }
        rating.judge(new Judgement.GlobalGiven(null, GlobalRating.BORDERLINE), at);
        rating.lock(at);
        return ratings.save(rating);
    }

    /** The first sentence of a longer line, else the line. */
    private static String pin(Entry line) {
        int end = line.text().indexOf(". ");
        return end < 0 ? line.anchor() : new Pin.Passage(line.anchor(), 0, end + 1).toString();
    }

    private void release(RatingCase judged, PersonId person, Instant at) {
        feedbacks.save(new ReleasedFeedback(judged, person, null, GradingRules.DEFAULT.appealDays(), at));
    }
}
