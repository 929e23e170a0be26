/** The application's entry point; every module lives in a package below. */
@NullMarked
package org.telepraxis;

import org.jspecify.annotations.NullMarked;
