/** Classes that ask the machine for the time, each in another way, and one that asks the clock it was given. */
@NullMarked
package org.example.walls.learning.clocks;

import org.jspecify.annotations.NullMarked;
