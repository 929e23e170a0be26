package org.telepraxis.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.telepraxis.examination.ExamFigures;
import org.telepraxis.examination.ItemFigures;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.examination.statistics.ItemReview;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** How the items of an examination behave, and how far its results can be relied on. */
@Route(ExamNavigation.FIGURES)
@PageTitle("Item statistics · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
@StyleSheet("context://styles/exam-figures.css")
class FiguresView extends Div implements BeforeEnterObserver {

    private final transient ItemFigures figures;

    FiguresView(ItemFigures figures) {
        this.figures = figures;
        addClassNames("page", "exams", "exam-statistics");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamNavigation.enter(event, id -> show(id, figures.of(id)));
    }

    private void show(UUID id, ExamFigures report) {
        removeAll();
        add(
                Parts.crumb(
                        ExamNavigation.office("Examination"),
                        ExamNavigation.to("/ " + report.title(), ExamNavigation.EXAM, id)),
                new PageHeader(
                        "Item statistics",
                        report.persons() == 1
                                ? "One paper is handed in."
                                : "%d papers are handed in, on %d items."
                                        .formatted(
                                                report.persons(), report.items().size()),
                        new PrintButton()));
        if (report.persons() == 0) {
            add(new Paragraph("Figures appear with the first paper that is handed in."));
            return;
        }
        add(whole(report), advice(report));
        var flagged = flagged(report);
        add(
                Parts.section(
                        "Totals",
                        Parts.line("In steps of five per cent."),
                        Charts.totals(report.totals(), report.cut())),
                Parts.section(
                        "Items at a glance",
                        Parts.line(
                                "To the right is easier, further up tells the able from others better. The band holds items that need nobody; named ones are flagged."),
                        Charts.items(report.items(), flagged)),
                Parts.section("All items", items(report, flagged)),
                drift(report, drifting(report)));
    }

    private static Component whole(ExamFigures report) {
        return Figure.cards(
                Figure.card("Passed", report.passRate(), Figure::percent, "Of all who handed in."),
                Figure.card("Alpha", report.alpha(), Figure::decimal, "How well the items hang together."),
                Figure.card("KR-20", report.kr20(), Figure::decimal, "Alpha for items that are right or wrong."),
                Figure.card(
                        "Error of a total",
                        report.error(),
                        Figure::points,
                        "Standard error of measurement, in points."),
                Figure.card("Error at the cut", report.atCut(), Figure::points, "In points, where a point decides."),
                Figure.card(
                        "Same decision twice",
                        report.consistency().agreement(),
                        Figure::percent,
                        kappa(report.consistency().kappa())));
    }

    private static String kappa(Estimate kappa) {
        return "On two equal forms."
                + kappa.known()
                        .map(known -> " Kappa %s.".formatted(Figure.decimal(known.value())))
                        .orElse("");
    }

    private static List<String> flagged(ExamFigures report) {
        return report.flags().stream()
                .filter(flag -> flag.advice() != ItemReview.Advice.WAIT)
                .map(ItemReview.Flag::item)
                .distinct()
                .toList();
    }

    private static List<String> drifting(ExamFigures report) {
        return report.drift().stream()
                .filter(one -> !ItemReview.ofDrift(one.code(), one.change(), one.matched(), ItemReview.Rules.STARTING)
                        .isEmpty())
                .map(ExamFigures.Drift::code)
                .toList();
    }

    private static Section advice(ExamFigures report) {
        var list = new UnorderedList();
        list.addClassName("exam-advice");
        for (var flag : report.flags()) {
            if (flag.advice() != ItemReview.Advice.WAIT) {
                var item = new Span(flag.item());
                item.addClassName("crossed");
                list.add(new ListItem(item, new Text(" " + flag.reason() + " " + todo(flag.advice()))));
            }
        }
        if (list.getChildren().findAny().isEmpty()) {
            boolean waits = !report.flags().isEmpty();
            return Parts.section(
                    waits ? "Too early to advise" : "No item needs you",
                    Parts.line(
                            waits
                                    ? "Fewer than 50 persons were asked some of the items. Nothing is said of them yet."
                                    : "None crossed a line that gives reason to look."));
        }
        long items = report.flagged();
        var section = Parts.section(items == 1 ? "One item needs you" : items + " items need you", list);
        section.addClassName("exam-flags");
        return section;
    }

    private static String todo(ItemReview.Advice advice) {
        return switch (advice) {
            case CHECK_KEY ->
                "Have two experts answer it without the key; if it is wrong, retire it and mark those papers again.";
            case RETIRE -> "Retire it in its bank, or write a new version.";
            case REVIEW -> "Read it again with an expert before it is drawn the next time.";
            case WAIT -> "";
        };
    }

    private static Component items(ExamFigures report, List<String> flagged) {
        var rows = new ArrayList<List<Object>>();
        for (var line : report.items()) {
            rows.add(List.of(
                    line.code(),
                    line.competence(),
                    line.statistics().asked(),
                    Figure.of(line.statistics().facility(), Figure::percent),
                    Figure.percent(line.expected()),
                    Figure.of(line.statistics().pointBiserial(), Figure::decimal),
                    Figure.of(line.statistics().upperLower(), Figure::decimal),
                    flagged.contains(line.code()) ? Parts.badge("wait", "flag", "Look") : new Span(),
                    options(line)));
        }
        return Parts.table(
                "Figures of every item",
                List.of(
                        "Item",
                        "Competence",
                        "Asked",
                        "Right",
                        "Expected",
                        "Point-biserial",
                        "Upper less lower",
                        "",
                        "Question and options"),
                rows);
    }

    private static Component options(ExamFigures.Line line) {
        var details = new NativeDetails();
        details.setSummaryText(line.stem().length() > 60 ? line.stem().substring(0, 60) + " …" : line.stem());
        var list = new UnorderedList();
        IntStream.range(0, line.options().size()).forEach(place -> {
            var use = line.options().get(place);
            var item = new ListItem(
                    new Span(use.key() ? "Key: " : ""),
                    new Text(line.texts().get(place) + " "),
                    Parts.meta("%d chose it, %s; point-biserial "
                            .formatted(
                                    use.chosen(),
                                    use.share()
                                            .known()
                                            .map(known -> Figure.percent(known.value()))
                                            .orElse("–"))),
                    Figure.of(use.pointBiserial(), Figure::decimal));
            if (use.key()) {
                item.addClassName("key");
            }
            list.add(item);
        });
        details.setContent(
                new Div(new Paragraph(line.stem()), list, Parts.line("%d left it out.".formatted(line.leftOut()))));
        return details;
    }

    private static Section drift(ExamFigures report, List<String> flagged) {
        if (report.drift().isEmpty()) {
            return Parts.section(
                    "Drift",
                    Parts.line(
                            "Drift is seen when the same items were asked in at least two sittings. From its second form on an examination asks some again, as its rules say."));
        }
        var rows = report.drift().stream()
                .map(one -> List.<Object>of(
                        one.code(),
                        Figure.of(one.then(), Figure::percent),
                        Figure.of(one.now(), Figure::percent),
                        Figure.of(one.change(), value -> (value > 0 ? "+" : "") + Math.round(value * 100) + " points"),
                        Figure.of(one.matched().delta(), Figure::decimal),
                        switch (one.matched().size()) {
                            case NEGLIGIBLE -> "negligible";
                            case MODERATE -> "moderate";
                            case LARGE -> "large";
                        }))
                .toList();
        return Parts.section(
                "Drift",
                Parts.line(
                        "Each item in the latest sitting that asked it, against earlier ones. To the right it became easier; the line is the 95% interval. Outside of the band, with a line that does not cross 0, it is flagged; and so it is where the delta in the table is moderate or large."),
                Charts.drift(report.drift(), flagged),
                new NativeDetails(
                        "All items",
                        new Div(
                                Parts.line(
                                        "Delta compares persons of equal standing; above 0 the item became easier for them."),
                                Parts.table(
                                        "Drift of items",
                                        List.of("Item", "Before", "Latest", "Change", "Delta", "Size"),
                                        rows))));
    }
}
