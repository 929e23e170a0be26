/** A class that stands where it may not. */
@NullMarked
package org.example.walls.learning;

import org.jspecify.annotations.NullMarked;
