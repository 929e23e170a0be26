package org.telepraxis.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.telepraxis.grading.QualityReport;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** For the chief assessor: how far raters agree, and what needs a conversation. */
@Route(GradingNavigation.AGREEMENT)
@PageTitle("Agreement · Telepraxis")
@Menu(title = "Agreement", icon = "chart-no-axes-column", order = 540)
@RolesAllowed({"CHIEF_ASSESSOR", "OFFICER"})
@StyleSheet("context://styles/grading.css")
@StyleSheet("context://styles/agreement.css")
class AgreementView extends Div {

    private static final int AT_ONCE = 24;
    private static final int ADVICE = 5;
    private static final String ALL = "All scenarios";

    private final transient RatingQuality quality;
    private final LocalDate today;
    private final Div result = new Div();
    private boolean everyRater;
    private final Select<Period> period = new Select<>();
    private final Select<String> scenario = new Select<>();

    AgreementView(RatingQuality quality, Clock clock) {
        this.quality = quality;
        this.today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        addClassNames("page", "agreement");
        period.setLabel("Period");
        period.setItems(Period.values());
        period.setItemLabelGenerator(Period::label);
        period.setValue(Period.QUARTER);
        period.addValueChangeListener(change -> show());
        scenario.setLabel("Scenario");
        offerScenarios();
        scenario.addValueChangeListener(change -> show());
        var choice = new Div(period, scenario, new PrintButton());
        choice.addClassNames("row", "agreement-choice", "no-print");
        add(
                new PageHeader(
                        "Agreement and raters",
                        "Performances rated by two whose result stands. \"No opportunity\" is left out."),
                choice,
                result);
        show();
    }

    /** Only what was rated can be chosen. */
    private void offerScenarios() {
        var rated = quality.scenarios();
        var items = new ArrayList<String>();
        items.add(ALL);
        items.addAll(rated);
        scenario.setItems(items);
        scenario.setValue(ALL);
    }

    private void show() {
        var chosen = scenario.getValue();
        var report = quality.report(period.getValue().from(today), today, ALL.equals(chosen) ? null : chosen);
        result.removeAll();
        var raters = everyRater ? report.raters() : farthest(report.raters());
        if (report.rated() == 0) {
            result.add(new Paragraph(
                    "No performance was rated by two in this time. Figures appear with the first result that stands."));
            return;
        }
        result.add(summary(report), new AgreementFigures(report));
        if (!report.advice().isEmpty()) {
            result.add(advice(report.advice()));
        }
        var columns = new Div(
                section(
                        "Criteria",
                        "Quadratic weighted kappa with its 95% bootstrap interval. AC2 beside it, because kappa falls when nearly all levels are the same.",
                        new CriteriaTable(report.criteria())),
                section(
                        "Rater severity",
                        "Distance in levels from the mean of both raters, with its 95% interval; the band is ±0.3. Hollow: fewer than 30 double ratings, no action taken.",
                        new RatersTable(raters)));
        columns.addClassName("agreement-columns");
        result.add(columns);
        if (raters.size() < report.raters().size()) {
            result.add(Parts.button(
                    "The %d strictest and most lenient are shown. Show all %d raters"
                            .formatted(raters.size(), report.raters().size()),
                    "",
                    click -> {
                        everyRater = true;
                        show();
                    }));
        }
        result.add(section(
                "Drift",
                "Severity over time; above the line is more lenient. The band is ±0.3 levels. Hollow: fewer than five performances.",
                new DriftCharts(raters)));
        if (!report.actions().isEmpty()) {
            result.add(section(
                    "Critical actions",
                    "Agreement on how each came out. Under 95% or kappa .80, rewrite the action.",
                    new ActionsTable(report.actions())));
        }
        result.add(
                section(
                        "Habits",
                        "Halo: how much less the levels differ within one performance than the colleague's; below zero is flatter. "
                                + "Range: how much they differ between performances within a criterion. Both are standard deviations in "
                                + "levels, as Saal, Downey and Lahey define them (1980). One level: share of the level given most often.",
                        new ProfilesTable(raters)),
                all(report));
    }

    private static Paragraph summary(QualityReport report) {
        return Parts.metaLine("%s, %s to %s. %s went to a third rater."
                .formatted(
                        report.rated() == 1 ? "One performance" : report.rated() + " performances",
                        Words.longDay(report.from()),
                        Words.longDay(report.until()),
                        Words.count(report.third())));
    }

    /** What crossed the line stands out; what to do follows. */
    private static ListItem item(String sentence) {
        int end = sentence.indexOf(". ") + 1;
        var crossed = new Span(sentence.substring(0, end));
        crossed.addClassName("crossed");
        return new ListItem(crossed, new Text(sentence.substring(end)));
    }

    private static Section advice(List<String> sentences) {
        var list = new OrderedList();
        sentences.stream().limit(ADVICE).forEach(sentence -> list.add(item(sentence)));
        var title = new H2(
                sentences.size() == 1 ? "One thing needs you" : Words.count(sentences.size()) + " things need you");
        var advice = new Section(title, list);
        if (sentences.size() > ADVICE) {
            var rest = new OrderedList();
            rest.getElement().setAttribute("start", String.valueOf(ADVICE + 1));
            sentences.stream().skip(ADVICE).forEach(sentence -> rest.add(item(sentence)));
            advice.add(new NativeDetails("Show all %d".formatted(sentences.size()), rest));
        }
        advice.addClassName("agreement-advice");
        return advice;
    }

    /** Raters come by severity: those in the middle need nobody. */
    private static List<QualityReport.Rater> farthest(List<QualityReport.Rater> raters) {
        return raters.size() <= AT_ONCE
                ? raters
                : Stream.concat(
                                raters.stream().limit(AT_ONCE / 2),
                                raters.stream().skip(raters.size() - AT_ONCE / 2))
                        .toList();
    }

    private static NativeDetails all(QualityReport report) {
        var all = new NativeDetails("All coefficients", new CoefficientsTable(report));
        all.addClassName("agreement-all");
        return all;
    }

    private static Section section(String title, String about, Component content) {
        var section = new Section(new H2(title), Parts.metaLine(about), content);
        section.addClassName("agreement-section");
        return section;
    }

    /** How far back one looks. */
    private enum Period {
        QUARTER("The last three months"),
        YEAR("The last year"),
        EVER("Since the beginning");

        private final String label;

        Period(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        LocalDate from(LocalDate today) {
            return switch (this) {
                case QUARTER -> today.minusMonths(3);
                case YEAR -> today.minusYears(1);
                case EVER -> LocalDate.of(2000, 1, 1);
            };
        }
    }
}
