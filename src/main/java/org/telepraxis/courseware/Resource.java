package org.telepraxis.courseware;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One card of the catalogue of resources and evidence: what there is, for which problem, with how much guidance, what is known
 * about it and what is not, and until when the card may be believed. What nobody has found out is said to be
 * {@value #UNKNOWN}.
 *
 * @param data what happens to what a person enters
 * @param moderation who watches what users write to one another
 * @param reviewer who has judged the card; empty while nobody has
 * @param reviewed when its facts were last looked up
 */
public record Resource(
        String id,
        String name,
        String publisher,
        String about,
        Set<Topic> topics,
        Kind kind,
        Guidance guidance,
        Evidence evidence,
        String data,
        List<String> languages,
        Cost cost,
        String costNote,
        String moderation,
        String address,
        String reviewer,
        LocalDate reviewed,
        LocalDate nextReview,
        Set<Mark> marks,
        Place place) {

    /** Stands wherever resources are shown. */
    public static final String NO_ENDORSEMENT =
            "Being listed here is not an endorsement. A card says what was found and when; whether it suits a client is for the two of you to judge.";

    /** Stands where nobody has found out. */
    public static final String UNKNOWN = "unknown";

    public Resource {
        topics = Set.copyOf(topics);
        languages = List.copyOf(languages);
        marks = Set.copyOf(marks);
    }

    /** What a resource is for; {@link #ANY} for instruments and collections that are not about one problem. */
    public enum Topic {
        ANY("Any problem"),
        DEPRESSION("Depression"),
        ANXIETY("Anxiety"),
        STRESS("Stress"),
        TRAUMA("Trauma"),
        OBSESSIONS("Obsessions and compulsions"),
        SLEEP("Sleep"),
        BIPOLAR("Bipolar disorder"),
        PSYCHOSIS("Psychosis"),
        PHYSICAL_ILLNESS("Physical illness"),
        SUICIDAL_THOUGHTS("Suicidal thoughts");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Kind {
        PROGRAM("Online programme"),
        SERVICE("Online service with clinicians"),
        APP("App"),
        LIBRARY("App library or directory"),
        APPRAISAL("Appraisal model"),
        GUIDANCE("Guidance for services"),
        REVIEW("Evidence review"),
        STUDY("Single study");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How much a person helps the one who uses it. */
    public enum Guidance {
        GUIDED("Guided by a person"),
        SELF_GUIDED("Used alone"),
        EITHER("Guided or alone"),
        DOES_NOT_APPLY("Does not apply"),
        UNKNOWN("Unknown");

        private final String label;

        Guidance(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Cost {
        FREE("Free"),
        FREE_IN_PLACES("Free for some people or places"),
        PAID("To be paid"),
        INSURED("Paid by health insurance"),
        UNKNOWN("Unknown");

        private final String label;

        Cost(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a reader should know before the rest. */
    public enum Mark {
        TO_VERIFY("To verify"),
        CLOSED("No longer offered"),
        RESEARCH_ONLY("Known from research only");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param shows what studies found, in a sentence or two
     * @param limits what they do not say
     * @param citation where this can be read
     * @param link an address of it, such as that behind its digital object identifier
     */
    public record Evidence(
            String shows,
            String limits,
            String citation,
            @Nullable String link) {}

    public boolean reviewOverdueOn(LocalDate today) {
        return today.isAfter(nextReview);
    }

    /** Whether something that a reader needs is not known. */
    public boolean leavesSomethingOpen() {
        return guidance == Guidance.UNKNOWN
                || cost == Cost.UNKNOWN
                || languages.contains(UNKNOWN)
                || Stream.of(data, moderation, evidence.shows()).anyMatch(UNKNOWN::equals);
    }
}
