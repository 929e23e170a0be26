package org.telepraxis.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** What one rater says about one competence of the rubric. */
@Entity
@Table(name = "grading_criterion")
class CriterionRating {

    static final int LONGEST_NOTE = 4000;

    @Id
    private UUID id;

    private int position;

    private String competence;

    @Enumerated(EnumType.STRING)
    private @Nullable Mark mark;

    private String note = "";

    @ElementCollection
    @CollectionTable(name = "grading_criterion_evidence", joinColumns = @JoinColumn(name = "criterion_id"))
    @OrderColumn(name = "position")
    @Column(name = "anchor")
    @BatchSize(size = Rating.AT_ONCE)
    private List<String> evidence = new ArrayList<>();

    CriterionRating(int position, String competence) {
        this.id = Ids.next();
        this.position = position;
        this.competence = competence;
    }

    @SuppressWarnings("NullAway.Init")
    CriterionRating() {}

    String competence() {
        return competence;
    }

    @Nullable
    Mark mark() {
        return mark;
    }

    String note() {
        return note;
    }

    List<String> evidence() {
        return List.copyOf(evidence);
    }

    void give(@Nullable Mark before, Mark after) {
        if (mark != before && mark != after) {
            throw new ChangedElsewhere("The level for " + competence);
        }
        mark = after;
    }

    void write(String before, String after) {
        if (!note.equals(before) && !note.equals(after)) {
            throw new ChangedElsewhere("The note for " + competence);
        }
        if (after.length() > LONGEST_NOTE) {
            throw new RatingRefused("A note has room for 4,000 characters.");
        }
        note = after;
    }

    void pin(String anchor) {
        if (!evidence.contains(anchor)) {
            evidence.add(anchor);
        }
    }

    void remove(String anchor) {
        evidence.remove(anchor);
    }

    Stream<LeftToDo> left() {
        var left = Stream.<LeftToDo>builder();
        if (mark == null) {
            left.add(new LeftToDo(competence, "Choose a level"));
        }
        if (note.isBlank()) {
            left.add(new LeftToDo(competence, "Say why"));
        }
        if (mark != Mark.NO_OPPORTUNITY && evidence.isEmpty()) {
            left.add(new LeftToDo(competence, "Add a piece of evidence"));
        }
        return left.build();
    }
}
