/** The outbox as the office reads it. */
@NullMarked
package org.telepraxis.notification.ui;

import org.jspecify.annotations.NullMarked;
