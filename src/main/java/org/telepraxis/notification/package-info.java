/**
 * Mail to people: an outbox in the database, jobs that outlive a restart, and no mail twice. Without a mail server the mails stay in the
 * outbox, where the office reads them.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "identity",
            "association",
            "learning",
            "grading",
            "certification",
            "examination",
            "portfolio",
            "uikit"
        })
@NullMarked
package org.telepraxis.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
