/** Where everybody looks up resources and evidence, and officers say what their association thinks of a card. */
@NullMarked
package org.telepraxis.resource.ui;

import org.jspecify.annotations.NullMarked;
