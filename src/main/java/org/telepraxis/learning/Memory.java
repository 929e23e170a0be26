package org.telepraxis.learning;

/**
 * How firmly one item is remembered, and in how many days it should come back. This is algorithm SM-2 of P. A. Woźniak, Optimization
 * of learning (master's thesis, University of Technology in Poznań, 1990), section 3.2, steps 2 to 6. Its step 7, to repeat misses
 * again on the same day, is left out: here the reasons for every option are read at once, and the item comes back the next day.
 *
 * @param repetitions right answers in a row
 * @param easiness the "E-Factor" in hundredths, at least 130
 * @param interval days until the item should come back
 */
record Memory(int repetitions, int easiness, int interval) {

    static final int LEAST_EASINESS = 130;
    static final int BEST = 5;
    static final int LEAST_RIGHT = 3;

    /** What is known before the first answer. */
    static final Memory NEW = new Memory(0, 250, 0);

    /**
     * What is known after one more answer.
     *
     * @param quality from 0, nothing came back, to 5, at once; from 3 on the answer was right
     */
    Memory after(int quality) {
        if (quality < 0 || quality > BEST) {
            throw new IllegalArgumentException("The quality of an answer is from 0 to 5, not " + quality);
        }
        if (quality < LEAST_RIGHT) {
            return new Memory(0, easiness, 1);
        }
        int missing = BEST - quality;
        int easier = Math.max(LEAST_EASINESS, easiness + 10 - missing * (8 + missing * 2));
        return new Memory(
                repetitions + 1,
                easier,
                switch (repetitions) {
                    case 0 -> 1;
                    case 1 -> 6;
                    default -> Math.ceilDiv(interval * easier, 100);
                });
    }
}
