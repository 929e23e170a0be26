package org.telepraxis.grading.statistics;

/**
 * How much two different levels still count as agreement, from 1 (equal) to 0. Source: Gwet, Handbook of Inter-Rater
 * Reliability, 4th ed. 2014, section 3.5.
 */
public enum Weighting {
    /** Only equal levels agree. */
    UNWEIGHTED {
        @Override
        double weight(int one, int other, int categories) {
            return one == other ? 1 : 0;
        }
    },
    /** One less for each level apart, in equal steps. */
    LINEAR {
        @Override
        double weight(int one, int other, int categories) {
            return 1 - Math.abs(one - other) / (categories - 1.0);
        }
    },
    /** By the square of the distance: near misses cost little, far ones much. */
    QUADRATIC {
        @Override
        double weight(int one, int other, int categories) {
            double apart = (one - other) / (categories - 1.0);
            return 1 - apart * apart;
        }
    },
    /** By the number of pairs of levels that lie between the two. */
    ORDINAL {
        @Override
        double weight(int one, int other, int categories) {
            double between = Math.abs(one - other) + 1.0;
            return 1 - between * (between - 1) / (categories * (categories - 1.0));
        }
    };

    abstract double weight(int one, int other, int categories);

    /** The weights of all pairs of levels, counted from 0. */
    double[][] matrix(int categories) {
        var matrix = new double[categories][categories];
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                matrix[one][other] = weight(one + 1, other + 1, categories);
            }
        }
        return matrix;
    }
}
