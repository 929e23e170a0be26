package org.telepraxis.grading;

/** For what an appeal can be filed (curriculum 4.9). */
public enum AppealGround {
    PROCEDURE("Procedure", "A rule of the association was not followed."),
    TECHNICAL_FAILURE("Technical failure", "The platform or the connection failed, and it was no part of the case."),
    BIAS_OR_CONFLICT("Bias or conflict of interest", "Somebody who judged was not free to judge you."),
    ACCOMMODATION("Accommodation not given", "An adjustment that was approved for you was missing."),
    ERROR_OF_FACT("Error of fact", "What was rated is not what the record of the session shows.");

    private final String label;
    private final String meaning;

    AppealGround(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
