/**
 * What a person was seen to do, and the level that follows from it: an append-only ledger of evidence per competence. The level
 * held is the last one observed, not the best one, and always carries its date and source.
 */
@NullMarked
@ApplicationModule(
        displayName = "Competence",
        allowedDependencies = {"identity", "courseware", "uikit"})
package org.telepraxis.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
