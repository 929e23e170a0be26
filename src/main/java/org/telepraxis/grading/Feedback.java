package org.telepraxis.grading;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.simulation.AttemptRecord;

/** What the signed-in trainee is told about performances of their own, once it was released. Anybody else's does not exist here. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINEE')")
public class Feedback {

    private final ReleasedFeedbacks released;
    private final RatingCases cases;
    private final FiledAppeals appeals;
    private final AppealActs acts;
    private final FeedbackWriting writing;
    private final Performances performances;
    private final CurrentPerson current;
    private final Clock clock;

    Feedback(
            ReleasedFeedbacks released,
            RatingCases cases,
            FiledAppeals appeals,
            AppealActs acts,
            FeedbackWriting writing,
            Performances performances,
            CurrentPerson current,
            Clock clock) {
        this.released = released;
        this.cases = cases;
        this.appeals = appeals;
        this.acts = acts;
        this.writing = writing;
        this.performances = performances;
        this.current = current;
        this.clock = clock;
    }

    /** The latest first. */
    public List<FeedbackSummary> mine() {
        return released.findByPersonOrderByReleasedAtDesc(current.id()).stream()
                .map(this::summary)
                .toList();
    }

    /** @throws NoSuchElementException if nothing was released to this person under that id */
    public FeedbackLetter letter(UUID caseId) {
        var feedback = own(caseId);
        var judged = cases.findById(caseId).orElseThrow();
        var performance = performances.of(judged.attemptId());
        var stories = stories(caseId);
        var panel = changedBy(caseId);
        var first = writing.result(judged, performance);
        var today = WorkingDays.day(clock.instant());
        return new FeedbackLetter(
                caseId,
                judged.attemptId(),
                judged.scenarioId(),
                performance.title(),
                judged.formId(),
                feedback.releasedAt(),
                panel.map(changed -> writing.result(changed, performance)).orElse(first),
                panel.map(changed -> first),
                feedback.appealUntil(),
                !today.isAfter(feedback.appealUntil())
                        && stories.stream().allMatch(story -> story.state() == AppealState.WITHDRAWN),
                stories);
    }

    /** The session itself, to look at the moments that the feedback quotes. */
    public AttemptRecord record(UUID caseId) {
        return performances.record(own(caseId).attemptId());
    }

    private ReleasedFeedback own(UUID caseId) {
        return released.findByCaseIdAndPerson(caseId, current.id())
                .orElseThrow(() -> new NoSuchElementException("There is no feedback " + caseId + " for you."));
    }

    private List<AppealStory> stories(UUID caseId) {
        var today = WorkingDays.day(clock.instant());
        return appeals.findByCaseIdOrderByFiling(caseId).stream()
                .map(appeal -> AppealStory.of(appeal, acts.findByAppealIdOrderByPlace(appeal.id()), today))
                .toList();
    }

    /** The panel's case, if its result replaced the first one. */
    private Optional<RatingCase> changedBy(UUID caseId) {
        return appeals.findByCaseIdOrderByFiling(caseId).stream()
                .flatMap(appeal -> acts.findByAppealIdOrderByPlace(appeal.id()).stream())
                .filter(act -> act.state() == AppealState.CHANGED)
                .flatMap(act -> Optional.ofNullable(act.panelCaseId()).stream())
                .flatMap(panel -> cases.findById(panel).stream())
                .findFirst();
    }

    private FeedbackSummary summary(ReleasedFeedback feedback) {
        var judged = cases.findById(feedback.caseId()).orElseThrow();
        var stories = stories(feedback.caseId());
        return new FeedbackSummary(
                judged.id(),
                judged.scenarioId(),
                performances.of(judged.attemptId()).title(),
                judged.formId(),
                feedback.releasedAt(),
                feedback.appealUntil(),
                stories.isEmpty() ? null : stories.getLast().state());
    }
}
