/** Where examinations are prepared, sat and invigilated, where panels set their cuts, and where their figures are read. */
@NullMarked
package org.telepraxis.examination.ui;

import org.jspecify.annotations.NullMarked;
