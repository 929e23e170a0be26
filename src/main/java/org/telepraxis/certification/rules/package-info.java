/**
 * When somebody may be certified: the conjunctive rule of a scheme, one rule a type, each answering with a verdict and its evidence. High
 * marks never buy back a missed critical action, because no rule looks at another one's result.
 */
@NullMarked
package org.telepraxis.certification.rules;

import org.jspecify.annotations.NullMarked;
