package org.telepraxis.examination.statistics;

import java.util.stream.IntStream;

/** The sums of the covariances of all items: of each with itself, and of all with all. */
record Covariances(double diagonal, double all) {

    static Covariances of(ScoreTable table) {
        double diagonal = 0;
        double all = 0;
        int items = table.items().size();
        for (int i = 0; i < items; i++) {
            diagonal += covariance(table, i, i);
            for (int j = 0; j < items; j++) {
                all += covariance(table, i, j);
            }
        }
        return new Covariances(diagonal, Math.abs(all) < 1e-12 ? 0 : all);
    }

    boolean known() {
        return Double.isFinite(all);
    }

    /** Of the persons who were asked both; NaN for fewer than two. */
    private static double covariance(ScoreTable table, int i, int j) {
        var papers = table.asked(i).stream()
                .filter(paper -> Double.isFinite(paper[j]))
                .toList();
        double first = papers.stream().mapToDouble(paper -> paper[i]).average().orElse(0);
        double second = papers.stream().mapToDouble(paper -> paper[j]).average().orElse(0);
        double products = IntStream.range(0, papers.size())
                .mapToDouble(p -> (papers.get(p)[i] - first) * (papers.get(p)[j] - second))
                .sum();
        return papers.size() < 2 ? Double.NaN : products / (papers.size() - 1);
    }
}
