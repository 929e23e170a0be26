/** The first page after signing in. */
@NullMarked
package org.telepraxis.portal.ui;

import org.jspecify.annotations.NullMarked;
