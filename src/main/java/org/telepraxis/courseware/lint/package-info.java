/**
 * The linter: rules about content that is well-formed but would teach, judge or hurt in a way it should not. Each rule is
 * described for authors in {@code docs/authors/linter.md}.
 */
@NullMarked
package org.telepraxis.courseware.lint;

import org.jspecify.annotations.NullMarked;
