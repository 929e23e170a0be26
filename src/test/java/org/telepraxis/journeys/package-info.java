/** Journeys of real people through the packaged application, in a real browser. */
@NullMarked
package org.telepraxis.journeys;

import org.jspecify.annotations.NullMarked;
