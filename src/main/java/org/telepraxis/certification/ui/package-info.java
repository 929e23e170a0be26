/** The office's lists and the decision, and what a trainee sees of the way to a certificate. */
@NullMarked
package org.telepraxis.certification.ui;

import org.jspecify.annotations.NullMarked;
