/** Where learners read, try, answer and write. */
@NullMarked
package org.telepraxis.learning.ui;

import org.jspecify.annotations.NullMarked;
