package org.telepraxis.observation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One role-play, from its plan until its result stands. */
@Entity
@Table(name = "observation_role_play")
class RolePlay extends AbstractAggregateRoot<RolePlay> {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("candidate_%s")
    private PersonId candidate;

    @Embedded
    @EmbeddedColumnNaming("planner_%s")
    private PersonId planner;

    private String briefId;

    private String title;

    private String contentVersion;

    private String clientName;

    private String situation;

    private String clientNotes;

    private String technicalEvent;

    private boolean crisis;

    private boolean draft;

    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private Place place;

    private String whereabouts;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private RolePlayState state = RolePlayState.PLANNED;

    /** Changes with every lock, so that two observers who lock at the same moment cannot both miss the other. */
    private int locked;

    /** Changes with every observer who is asked, so that a seat is not given twice. */
    private int seatings;

    private String apartBecause = "";

    private @Nullable Instant closedAt;

    private @Nullable UUID decidedBy;

    private String reason = "";

    @ElementCollection
    @CollectionTable(name = "observation_competence", joinColumns = @JoinColumn(name = "role_play_id"))
    @OrderColumn(name = "position")
    @Column(name = "competence")
    private List<String> competences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "observation_action", joinColumns = @JoinColumn(name = "role_play_id"))
    @OrderColumn(name = "position")
    private List<ActionToWatch> actions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "observation_result", joinColumns = @JoinColumn(name = "role_play_id"))
    @OrderColumn(name = "position")
    private List<SettledLevel> result = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "observation_outcome", joinColumns = @JoinColumn(name = "role_play_id"))
    @OrderColumn(name = "position")
    private List<SettledOutcome> outcomes = new ArrayList<>();

    @Version
    private @Nullable Long version;

    RolePlay(UUID associationId, PersonId planner, Plan plan) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.planner = planner;
        this.candidate = plan.candidate();
        this.briefId = plan.brief().id();
        this.title = plan.brief().title();
        this.contentVersion = plan.brief().contentVersion();
        this.clientName = plan.clientName();
        this.situation = plan.brief().situation();
        this.clientNotes = plan.brief().clientNotes();
        this.technicalEvent = plan.technicalEvent();
        this.crisis = plan.brief().crisis();
        this.draft = plan.brief().draft();
        this.startsAt = plan.startsAt();
        this.place = plan.place();
        this.whereabouts = plan.whereabouts();
        this.minutes = plan.brief().minutes();
        competences.addAll(plan.brief().competences());
        actions.addAll(plan.brief().actions());
    }

    @SuppressWarnings("NullAway.Init")
    protected RolePlay() {}

    void requirePlanned() {
        if (state == RolePlayState.CANCELLED) {
            throw new RolePlayRefused("This role-play was cancelled.");
        }
        if (state != RolePlayState.PLANNED) {
            throw new RolePlayRefused("Both forms of this role-play are locked already.");
        }
    }

    void countSeating() {
        requirePlanned();
        seatings++;
    }

    /** Counts a lock; true when it was the second. */
    boolean countLock() {
        requirePlanned();
        locked++;
        return locked == 2;
    }

    void askChief(List<String> because) {
        requirePlanned();
        state = RolePlayState.APART;
        apartBecause = String.join("\n", because);
    }

    void agree(Settlement settlement, Instant now) {
        requirePlanned();
        close(settlement, now);
    }

    void decide(Settlement settlement, String why, PersonId chief, Instant now) {
        if (state != RolePlayState.APART) {
            throw new RolePlayRefused("There is nothing to decide in this role-play.");
        }
        decidedBy = chief.value();
        reason = why;
        close(settlement, now);
    }

    void cancel(String why) {
        requirePlanned();
        state = RolePlayState.CANCELLED;
        reason = why;
    }

    private void close(Settlement settlement, Instant now) {
        state = RolePlayState.CLOSED;
        closedAt = now;
        result.addAll(settlement.levels());
        outcomes.addAll(settlement.outcomes());
        var levels = new TreeMap<String, @Nullable Level>();
        result.forEach(settled -> settled.counted().ifPresent(level -> levels.put(settled.competence(), level)));
        registerEvent(new RolePlayRated(
                candidate,
                associationId,
                "Role-play " + (briefId.isEmpty() ? title : briefId),
                id,
                contentVersion,
                crisis,
                startsAt,
                levels,
                criticalOutcomes()));
    }

    private List<CriticalOutcome> criticalOutcomes() {
        Map<String, ActionToWatch> known =
                actions.stream().collect(Collectors.toMap(ActionToWatch::action, Function.identity()));
        return outcomes.stream()
                .flatMap(settled -> Optional.ofNullable(known.get(settled.action())).stream()
                        .map(action -> new CriticalOutcome(
                                action.action(),
                                action.what(),
                                action.forbidden() ? "must_not" : "must",
                                settled.outcome().code(),
                                settled.atSeconds())))
                .toList();
    }

    Optional<ActionToWatch> action(String id) {
        return actions.stream().filter(action -> action.action().equals(id)).findFirst();
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId candidate() {
        return candidate;
    }

    PersonId planner() {
        return planner;
    }

    String title() {
        return title;
    }

    String briefId() {
        return briefId;
    }

    String clientName() {
        return clientName;
    }

    String situation() {
        return situation;
    }

    String clientNotes() {
        return clientNotes;
    }

    String technicalEvent() {
        return technicalEvent;
    }

    boolean draft() {
        return draft;
    }

    Instant startsAt() {
        return startsAt;
    }

    Place place() {
        return place;
    }

    String whereabouts() {
        return whereabouts;
    }

    int minutes() {
        return minutes;
    }

    RolePlayState state() {
        return state;
    }

    boolean isClosed() {
        return state == RolePlayState.CLOSED;
    }

    List<String> apartBecause() {
        return apartBecause.lines().toList();
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean wasDecided() {
        return decidedBy != null;
    }

    List<String> competences() {
        return List.copyOf(competences);
    }

    List<ActionToWatch> actions() {
        return List.copyOf(actions);
    }

    List<SettledLevel> result() {
        return List.copyOf(result);
    }

    List<SettledOutcome> outcomes() {
        return List.copyOf(outcomes);
    }
}
