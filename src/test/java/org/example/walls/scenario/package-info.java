/** Classes that the engine may not have. */
@NullMarked
package org.example.walls.scenario;

import org.jspecify.annotations.NullMarked;
