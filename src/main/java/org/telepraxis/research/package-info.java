/**
 * What learners let their association use for research: their consent, and the pseudonymous export of levels, decisions in practice
 * and ratings of themselves. It reads what other modules know and keeps nothing but the consent.
 *
 * @see <a href="../../../../../../docs/decisions/0019-research-needs-a-yes-and-gets-no-text.md">Decision 0019</a>
 */
@ApplicationModule(
        displayName = "Research",
        allowedDependencies = {"identity", "association", "courseware", "learning", "competence", "simulation", "uikit"
        })
@NullMarked
package org.telepraxis.research;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
