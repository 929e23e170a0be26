/**
 * Robots that play sessions over HTTP against the packaged application, on this machine only: one run with faults, which counts what
 * was lost or doubled, and one with load, which measures what a step costs. See docs/performance.md.
 */
@NullMarked
package org.telepraxis.bench;

import org.jspecify.annotations.NullMarked;
