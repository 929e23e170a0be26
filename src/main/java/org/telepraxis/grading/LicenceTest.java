package org.telepraxis.grading;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** A licence test: unseen replays, judged without feedback, and the findings once all of them are locked. */
@Entity
@Table(name = "grading_licence_test")
class LicenceTest {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("rater_%s")
    private PersonId rater;

    @Enumerated(EnumType.STRING)
    private LicenceFamily family;

    private int ordinal;

    private Instant begunAt;

    private @Nullable Instant finishedAt;

    private boolean passed;

    @ElementCollection
    @CollectionTable(name = "grading_licence_finding", joinColumns = @JoinColumn(name = "test_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    @Version
    private @Nullable Long version;

    LicenceTest(UUID associationId, PersonId rater, LicenceFamily family, int ordinal, Instant now) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.rater = rater;
        this.family = family;
        this.ordinal = ordinal;
        this.begunAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    LicenceTest() {}

    void finish(List<Finding> found, Instant now) {
        if (isFinished()) {
            throw new IllegalStateException("The test is finished already.");
        }
        findings.addAll(found);
        passed = found.stream().allMatch(Finding::met);
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isPassed() {
        return passed;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId rater() {
        return rater;
    }

    LicenceFamily family() {
        return family;
    }

    int ordinal() {
        return ordinal;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
