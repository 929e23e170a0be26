package org.telepraxis.simulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Setup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One playing of a scenario: what it started from, how many moves its log holds, and where it stands. */
@Entity
@Table(name = "attempt")
class Attempt {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "association_id"))
    private AssociationId association;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private String courseId;
    private String scenarioId;
    private String contentHash;
    private String formId;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private String tokens;
    private String carried;

    /** The attempt whose log this one goes on from, after so many of its moves. */
    private @Nullable UUID branchOf;

    private int branchedAfter;
    private boolean crisis;

    @Enumerated(EnumType.STRING)
    private AttemptStatus status;

    private int moves;
    private Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant debriefedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    Attempt(AssociationId association, PersonId person, ScenarioVersion of, Setup setup, Instant now) {
        this.id = Ids.next();
        this.association = association;
        this.person = person;
        this.courseId = of.courseId();
        this.scenarioId = of.scenarioId();
        this.contentHash = of.contentHash();
        this.formId = setup.form();
        this.mode = setup.mode();
        this.tokens = JSON.writeValueAsString(new TreeMap<>(setup.tokens()));
        this.carried = JSON.writeValueAsString(new TreeMap<>(setup.carried()));
        this.crisis = of.scenario().crisis();
        this.status = AttemptStatus.RUNNING;
        this.begunAt = now;
    }

    /** Another way on from a moment of this attempt; this one stays as it is. */
    Attempt branch(int after, Instant now) {
        var other = new Attempt();
        other.id = Ids.next();
        other.association = association;
        other.person = person;
        other.courseId = courseId;
        other.scenarioId = scenarioId;
        other.contentHash = contentHash;
        other.formId = formId;
        other.mode = mode;
        other.tokens = tokens;
        other.carried = carried;
        other.branchOf = id;
        other.branchedAfter = after;
        other.crisis = crisis;
        other.status = AttemptStatus.RUNNING;
        other.moves = after;
        other.begunAt = now;
        return other;
    }

    /** Notes that a move was added to the log and where the session stands after it. */
    void moved(Playthrough after, Instant now) {
        moves++;
        if (after.left()) {
            status = AttemptStatus.WITHDRAWN;
            endedAt = now;
        } else if (after.ended()) {
            status = mode == Mode.CERTIFICATION ? AttemptStatus.HANDED_IN : AttemptStatus.ENDED;
            endedAt = now;
        } else {
            status = AttemptStatus.RUNNING;
            endedAt = null;
        }
    }

    void debriefed(Instant now) {
        if (debriefedAt == null && status != AttemptStatus.RUNNING) {
            debriefedAt = now;
        }
    }

    /** Moves it back in time, as the demo does with what was played for it. */
    void playedEarlier(Duration by) {
        begunAt = begunAt.minus(by);
        endedAt = endedAt == null ? null : endedAt.minus(by);
        debriefedAt = debriefedAt == null ? null : debriefedAt.minus(by);
    }

    Setup setup() {
        return new Setup(formId, mode, texts(tokens), texts(carried));
    }

    private static Map<String, String> texts(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    Optional<AttemptId> branchOf() {
        return Optional.ofNullable(branchOf).map(AttemptId::new);
    }

    int branchedAfter() {
        return branchedAfter;
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    AssociationId association() {
        return association;
    }

    PersonId person() {
        return person;
    }

    String courseId() {
        return courseId;
    }

    String scenarioId() {
        return scenarioId;
    }

    String contentHash() {
        return contentHash;
    }

    String formId() {
        return formId;
    }

    Mode mode() {
        return mode;
    }

    boolean crisis() {
        return crisis;
    }

    AttemptStatus status() {
        return status;
    }

    int moves() {
        return moves;
    }

    Instant begunAt() {
        return begunAt;
    }

    /** Whether it came to an ending. */
    boolean played() {
        return status == AttemptStatus.ENDED || status == AttemptStatus.HANDED_IN;
    }

    boolean debriefed() {
        return debriefedAt != null;
    }

    boolean awaitsDebrief() {
        return played() && debriefedAt == null;
    }
}
