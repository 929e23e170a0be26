/** Views that know too much or are known too widely. */
@NullMarked
package org.example.walls.learning.ui;

import org.jspecify.annotations.NullMarked;
