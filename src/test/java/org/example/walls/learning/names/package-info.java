/** Names that say nothing. */
@NullMarked
package org.example.walls.learning.names;

import org.jspecify.annotations.NullMarked;
