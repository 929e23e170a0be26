/** Where sessions are chosen, prepared, played and talked through. */
@NullMarked
package org.telepraxis.simulation.ui;

import org.jspecify.annotations.NullMarked;
