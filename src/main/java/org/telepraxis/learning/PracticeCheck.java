package org.telepraxis.learning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One draw of items and the answers to it. An answer stands once given; the last one finishes the check. */
@Entity
@Table(name = "practice_check")
class PracticeCheck {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String courseHash;
    private String items;
    private int passPercent;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private boolean passed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "practice_check_answer", joinColumns = @JoinColumn(name = "check_id"))
    @MapKeyColumn(name = "item_id")
    private Map<String, Given> answers = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PracticeCheck() {}

    PracticeCheck(
            PersonId person, String courseId, String courseHash, List<String> items, int passPercent, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.courseId = courseId;
        this.courseHash = courseHash;
        this.items = String.join(",", items);
        this.passPercent = passPercent;
        this.startedAt = now;
    }

    /** Records the answer; a second answer to the same item changes nothing. */
    void answer(String itemId, List<String> chosen, boolean right, Instant now) {
        if (!items().contains(itemId)) {
            throw new IllegalArgumentException("The item " + itemId + " is not in this check");
        }
        answers.putIfAbsent(itemId, new Given(String.join(",", chosen), right, now));
        if (finishedAt == null && answers.size() == items().size()) {
            finishedAt = now;
            passed = right() * 100 >= passPercent * items().size();
        }
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    String courseId() {
        return courseId;
    }

    String courseHash() {
        return courseHash;
    }

    List<String> items() {
        return List.of(items.split(","));
    }

    Map<String, Given> answers() {
        return Map.copyOf(answers);
    }

    int right() {
        return (int) answers.values().stream().filter(Given::right).count();
    }

    int passPercent() {
        return passPercent;
    }

    boolean finished() {
        return finishedAt != null;
    }

    Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    boolean passed() {
        return passed;
    }

    /** An answer as it was given. */
    @Embeddable
    record Given(
            String chosen,
            @Column(name = "is_right") boolean right,
            @Column(name = "answered_at") Instant at) {

        List<String> options() {
            return chosen.isEmpty() ? List.of() : List.of(chosen.split(","));
        }
    }
}
