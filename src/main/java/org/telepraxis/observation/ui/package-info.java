/** Where role-plays are planned, observed and decided, and where a trainee reads what was seen. */
@NullMarked
package org.telepraxis.observation.ui;

import org.jspecify.annotations.NullMarked;
