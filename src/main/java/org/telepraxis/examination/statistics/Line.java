package org.telepraxis.examination.statistics;

import java.util.List;
import org.telepraxis.examination.statistics.BorderlineRegression.Marks;

/** The least squares line of totals on global ratings. */
record Line(
        double meanGlobal,
        double meanTotal,
        double globalSquares,
        double totalSquares,
        double products,
        double lowest,
        double highest) {

    static Line through(List<Marks[]> attempts) {
        int n = 0;
        double global = 0;
        double total = 0;
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (var raters : attempts) {
            for (var marks : raters) {
                n++;
                global += marks.global();
                total += marks.total();
                lowest = Math.min(lowest, marks.global());
                highest = Math.max(highest, marks.global());
            }
        }
        double meanGlobal = global / n;
        double meanTotal = total / n;
        double globalSquares = 0;
        double totalSquares = 0;
        double products = 0;
        for (var raters : attempts) {
            for (var marks : raters) {
                globalSquares += (marks.global() - meanGlobal) * (marks.global() - meanGlobal);
                totalSquares += (marks.total() - meanTotal) * (marks.total() - meanTotal);
                products += (marks.global() - meanGlobal) * (marks.total() - meanTotal);
            }
        }
        return new Line(meanGlobal, meanTotal, globalSquares, totalSquares, products, lowest, highest);
    }

    boolean known() {
        return highest > lowest;
    }

    double slope() {
        return products / globalSquares;
    }

    double at(double rating) {
        return meanTotal + slope() * (rating - meanGlobal);
    }

    /** R squared; 0 where all totals are the same. */
    double determination() {
        return totalSquares == 0 ? 0 : products * products / (globalSquares * totalSquares);
    }
}
