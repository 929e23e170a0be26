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
import java.time.Instant;
import java.util.Map;
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
        this.crisis = of.scenario().crisis();
        this.status = AttemptStatus.RUNNING;
        this.begunAt = now;
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

    Setup setup() {
        return new Setup(formId, mode, JSON.readValue(tokens, new TypeReference<Map<String, String>>() {}));
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

    boolean awaitsDebrief() {
        return (status == AttemptStatus.ENDED || status == AttemptStatus.HANDED_IN) && debriefedAt == null;
    }
}
