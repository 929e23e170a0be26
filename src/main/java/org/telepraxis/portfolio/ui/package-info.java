/** Where people keep their portfolio, and others look at it. */
@NullMarked
package org.telepraxis.portfolio.ui;

import org.jspecify.annotations.NullMarked;
