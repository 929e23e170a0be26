/**
 * The knowledge examination: how its items behave, how far its result can be relied on, and where its cut lies. So far the arithmetic
 * of these questions; item banks and sittings are not part of it yet.
 */
@ApplicationModule(
        displayName = "Examination",
        allowedDependencies = {"identity", "association", "course", "competence", "uikit"})
@NullMarked
package org.telepraxis.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
