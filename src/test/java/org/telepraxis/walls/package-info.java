/** The walls between and around the modules, and the proof that each of them stops something. */
@NullMarked
package org.telepraxis.walls;

import org.jspecify.annotations.NullMarked;
