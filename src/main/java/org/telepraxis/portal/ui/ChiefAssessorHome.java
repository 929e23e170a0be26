package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.grading.ui.GradingNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What a chief assessor finds: the first thing about raters that needs a person. */
@Service
@Order(3)
class ChiefAssessorHome implements HomePart {

    private final RatingQuality quality;
    private final Clock clock;

    ChiefAssessorHome(RatingQuality quality, Clock clock) {
        this.quality = quality;
        this.clock = clock;
    }

    @Override
    public boolean isFor(PersonSummary person) {
        return person.is(Role.CHIEF_ASSESSOR);
    }

    @Override
    public Component show(PersonSummary person) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var report = quality.report(today.minusMonths(3), today, null);
        var advice = report.advice();
        var first = advice.isEmpty() ? quiet(report) : advice.getFirst();
        int end = first.indexOf(". ") + 1;
        var more = new ArrayList<>(List.of(first.substring(end).strip()));
        if (advice.size() > 1) {
            more.add(
                    advice.size() == 2
                            ? "One more thing crossed its threshold."
                            : "%d more things crossed their thresholds.".formatted(advice.size() - 1));
        }
        waiting(quality.withoutRater(), more);
        return NextPanel.to(
                "Raters, the last three months",
                first.substring(0, end),
                String.join(" ", more),
                "Agreement and raters",
                GradingNavigation.agreement());
    }

    private static String quiet(QualityReport report) {
        return report.rated() == 0
                ? "Nothing was rated by two yet. Figures appear with the first result that stands."
                : "Nothing crossed a threshold. %d performances were rated by two, %d went to a third rater."
                        .formatted(report.rated(), report.third());
    }

    private static void waiting(long withoutRater, List<String> more) {
        if (withoutRater > 0) {
            more.add(
                    withoutRater == 1
                            ? "One performance waits for a rater who may judge it."
                            : "%d performances wait for raters who may judge them.".formatted(withoutRater));
        }
    }
}
