package org.telepraxis.grading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.Performance.Entry;
import org.telepraxis.grading.Performance.Voice;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.DemoPeople;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.scenario.Mode;
import org.telepraxis.simulation.Admission;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.DemoSessions;

/**
 * Two sessions of a demo trainee that are rated: the feedback on one is here to be read and appealed against, against the other one an
 * appeal was filed and waits longer than promised. Their raters belong to no association any more, so nobody draws them again.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoFeedback implements DemoData {

    private static final String SCENARIO = "S01";

    /** One judgement of both raters: the line it rests on, by how it begins, and why. */
    private record Grounds(String line, String reason) {}

    /** True of both vectors played here; the first one stands on its line alone, which is what an appeal can say against it. */
    private static final Map<String, Grounds> GROUNDS = Map.of(
            "CON-1",
            new Grounds(
                    "Good to meet you",
                    "Asks for five of her minutes first. No name stands in this line, and nothing that she could check."),
            "CON-2",
            new Grounds(
                    "I want to hear about Monday",
                    "Stops her kindly before Monday, asks for a door, and goes on only behind it."),
            "CON-4",
            new Grounds(
                    "If we are cut off",
                    "Says who rings whom, on which number and how soon. The person to call is asked for, too."),
            "CON-5",
            new Grounds(
                    "Half a page after each session",
                    "Names what is kept and who reads it in two short sentences she can repeat."),
            "CON-6",
            new Grounds("I am registered at home", "Says what is not known yet and by which day it will be."),
            "DEL-2",
            new Grounds(
                    "Good that you say it now",
                    "One thing at a time: what she brings is welcomed, and then answered."));

    private static final Advice ADVICE = new Advice(
            "You stopped her before Monday and found a door with her first. That is what made the rest possible.",
            "Say who you are, and how she can check it, in your very first sentence. As it is, she gives you five minutes before she knows to whom.",
            "Write the sentence with which you let a client check you, and say it aloud to a colleague twice this week.");

    private final Attempts attempts;
    private final DemoSessions sessions;
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
            DemoSessions sessions,
            RatingCases cases,
            Ratings ratings,
            ReleasedFeedbacks feedbacks,
            FiledAppeals appeals,
            Performances performances,
            Associations associations,
            People people,
            Clock clock) {
        this.attempts = attempts;
        this.sessions = sessions;
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
        var contested = rated(person, raters, "8K-41", "TV9", Duration.ofDays(21));
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
        var fresh = rated(person, raters, "3R-07", "TV1", Duration.ofDays(11));
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
    private RatingCase rated(PersonId person, List<PersonId> raters, String code, String vector, Duration ago) {
        var at = clock.instant().minus(ago);
        var attempt = sessions.play(person, SCENARIO, Mode.CERTIFICATION, vector, UnaryOperator.identity(), ago)
                .value();
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
                .map(rater -> rating(judged, rater, performance, at.plus(Duration.ofDays(5))))
                .toList();
        judged.close(
                Agreement.ofTwo(performance.outcomes(), both.getFirst(), both.getLast()),
                person,
                false,
                at.plus(Duration.ofDays(6)));
        return cases.save(judged);
    }

    private Rating rating(RatingCase judged, PersonId rater, Performance performance, Instant at) {
        var rating = new Rating(judged, rater, performance.competences(), performance.recorded(), at);
        var lines = performance.transcript().stream()
                .filter(entry -> entry.voice() == Voice.CLINICIAN || entry.voice() == Voice.OWN_WORDS)
                .toList();
        for (var competence : performance.competences()) {
            var grounds = GROUNDS.get(competence);
            if (grounds != null) {
                var mark = "CON-1".equals(competence) ? Mark.NOT_SHOWN : Mark.SOUND;
                rating.judge(new Judgement.MarkGiven(competence, null, mark), at);
                lines.stream()
                        .filter(line -> line.text().startsWith(grounds.line()))
                        .findFirst()
                        .ifPresent(line -> rating.judge(new Judgement.EvidencePinned(competence, pin(line)), at));
                rating.judge(new Judgement.NoteWritten(competence, "", grounds.reason()), at);
            }
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
