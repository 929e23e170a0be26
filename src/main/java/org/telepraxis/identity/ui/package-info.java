/** Signing in, and setting up the first administrator. */
@NullMarked
package org.telepraxis.identity.ui;

import org.jspecify.annotations.NullMarked;
