package org.telepraxis.observation;

import jakarta.persistence.Embeddable;

/**
 * Something that must happen, or must not, whatever else goes well.
 *
 * @param forbidden whether it must not happen
 */
@Embeddable
public record ActionToWatch(String action, String what, boolean forbidden) {}
