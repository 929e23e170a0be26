/**
 * Item statistics and standard setting: pure arithmetic on scores and judgements, without database or screen.
 *
 * <p>Every statistic answers an {@link org.telepraxis.examination.statistics.Estimate}: a value with the number of persons or judges
 * behind it and, where one can be given, its 95% interval; or the reason why there is none. Nothing here ever answers NaN. It is kin
 * to the figures of rater agreement, but a module of its own: rating performances and writing examinations do not depend on each other.
 */
@NullMarked
package org.telepraxis.examination.statistics;

import org.jspecify.annotations.NullMarked;
