package org.telepraxis.resource;

/** A line of a card, under the name that readers and officers see. */
public enum Fact {
    NAME("Title", 200, true),
    ABOUT("What it is", 1000, true),
    TOPICS("Problem", true),
    KIND("Kind", true),
    GUIDANCE("Guidance", true),
    SHOWS("What was found", 2000, true),
    LIMITS("What that does not say", 2000, true),
    CITATION("Where to read it", 1000, true),
    LINK("Link to the evidence", 1000, false),
    DATA("Data", 1000, true),
    MODERATION("Moderation", 1000, true),
    COST("Cost", true),
    COST_NOTE("About the cost", 500, false),
    LANGUAGES("Languages", true),
    PUBLISHER("Offered or written by", 300, true),
    ADDRESS("Where it is", 1000, true),
    REVIEWED("Facts looked up", true),
    REVIEWER("Judged by", 200, false),
    NEXT_REVIEW("To be looked at again", true),
    MARKS("Marks", false);

    private final String label;
    private final int longest;
    private final boolean required;

    Fact(String label, boolean required) {
        this(label, 0, required);
    }

    Fact(String label, int longest, boolean required) {
        this.label = label;
        this.longest = longest;
        this.required = required;
    }

    public String label() {
        return label;
    }

    /** Room for so many characters; 0 for what is not written but chosen. */
    public int longest() {
        return longest;
    }

    public boolean isWritten() {
        return longest > 0;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isAddress() {
        return this == LINK || this == ADDRESS;
    }
}
