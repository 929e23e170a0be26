package org.telepraxis.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.PartJudge;
import org.telepraxis.certification.PartQuestion;
import org.telepraxis.certification.PartStanding;

/**
 * Part K of a scheme: a knowledge exam of the association is passed, by the cut that was in force when the paper was begun. Only released
 * results count. Nobody fails the part by one paper, as long as attempts are left.
 */
@Component
class ExamPart implements PartJudge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final ExamResults results;

    ExamPart(ExamResults results) {
        this.results = results;
    }

    @Override
    public String part() {
        return "K";
    }

    @Override
    public PartStanding standing(PartQuestion question) {
        var all = results.of(question.candidate(), question.association().value());
        var lines = all.stream().map(ExamPart::line).toList();
        var passed = all.stream().filter(PaperResult::passed).findFirst();
        if (passed.isPresent()) {
            return PartStanding.met(score(passed.get()), lines);
        }
        if (all.isEmpty()) {
            return PartStanding.pending("No result yet", List.of());
        }
        var latest = all.getFirst();
        return latest.attemptsLeft() == 0
                ? PartStanding.notMet("All attempts used, last " + score(latest), lines)
                : PartStanding.pending("Not passed yet, last " + score(latest), lines);
    }

    private static String score(PaperResult result) {
        return "%d of %d, cut %d".formatted(result.correct(), result.asked(), result.needed());
    }

    private static String line(PaperResult result) {
        return "%s, %s: %s, %s"
                .formatted(
                        result.title(),
                        day(result.handedInAt()),
                        score(result),
                        result.passed() ? "passed" : "not passed");
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
