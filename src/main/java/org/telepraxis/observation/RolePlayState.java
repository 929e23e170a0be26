package org.telepraxis.observation;

/** Where a role-play stands. */
public enum RolePlayState {
    /** Planned, or being observed. */
    PLANNED,
    /** Both forms are locked and differ too much; the chief assessor decides. */
    APART,
    /** The result stands. */
    CLOSED,
    CANCELLED
}
