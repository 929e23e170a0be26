package org.telepraxis.grading;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.CriticalAction;

/**
 * Performances of nobody, with invented codes, that the three demo supervisors have rated in pairs: so that the page on agreement shows
 * something. They are older than what a queue shows, no session lies behind them, and no result of theirs is announced to anybody.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoAgreement implements DemoData {

    private static final List<String> SUPERVISORS =
            List.of("supervisor@example.org", "supervisor2@example.org", "supervisor3@example.org");

    /** How much stricter (below zero) or more lenient each is, in levels; the last one more so of late. */
    private static final double[] LENIENCE = {0.0, -0.06, 0.04};

    private static final double LATELY = 0.3;
    private static final int PERFORMANCES = 72;
    private static final int LATE = 45;
    private static final int ACTIONS = 4;
    private static final String WORDS = "Written for the demo.";
    /** How far apart two read a criterion, in levels. */
    private static final Map<String, Double> APART = Map.of("DEL-2", 0.6, "CON-4", 0.42);

    private static final double USUALLY_APART = 0.12;

    private final EntityManager entities;
    private final RatedPairs pairs;
    private final CourseCatalogue catalogue;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoAgreement(
            EntityManager entities,
            RatedPairs pairs,
            CourseCatalogue catalogue,
            Associations associations,
            People people,
            Clock clock) {
        this.entities = entities;
        this.pairs = pairs;
        this.catalogue = catalogue;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var raters = SUPERVISORS.stream()
                .flatMap(email -> people.byEmail(email).stream())
                .toList();
        if (raters.size() < SUPERVISORS.size()) {
            return;
        }
        var association = associations.of(raters.getFirst().id()).id();
        var version = catalogue.scenario("S06");
        var chance = new Random(20261122);
        for (int i = 0; i < PERFORMANCES; i++) {
            boolean late = i >= PERFORMANCES - LATE;
            int out = i % SUPERVISORS.size();
            var played = played(i, late, association.value(), version, chance);
            var both = new ArrayList<Rating>();
            for (int r = 0; r < raters.size(); r++) {
                if (r != out) {
                    double lately = late && r == raters.size() - 1 ? LATELY : 0;
                    both.add(rated(played, raters.get(r).id(), LENIENCE[r] + lately, chance));
                }
            }
            close(played, both, raters.get(out).id(), chance);
        }
        entities.flush();
        pairs.keepAll();
    }

    /** A performance as it was: how good on the whole, and how much better or worse on each criterion. */
    private record Played(
            RatingCase judged, List<String> actions, double quality, Map<String, Double> profile, Instant at) {}

    private Played played(int number, boolean late, UUID association, ScenarioVersion version, Random chance) {
        var scenario = version.scenario();
        int days = late ? 33 + (PERFORMANCES - 1 - number) * 54 / LATE : 270 - number * 6;
        var at = clock.instant().minus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
        var judged = new RatingCase(
                association,
                Ids.next(),
                "DEMO-%02d".formatted(number + 1),
                version.scenarioId(),
                List.of("A", "B", "C").get(number % 3),
                version.contentHash(),
                scenario.crisis(),
                at);
        judged.hasNoSession();
        judged.describe(scenario.title() + " (demo)", 60);
        entities.persist(judged);
        var profile = new LinkedHashMap<String, Double>();
        scenario.rubric().forEach(anchors -> profile.put(anchors.competence(), 0.3 * chance.nextGaussian()));
        return new Played(
                judged,
                scenario.criticalActions().stream()
                        .map(CriticalAction::id)
                        .limit(ACTIONS)
                        .toList(),
                2.75 + 0.85 * chance.nextGaussian(),
                profile,
                at);
    }

    private void close(Played played, List<Rating> both, PersonId third, Random chance) {
        var judged = played.judged();
        var reasons = ThirdRaterRule.allReasons(both.getFirst(), both.getLast(), JudgingRules.STANDARD);
        Result result;
        if (reasons.isEmpty()) {
            result = Agreement.ofTwo(List.of(), both.getFirst(), both.getLast());
        } else {
            judged.askThird(reasons);
            result = Agreement.byThird(List.of(), rated(played, third, 0, chance));
        }
        // The case is not saved by way of its repository, which would announce its result; the candidate is nobody.
        var nobody = new PersonId(Ids.next());
        judged.close(result, nobody, false, played.at());
        // Whoever waits for feedback, nobody does.
        entities.persist(new ReleasedFeedback(judged, nobody, null, GradingRules.DEFAULT.appealDays(), played.at()));
    }

    private Rating rated(Played played, PersonId rater, double lenience, Random chance) {
        var at = played.at();
        var recorded = new LinkedHashMap<String, ActionResult>();
        played.actions().forEach(action -> recorded.put(action, ActionResult.MET));
        var rating =
                new Rating(played.judged(), rater, List.copyOf(played.profile().keySet()), recorded, at);
        played.profile().forEach((competence, offset) -> {
            double noise = APART.getOrDefault(competence, USUALLY_APART) * chance.nextGaussian();
            var mark =
                    chance.nextInt(40) == 0 ? Mark.NO_OPPORTUNITY : mark(played.quality() + lenience + offset + noise);
            rating.judge(new Judgement.MarkGiven(competence, null, mark), at);
            rating.judge(new Judgement.NoteWritten(competence, "", WORDS), at);
            rating.judge(new Judgement.EvidencePinned(competence, "t1"), at);
        });
        for (var action : played.actions()) {
            boolean doubtful = action.equals(played.actions().getLast()) && chance.nextInt(12) == 0;
            rating.judge(
                    doubtful
                            ? new Judgement.ActionContested(action, ActionResult.LATE, WORDS)
                            : new Judgement.ActionConfirmed(action),
                    at);
        }
        for (var part : Advice.Part.values()) {
            rating.judge(new Judgement.AdviceWritten(part, "", WORDS), at);
        }
        rating.judge(new Judgement.GlobalGiven(null, overall(played.quality() + 0.2 * chance.nextGaussian())), at);
        rating.lock(at);
        entities.persist(rating);
        return rating;
    }

    private static Mark mark(double level) {
        return Mark.values()[(int) Math.max(1, Math.min(4, Math.round(level))) - 1];
    }

    private static GlobalRating overall(double level) {
        return level < 2
                ? GlobalRating.FAIL
                : level < 2.6 ? GlobalRating.BORDERLINE : level < 3.5 ? GlobalRating.PASS : GlobalRating.GOOD;
    }
}
