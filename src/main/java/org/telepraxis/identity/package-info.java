/**
 * Who a person is: accounts and their roles, sign-in that survives a restart, the record of acts that nobody can edit, and the switch
 * that fills a fresh installation with demo people.
 */
@ApplicationModule(displayName = "Identity", allowedDependencies = "uikit")
@NullMarked
package org.telepraxis.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
