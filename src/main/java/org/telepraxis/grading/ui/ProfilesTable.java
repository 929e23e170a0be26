package org.telepraxis.grading.ui;

import java.util.List;
import org.telepraxis.grading.QualityReport;

/** Habits that a mean does not show: flat profiles, and a part of the scale that is never used. */
final class ProfilesTable extends FigureTable {

    ProfilesTable(List<QualityReport.Rater> raters) {
        super(
                "Habits of raters",
                List.of("Rater", "Halo", "95% interval", "Range", "Colleagues", "One level", "Change", "n"));
        for (var rater : raters) {
            row(
                    rater.name(),
                    Statistic.signed(rater.halo()),
                    rater.halo().known().map(Statistic::signedInterval).orElse("–"),
                    Statistic.decimal(rater.range()),
                    Statistic.decimal(rater.rangeOfOthers()),
                    Statistic.percent(rater.favourite()),
                    signed(rater.change()),
                    rater.n());
        }
    }
}
