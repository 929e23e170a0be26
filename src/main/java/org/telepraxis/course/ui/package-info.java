/** Where authors bring in course packs. */
@NullMarked
package org.telepraxis.course.ui;

import org.jspecify.annotations.NullMarked;
