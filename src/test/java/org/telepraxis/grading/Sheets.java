package org.telepraxis.grading;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telepraxis.identity.PersonId;

/** Ratings in the states tests need, reached by what a rater would do. */
final class Sheets {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final List<String> COMPETENCES = List.of("CON-4", "CRI-1", "CRI-3", "TEC-2", "DEL-2");

    private final RatingCase performance;
    private final Map<String, ActionResult> recorded;

    Sheets() {
        performance = new RatingCase(UUID.randomUUID(), UUID.randomUUID(), "4F-82", "S06", "B", "sha256:1f", true, NOW);
        recorded = new LinkedHashMap<>();
        recorded.put("CA1", ActionResult.MET);
        recorded.put("CA3", ActionResult.LATE);
    }

    RatingCase performance() {
        return performance;
    }

    Rating fresh() {
        return new Rating(performance, new PersonId(UUID.randomUUID()), COMPETENCES, recorded, NOW);
    }

    /** Complete but for what a test changes: Sound throughout, every action confirmed, a pass. */
    Rating complete() {
        var rating = fresh();
        COMPETENCES.forEach(competence -> mark(rating, competence, Mark.SOUND));
        recorded.keySet().forEach(action -> judge(rating, new Judgement.ActionConfirmed(action)));
        judge(rating, new Judgement.GlobalGiven(null, GlobalRating.PASS));
        for (var part : Advice.Part.values()) {
            judge(rating, new Judgement.AdviceWritten(part, "", "Words about " + part.label() + "."));
        }
        return rating;
    }

    Rating with(String competence, Mark mark) {
        var rating = complete();
        mark(rating, competence, mark);
        return rating;
    }

    Rating with(GlobalRating overall) {
        var rating = complete();
        judge(rating, new Judgement.GlobalGiven(rating.overall(), overall));
        return rating;
    }

    Rating contesting(String action, ActionResult result) {
        var rating = complete();
        judge(rating, new Judgement.ActionContested(action, result, "The transcript shows another time."));
        return rating;
    }

    static void mark(Rating rating, String competence, Mark mark) {
        var before = rating.criteria().stream()
                .filter(criterion -> criterion.competence().equals(competence))
                .findFirst()
                .orElseThrow();
        judge(rating, new Judgement.MarkGiven(competence, before.mark(), mark));
        judge(rating, new Judgement.NoteWritten(competence, before.note(), "Because of what was said."));
        judge(rating, new Judgement.EvidencePinned(competence, "t3"));
    }

    static void judge(Rating rating, Judgement judgement) {
        rating.judge(judgement, NOW);
    }

    /** Everything a rating needs, said at the desk by whoever is signed in. */
    static void complete(RatingDesk desk, UUID rating, Mark mark) {
        for (var competence : SamplePerformance.of().competences()) {
            desk.judge(rating, new Judgement.MarkGiven(competence, null, mark));
            desk.judge(rating, new Judgement.NoteWritten(competence, "", "Because of what was said."));
            desk.judge(rating, new Judgement.EvidencePinned(competence, "t4"));
        }
        SamplePerformance.of()
                .recorded()
                .keySet()
                .forEach(action -> desk.judge(rating, new Judgement.ActionConfirmed(action)));
        desk.judge(rating, new Judgement.GlobalGiven(null, GlobalRating.BORDERLINE));
        for (var part : Advice.Part.values()) {
            desk.judge(rating, new Judgement.AdviceWritten(part, "", "Words about " + part.label() + "."));
        }
    }
}
