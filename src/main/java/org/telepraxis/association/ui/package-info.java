/** Where administrators found associations and add people. */
@NullMarked
package org.telepraxis.association.ui;

import org.jspecify.annotations.NullMarked;
