/**
 * Reads what is taught from plain files: the competence framework, courses, lessons, items, job aids, scenarios, country
 * packs and scheme templates. Reading never throws on bad content; it returns an immutable model together with every
 * problem found, each with file, line, message and hint. The linter lives here too. Knows no framework, so that authors can
 * check their files without a server.
 */
@NullMarked
@ApplicationModule(displayName = "Courseware", allowedDependencies = "scenario")
package org.telepraxis.courseware;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
