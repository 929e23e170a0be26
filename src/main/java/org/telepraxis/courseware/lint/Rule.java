package org.telepraxis.courseware.lint;

import org.telepraxis.courseware.Problems;

/** One thing the linter looks for. */
interface Rule {

    void check(Content content, Problems problems);
}
