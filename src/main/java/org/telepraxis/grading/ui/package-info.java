/** The rater's queue and workbench, and the welfare lead's list of concerns. No portraits here: this is where people are judged. */
@NullMarked
package org.telepraxis.grading.ui;

import org.jspecify.annotations.NullMarked;
