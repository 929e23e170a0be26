/**
 * The knowledge examination: an association's own items, what an examination asks of them, the sittings and their papers, the panels
 * that set its cut, and the figures that say how its items behave and how far a result can be relied on.
 */
@ApplicationModule(
        displayName = "Examination",
        allowedDependencies = {"identity", "association", "course", "courseware", "competence", "certification", "uikit"
        })
@NullMarked
package org.telepraxis.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
