/**
 * How far raters agree, and how far a result can be relied on: pure arithmetic on tables of levels, without database or screen.
 *
 * <p>Every statistic answers a {@link org.telepraxis.grading.statistics.Figure}: a value with its 95% interval and the number
 * of performances behind it, or the reason why there is none. Nothing here ever answers NaN.
 */
@NullMarked
package org.telepraxis.grading.statistics;

import org.jspecify.annotations.NullMarked;
