package org.telepraxis.grading;

import org.telepraxis.identity.PersonId;

/** Somebody of the association who is free to sit on the panel of an appeal. */
public record PanelMember(PersonId person, String name) {}
