/** Where a person agrees to research or withdraws, and where an officer makes the export. */
@NullMarked
package org.telepraxis.research.ui;

import org.jspecify.annotations.NullMarked;
