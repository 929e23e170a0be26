package org.telepraxis.simulation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.PersonId;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveRefused;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Setup;

/**
 * Plays sessions. A move is in the log before its effect is shown; it carries the number it expects to have, so that a repeat is
 * recognised and a move for a moment that has passed is refused without harm. Only the person whose attempt it is may see or move it.
 */
@Service
@Transactional
public class Attempts {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_MARK = 400;
    private static final int MOST_MARKS = 200;
    private static final Pattern SLOT = Pattern.compile("[A-Za-z0-9._/-]{1,100}");

    private final AttemptStore store;
    private final MoveLog log;
    private final Replays replays;
    private final AdmissionRules rules;
    private final FormChoice forms;
    private final CarriedFacts facts;
    private final CourseCatalogue catalogue;
    private final Associations associations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attempts(
            AttemptStore store,
            MoveLog log,
            Replays replays,
            AdmissionRules rules,
            FormChoice forms,
            CarriedFacts facts,
            CourseCatalogue catalogue,
            Associations associations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.log = log;
        this.replays = replays;
        this.rules = rules;
        this.forms = forms;
        this.facts = facts;
        this.catalogue = catalogue;
        this.associations = associations;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person may begin the scenario now. */
    @Transactional(readOnly = true)
    public Admission admission(PersonId person, String scenarioId) {
        return rules.admit(person, catalogue.scenario(scenarioId));
    }

    /** The person's attempt at the scenario that is still running in that mode, if any. */
    @Transactional(readOnly = true)
    public Optional<AttemptId> running(PersonId person, String scenarioId, Mode mode) {
        return store.of(person).stream()
                .filter(attempt -> attempt.scenarioId().equals(scenarioId)
                        && attempt.mode() == mode
                        && attempt.status() == AttemptStatus.RUNNING)
                .map(Attempt::id)
                .findFirst();
    }

    /**
     * Begins an attempt with the version of the scenario that runs now.
     *
     * @param form the form wished for in practice; certification chooses one that the person has not met
     * @throws IllegalStateException when the session may not begin; the message says why and what to do
     */
    public AttemptId begin(PersonId person, String scenarioId, Mode mode, Optional<String> form) {
        var version = catalogue.scenario(scenarioId);
        return begin(
                person,
                version,
                mode,
                form.filter(wished -> mode == Mode.PRACTICE)
                        .orElseGet(() -> forms.next(person, version.scenario(), store.of(person), mode)));
    }

    /** Begins an attempt at a form that was decided on already. */
    AttemptId begin(PersonId person, ScenarioVersion version, Mode mode, String form) {
        if (rules.admit(person, version) instanceof Admission.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
        var association = associations.of(person);
        var setup = new Setup(
                form,
                mode,
                associations.countryPack(association.id()).tokens(),
                facts.of(person, version.scenario(), mode));
        // A setup that the engine refuses must not leave an attempt behind.
        Playthrough.begin(version.scenario(), setup);
        return store.save(new Attempt(association.id(), person, version, setup, clock.instant()))
                .id();
    }

    /** What the person's earlier practice sessions hand on to a practice session that would begin now. */
    @Transactional(readOnly = true)
    public Map<String, String> carried(PersonId person, String scenarioId) {
        return facts.of(person, catalogue.scenario(scenarioId).scenario(), Mode.PRACTICE);
    }

    /** The attempt as it stands. */
    @Transactional(readOnly = true)
    public AttemptView view(PersonId person, AttemptId id) {
        return view(own(person, id));
    }

    /**
     * Makes a move and stores it.
     *
     * @param expected the number the move must get: how many moves the player has seen
     * @throws StaleMove when another move has that number already
     * @throws MoveRefused when the move is not possible now
     */
    public AttemptView move(PersonId person, AttemptId id, int expected, Move wished) {
        var move = storable(wished);
        var attempt = locked(person, id);
        if (expected < attempt.moves()
                && log.at(id, expected).filter(move::equals).isPresent()) {
            return view(attempt);
        }
        if (expected != attempt.moves()) {
            throw new StaleMove();
        }
        var before = replays.of(attempt);
        var after = before.apply(move);
        var now = clock.instant();
        log.append(id, expected, move, now);
        attempt.moved(after, now);
        store.save(attempt);
        replays.keepOnceCommitted(id, after);
        if (after.ended() && !before.ended()) {
            announce(attempt, after);
        }
        return view(attempt, after);
    }

    private void announce(Attempt attempt, Playthrough after) {
        if (after.left()) {
            return;
        }
        if (attempt.status() == AttemptStatus.HANDED_IN) {
            events.publishEvent(new AttemptSubmitted(
                    attempt.id().value(), attempt.association().value(), attempt.scenarioId(), attempt.formId()));
        }
        catalogue.version(attempt.contentHash()).course().units().stream()
                .filter(unit -> unit instanceof Unit.ScenarioUnit session
                        && session.scenarioId().equalsIgnoreCase(attempt.scenarioId()))
                .findFirst()
                .ifPresent(unit -> events.publishEvent(
                        new SessionPlayed(attempt.person(), attempt.courseId(), unit.key(), clock.instant())));
    }

    /**
     * Stores words that are not sent yet, or a reflection of the debrief.
     *
     * @throws IllegalArgumentException when they are longer than the session would take
     */
    public void write(PersonId person, AttemptId id, String slot, String text) {
        if (text.length() > LONGEST_TEXT || !SLOT.matcher(slot).matches()) {
            throw new IllegalArgumentException("Keep it under " + LONGEST_TEXT + " characters.");
        }
        // Two tabs may write the same words at once; the lock lets them take turns.
        locked(person, id);
        log.write(id, slot, storable(text), clock.instant());
    }

    /** Puts a real disturbance of a running session on record; what was handed in does not change any more. */
    public void disturbed(PersonId person, AttemptId id, String what) {
        var attempt = locked(person, id);
        if (attempt.status() == AttemptStatus.RUNNING && log.marks(id).size() < MOST_MARKS) {
            var mark = new TechnicalMark(
                    replays.of(attempt).clock(), storable(what.substring(0, Math.min(LONGEST_MARK, what.length()))));
            log.mark(id, mark, clock.instant());
        }
    }

    /** Notes that the person went through the debrief. */
    public void debriefed(PersonId person, AttemptId id) {
        var attempt = locked(person, id);
        attempt.debriefed(clock.instant());
        store.save(attempt);
    }

    /** The person's attempts, the newest first. */
    @Transactional(readOnly = true)
    public List<AttemptSummary> list(PersonId person) {
        return store.of(person).stream()
                .map(attempt -> new AttemptSummary(
                        attempt.id(),
                        attempt.scenarioId(),
                        catalogue
                                .scenario(attempt.scenarioId(), attempt.contentHash())
                                .title(),
                        attempt.formId(),
                        attempt.mode(),
                        attempt.status(),
                        attempt.begunAt(),
                        attempt.debriefed()))
                .toList();
    }

    /** The scenarios that can be played, in the order of their courses. */
    @Transactional(readOnly = true)
    public List<ScenarioVersion> playable() {
        return catalogue.courses().stream()
                .flatMap(Attempts::playable)
                .sorted(Comparator.comparing(ScenarioVersion::scenarioId))
                .toList();
    }

    private static Stream<ScenarioVersion> playable(PublishedCourse published) {
        return published.course().units().stream()
                .filter(Unit.ScenarioUnit.class::isInstance)
                .flatMap(unit -> published.scenario(((Unit.ScenarioUnit) unit).scenarioId()).stream());
    }

    /** The scenario that runs now. */
    @Transactional(readOnly = true)
    public ScenarioVersion playable(String scenarioId) {
        return catalogue.scenario(scenarioId);
    }

    /** Whether the course that the scenario belongs to is not reviewed yet. */
    @Transactional(readOnly = true)
    public boolean draft(String scenarioId) {
        return catalogue
                .course(catalogue.scenario(scenarioId).courseId())
                .course()
                .draft();
    }

    private static Move storable(Move move) {
        return switch (move) {
            case Move.Write(var prompt, var text) -> new Move.Write(prompt, storable(text));
            case Move.Act(var tool, var said) when said != null -> new Move.Act(tool, storable(said));
            default -> move;
        };
    }

    /** PostgreSQL refuses text with the character NUL in it, and nobody means to type one. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    private Attempt locked(PersonId person, AttemptId id) {
        return own(person, store.lock(id.value()));
    }

    private Attempt own(PersonId person, AttemptId id) {
        return own(person, store.findById(id.value()));
    }

    /** The one place that decides who may see or touch an attempt. */
    private static Attempt own(PersonId person, Optional<Attempt> found) {
        return found.filter(attempt -> attempt.person().equals(person)).orElseThrow(Attempts::notHere);
    }

    private static NoSuchElementException notHere() {
        return new NoSuchElementException("There is no such attempt of yours");
    }

    private AttemptView view(Attempt attempt) {
        return view(attempt, replays.of(attempt));
    }

    private AttemptView view(Attempt attempt, Playthrough playthrough) {
        return new AttemptView(
                attempt.id(),
                attempt.association(),
                attempt.courseId(),
                attempt.contentHash(),
                attempt.status(),
                attempt.begunAt(),
                attempt.debriefed(),
                playthrough,
                log.texts(attempt.id()),
                log.marks(attempt.id()),
                attempt.branchOf(),
                branches(attempt),
                catalogue.version(attempt.contentHash()).course().draft());
    }

    /** Only who looks back sees other ways; a step of a running session need not ask for them. */
    private List<AttemptView.Branch> branches(Attempt attempt) {
        return attempt.status() == AttemptStatus.RUNNING
                ? List.of()
                : store.branchesOf(attempt.id().value()).stream()
                        .map(branch -> new AttemptView.Branch(branch.id(), branch.branchedAfter(), branch.status()))
                        .toList();
    }
}
