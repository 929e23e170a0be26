package org.telepraxis.database;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.telepraxis.grading.Advice;
import org.telepraxis.grading.AssignedRating;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.identity.PersonSummary;

/** Supervisors at their desks. */
final class Raters {

    private final RatingQueue queue;
    private final RatingDesk desk;

    Raters(BeanFactory node) {
        this.queue = node.getBean(RatingQueue.class);
        this.desk = node.getBean(RatingDesk.class);
    }

    /** The ratings that wait for these supervisors, once the two who rate have been drawn. */
    Map<PersonSummary, UUID> drawn(List<PersonSummary> supervisors) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> waiting(supervisors), waiting -> waiting.size() == 2);
    }

    private Map<PersonSummary, UUID> waiting(List<PersonSummary> supervisors) {
        return supervisors.stream()
                .filter(supervisor -> !open(supervisor).isEmpty())
                .collect(Collectors.toMap(
                        supervisor -> supervisor,
                        supervisor -> open(supervisor).getFirst().ratingId()));
    }

    private List<AssignedRating> open(PersonSummary supervisor) {
        return SignedIn.as(supervisor, queue::open);
    }

    /** Finds everything sound, agrees with the record, and hands the rating in. */
    void rateAsSound(PersonSummary rater, UUID rating) {
        complete(rater, rating);
        SignedIn.as(rater, () -> desk.lock(rating));
    }

    /** The same without handing it in. */
    void complete(PersonSummary rater, UUID rating) {
        SignedIn.as(rater, () -> {
            var performance = desk.performance(rating);
            var anchor = performance.transcript().getFirst().anchor();
            var sheet = desk.open(rating);
            for (var criterion : sheet.criteria()) {
                var competence = criterion.competence();
                desk.judge(rating, new Judgement.MarkGiven(competence, criterion.mark(), Mark.SOUND));
                desk.judge(rating, new Judgement.NoteWritten(competence, criterion.note(), "Said so in plain words."));
                desk.judge(rating, new Judgement.EvidencePinned(competence, anchor));
            }
            for (var action : sheet.actions()) {
                desk.judge(rating, new Judgement.ActionConfirmed(action.action()));
            }
            desk.judge(rating, new Judgement.GlobalGiven(sheet.overall(), GlobalRating.PASS));
            for (var part : Advice.Part.values()) {
                desk.judge(
                        rating, new Judgement.AdviceWritten(part, sheet.advice().of(part), "Go on like this."));
            }
            return sheet;
        });
    }
}
