/**
 * What is taught here and now: course files as immutable published versions, and the catalogue that everyone asks. A version
 * that an attempt or an answer names stays readable for ever; a new one never touches what is under way.
 */
@ApplicationModule(
        displayName = "Course",
        allowedDependencies = {"identity", "association", "courseware", "scenario", "uikit"})
@NullMarked
package org.telepraxis.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
