package org.telepraxis.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.telepraxis.grading.AppealFile;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.grading.ui.GradingNavigation;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** What a chief assessor finds: the first thing about raters that needs a person, and every appeal that waits for an answer. */
@Service
@Order(3)
class ChiefAssessorHome implements HomePart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final RatingQuality quality;
    private final AppealsOffice appeals;
    private final Clock clock;

    ChiefAssessorHome(RatingQuality quality, AppealsOffice appeals, Clock clock) {
        this.quality = quality;
        this.appeals = appeals;
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
        var panel = NextPanel.to(
                "Raters, the last three months",
                first.substring(0, end),
                String.join(" ", more),
                "Agreement and raters",
                GradingNavigation.agreement());
        var waiting = new Div();
        waiting.addClassName("offers");
        appeals.all().stream()
                .filter(appeal -> !appeal.story().state().isFinal())
                .sorted(Comparator.comparing(appeal -> appeal.story().nextBy()))
                .map(ChiefAssessorHome::appeal)
                .forEach(waiting::add);
        return new Div(panel, waiting);
    }

    private static Section appeal(AppealFile appeal) {
        var by = DAY.format(appeal.story().nextBy());
        return LearningOffers.offer(
                appeal.story().overdue() ? "An appeal is overdue" : "An appeal waits",
                new Anchor(
                        GradingNavigation.appeals() + "/" + appeal.story().id(),
                        appeal.scenarioId() + " " + appeal.title() + ", performance " + appeal.code()),
                appeal.story().overdue()
                        ? "An answer was promised by " + by + "."
                        : "An answer is promised by " + by + ".");
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
