package org.telepraxis.identity;

/** What a person may do; the Spring Security authority is {@code ROLE_} and the name. */
public enum Role {
    TRAINEE("Trainee"),
    SUPERVISOR("Supervisor"),
    CHIEF_ASSESSOR("Chief assessor"),
    OFFICER("Certification officer"),
    AUTHOR("Author"),
    ADMIN("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word shown to people. */
    public String label() {
        return label;
    }
}
