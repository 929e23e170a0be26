/** Classes that courseware may not have. */
@NullMarked
package org.example.walls.courseware;

import org.jspecify.annotations.NullMarked;
