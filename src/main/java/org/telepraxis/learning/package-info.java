/**
 * How far a learner has come: units done, retrieval questions, practice checks with their draws, and the workbook of own words (job
 * aids, active steps, notes). It says which course is open to whom and what comes next.
 */
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"identity", "association", "course", "courseware", "uikit"})
@NullMarked
package org.telepraxis.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
