/** Writes filled-in job aids as files: PDF/UA-1 and OpenDocument 1.3. Nothing else knows these formats. */
@NullMarked
package org.telepraxis.learning.sheet;

import org.jspecify.annotations.NullMarked;
