package org.telepraxis.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.People;

/** Lays the first judgement of a performance and that of an appeal's panel side by side. */
@Component
class AppealReading {

    private final RatingCases cases;
    private final Ratings ratings;
    private final FeedbackWriting writing;
    private final Performances performances;
    private final People people;
    private final DecidingPanel deciding;

    AppealReading(
            RatingCases cases,
            Ratings ratings,
            FeedbackWriting writing,
            Performances performances,
            People people,
            DecidingPanel deciding) {
        this.deciding = deciding;
        this.cases = cases;
        this.ratings = ratings;
        this.writing = writing;
        this.performances = performances;
        this.people = people;
    }

    AppealFile file(Appeal appeal, List<AppealAct> acts, LocalDate today) {
        var first = cases.findById(appeal.caseId()).orElseThrow();
        var panel = panel(acts);
        var performance = performances.of(appeal.attemptId());
        return new AppealFile(
                AppealStory.of(appeal, acts, today),
                people.get(appeal.person()).name(),
                first.code(),
                first.scenarioId(),
                performance.title(),
                first.formId(),
                judging(first),
                panel.map(this::judging),
                rows(first, panel, performance),
                deciding.isAsked(appeal),
                deciding.voices(appeal));
    }

    Optional<RatingCase> panel(List<AppealAct> acts) {
        return acts.stream()
                .map(AppealAct::panelCaseId)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(cases::findById);
    }

    private List<Rating> seated(RatingCase judged) {
        return ratings.findByCaseIdOrderByAssignedAtAscIdAsc(judged.id()).stream()
                .filter(rating -> rating.status() != RatingStatus.RETURNED)
                .toList();
    }

    private AppealFile.Judging judging(RatingCase judged) {
        return new AppealFile.Judging(
                judged.id(),
                judged.code(),
                seated(judged).stream()
                        .map(rating -> new AppealFile.Seat(
                                people.get(rating.rater()).name(),
                                rating.isLocked(),
                                rating.isDeciding(),
                                rating.isLocked() ? rating.overall() : null))
                        .toList(),
                judged.seats(),
                judged.hasResult());
    }

    private List<AppealFile.Row> rows(RatingCase first, Optional<RatingCase> panel, Performance performance) {
        var rows = new ArrayList<AppealFile.Row>();
        for (var competence : performance.competences()) {
            rows.add(row(
                    competence,
                    first,
                    panel,
                    rating -> level(rating, competence),
                    judged -> stands(judged, competence)));
        }
        for (var action : performance.actions()) {
            rows.add(row(
                    action.id(),
                    first,
                    panel,
                    rating -> result(rating, action.id()),
                    judged -> found(judged, performance, action.id())));
        }
        return rows;
    }

    private AppealFile.Row row(
            String subject,
            RatingCase first,
            Optional<RatingCase> panel,
            Function<Rating, String> said,
            Function<RatingCase, String> found) {
        return new AppealFile.Row(
                subject,
                said(first, said),
                first.hasResult() ? found.apply(first) : "",
                panel.map(judged -> said(judged, said)).orElse(List.of()),
                panel.filter(RatingCase::hasResult).map(found).orElse(""));
    }

    /** What is not locked is nobody's business yet. */
    private List<String> said(RatingCase judged, Function<Rating, String> said) {
        return seated(judged).stream()
                .map(rating -> rating.isLocked() ? said.apply(rating) : "")
                .toList();
    }

    private static String level(Rating rating, String competence) {
        return rating.criteria().stream()
                .filter(criterion -> criterion.competence().equals(competence))
                .map(CriterionRating::mark)
                .findFirst()
                .map(AppealReading::words)
                .orElse("");
    }

    private static String words(@Nullable Mark mark) {
        if (mark == null) {
            return "";
        }
        return mark.level().map(level -> level.value() + " " + level.label()).orElseGet(mark::label);
    }

    private static String result(Rating rating, String action) {
        return rating.actions().stream()
                .filter(judged -> judged.action().equals(action))
                .findFirst()
                .map(ActionRating::judged)
                .map(ActionResult::label)
                .orElse("");
    }

    private static String stands(RatingCase judged, String competence) {
        return judged.result().stream()
                .filter(mark -> mark.competence().equals(competence))
                .findFirst()
                .map(FinalMark::shown)
                .orElse("");
    }

    private String found(RatingCase judged, Performance performance, String action) {
        return writing.settled(judged, performance).actions().stream()
                .filter(outcome -> outcome.id().equals(action))
                .findFirst()
                .map(outcome -> ActionResult.of(outcome.result()).label())
                .orElse("");
    }
}
