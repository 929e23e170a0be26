package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.observation.FormStatus;
import org.telepraxis.observation.NoSuchRolePlay;
import org.telepraxis.observation.ObserverDesk;
import org.telepraxis.observation.OpenForm;
import org.telepraxis.observation.Outcome;
import org.telepraxis.observation.RolePlayDecisions;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayRefused;
import org.telepraxis.observation.RolePlayResults;
import org.telepraxis.observation.RolePlayState;
import org.telepraxis.observation.Tap;
import org.telepraxis.observation.Tap.Kind;

/** Two people observe one role-play at the same time, on phones with bad connections. */
abstract class RolePlaySuite {

    @Autowired
    ApplicationContext node;

    @Autowired
    RolePlayPlanning planning;

    @Autowired
    ObserverDesk desk;

    @Autowired
    RolePlayDecisions decisions;

    @Autowired
    RolePlayResults results;

    @Autowired
    EvidenceLedger ledger;

    private RolePlaying people;
    private PersonSummary chief;
    private PersonSummary candidate;
    private PersonSummary bo;
    private PersonSummary cy;
    private PersonSummary di;
    private UUID rolePlay;

    @BeforeEach
    void aRolePlayIsPlanned() {
        var learners = new Learners(node);
        var association = learners.association("North");
        people = new RolePlaying(node);
        chief = learners.person(association, "Amrit Vale", Role.CHIEF_ASSESSOR);
        candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        bo = learners.person(association, "Bo Lind", Role.SUPERVISOR);
        cy = learners.person(association, "Cy Marsh", Role.SUPERVISOR);
        di = learners.person(association, "Di Fenn", Role.SUPERVISOR);
        rolePlay = people.planned(chief, candidate, bo, cy);
    }

    @Test
    void keepsATapOnceHoweverOftenItIsSent() throws Exception {
        var taps = taps(bo, RolePlaying.PHONE);

        var outcomes =
                Together.at(() -> record(bo, taps), () -> record(bo, taps), () -> record(bo, taps.subList(0, 5)));
        record(bo, taps);

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(open(bo).log()).hasSize(taps.size());
        assertThat(open(bo).known()).containsEntry(RolePlaying.PHONE, taps.size());
    }

    @Test
    void goesOnWhereALostConnectionLeftOff() {
        var taps = taps(bo, RolePlaying.PHONE);
        record(bo, taps.subList(0, 3));

        assertThatThrownBy(() -> record(bo, taps.subList(5, 8)))
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("missing");
        assertThat(open(bo).log()).hasSize(3);
        assertThat(record(bo, taps.subList(1, 8)).log()).hasSize(8);
    }

    @Test
    void keepsNothingOfASendingThatMakesNoSense() {
        var taps = new ArrayList<>(taps(bo, RolePlaying.PHONE).subList(0, 2));
        RolePlaying.add(taps, RolePlaying.PHONE, Kind.LEVEL, "PRO-3", "3", "");

        assertThatThrownBy(() -> record(bo, taps)).isInstanceOf(RolePlayRefused.class);
        assertThat(open(bo).log()).isEmpty();
    }

    @Test
    void takesTheTapsOfTwoDevicesAtOnce() throws Exception {
        record(bo, taps(bo, RolePlaying.PHONE).subList(0, 1));
        var phone = moments(RolePlaying.PHONE, 2);
        var laptop = moments("laptop000001", 1);

        var outcomes = Together.at(() -> oneByOne(bo, phone), () -> oneByOne(bo, laptop));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(open(bo).sheet().marks()).hasSize(phone.size() + laptop.size());
    }

    @Test
    void comparesTwoFormsThatAreLockedAtTheSameMoment() throws Exception {
        record(bo, taps(bo, RolePlaying.PHONE));
        record(cy, taps(cy, RolePlaying.PHONE));

        var outcomes = Together.at(() -> lock(bo), () -> lock(cy));

        assertThat(outcomes).noneMatch(Exception.class::isInstance);
        assertThat(SignedIn.as(candidate, () -> results.of(rolePlay)).closed()).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> ledger.of(candidate.id()), entries -> entries.size() == 1);
        assertThat(ledger.of(candidate.id())).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("rated-role-play");
            assertThat(entry.sourceId()).isEqualTo(rolePlay);
            assertThat(entry.levels())
                    .isNotEmpty()
                    .allSatisfy((competence, level) -> assertThat(level).isEqualTo(Level.SOUND));
        });
    }

    @Test
    void takesNoTapThatComesAfterTheLock() throws Exception {
        var taps = taps(bo, RolePlaying.PHONE);
        record(bo, taps);
        var late = new Tap(RolePlaying.PHONE, taps.size() + 1, Kind.WHOLE, "", "fail", "", 900, 0);

        var outcomes = Together.at(() -> lock(bo), () -> record(bo, List.of(late)));

        var form = open(bo);
        assertThat(form.status()).isEqualTo(FormStatus.LOCKED);
        var refused = outcomes.getLast() instanceof RolePlayRefused;
        assertThat(form.log()).hasSize(taps.size() + (refused ? 0 : 1));
        assertThatThrownBy(() -> record(
                        bo,
                        List.of(new Tap(RolePlaying.PHONE, form.log().size() + 1, Kind.WHOLE, "", "good", "", 901, 0))))
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("locked");
        assertThat(record(bo, taps).status()).isEqualTo(FormStatus.LOCKED);
    }

    @Test
    void tellsNeitherObserverThatTheOtherHasBegunOrLocked() {
        var before = open(bo);
        var listed = SignedIn.as(bo, desk::mine);

        record(cy, taps(cy, RolePlaying.PHONE));
        assertThat(open(bo)).isEqualTo(before);
        lock(cy);

        assertThat(open(bo)).isEqualTo(before);
        assertThat(SignedIn.as(bo, desk::mine)).isEqualTo(listed);
        assertThat(open(bo).toString())
                .doesNotContain(cy.name(), cy.email(), cy.id().toString(), "LOCKED");
        record(bo, taps(bo, RolePlaying.PHONE));
        assertThat(open(bo).standing()).isEmpty();
    }

    @Test
    void showsNobodyAResultBeforeItStands() {
        record(bo, taps(bo, RolePlaying.PHONE));
        lock(bo);
        people.observe(cy, rolePlay, Map.of("CON-4", "1"));

        var waiting = SignedIn.as(candidate, () -> results.of(rolePlay));
        assertThat(waiting.state()).isEqualTo(RolePlayState.PLANNED);
        assertThat(waiting.levels()).isEmpty();
        assertThat(waiting.moments()).isEmpty();
        assertThat(waiting.technicalEvent()).isEmpty();
        assertThat(open(bo).standing()).isEmpty();
        assertThat(ledger.of(candidate.id())).isEmpty();
    }

    @Test
    void letsTheChiefAssessorDecideOnceWhereTwoDiffer() throws Exception {
        people.observe(bo, rolePlay, Map.of());
        people.observe(cy, rolePlay, Map.of("CON-4", "1"));
        var forms = SignedIn.as(chief, () -> decisions.compare(rolePlay));
        assertThat(forms.because()).singleElement().asString().contains("CON-4");
        assertThat(forms.toString()).doesNotContain(bo.name(), cy.name());

        var outcomes = Together.at(() -> decide(Level.NOT_SHOWN), () -> decide(Level.SOUND));

        assertThat(outcomes).filteredOn(Exception.class::isInstance).hasSize(1);
        var result = SignedIn.as(candidate, () -> results.of(rolePlay));
        assertThat(result.closed()).isTrue();
        assertThat(result.reason()).isEqualTo("Both forms say where the client was.");
        assertThat(result.moments()).isNotEmpty();
        assertThat(result.toString())
                .doesNotContain(
                        bo.name(), cy.name(), bo.id().toString(), cy.id().toString());
        assertThat(open(cy).standing())
                .filteredOn(standing -> standing.competence().equals("CON-4"))
                .singleElement()
                .satisfies(standing -> assertThat(standing.own()).isEqualTo(Level.UNSAFE));
    }

    @Test
    void neverAsksSomebodyWhoIsTooClose() {
        SignedIn.as(bo, () -> {
            desk.giveBack(rolePlay, "I supervise her.", true);
            return bo;
        });

        assertThat(SignedIn.as(chief, () -> planning.replacements(rolePlay)))
                .extracting(PersonSummary::id)
                .containsExactly(di.id());
        assertThat(SignedIn.as(chief, () -> planning.observersFor(candidate.id())))
                .extracting(PersonSummary::id)
                .doesNotContain(bo.id());
        assertThatThrownBy(() -> people.planned(chief, candidate, bo, cy)).isInstanceOf(RolePlayRefused.class);
        assertThatThrownBy(() -> record(bo, taps(bo, RolePlaying.PHONE))).isInstanceOf(RolePlayRefused.class);
    }

    @Test
    void givesAFreeSeatToOneOfTwo() throws Exception {
        SignedIn.as(bo, () -> {
            desk.giveBack(rolePlay, "I am ill.", false);
            return bo;
        });

        var outcomes = Together.at(() -> seat(bo), () -> seat(di));

        assertThat(outcomes).filteredOn(Exception.class::isInstance).hasSize(1);
        assertThat(SignedIn.as(chief, planning::planned).getFirst().observers()).hasSize(2);
    }

    @Test
    void letsNobodyObserveWhatTheyPlanOrPlay() {
        assertThatThrownBy(() -> people.planned(bo, candidate, bo, cy)).isInstanceOf(RolePlayRefused.class);
        assertThatThrownBy(() -> people.planned(chief, candidate, cy, cy)).isInstanceOf(RolePlayRefused.class);
        assertThatThrownBy(() -> SignedIn.as(di, () -> desk.open(rolePlay))).isInstanceOf(NoSuchRolePlay.class);
    }

    @Test
    void takesNoTapOfARolePlayThatWasCancelled() {
        SignedIn.as(chief, () -> {
            planning.cancel(rolePlay, "The room is flooded.");
            return chief;
        });

        assertThatThrownBy(() -> record(bo, taps(bo, RolePlaying.PHONE)))
                .isInstanceOf(RolePlayRefused.class)
                .hasMessageContaining("cancelled");
        assertThat(open(bo).writable()).isFalse();
    }

    private String decide(Level level) {
        return SignedIn.as(chief, () -> {
            var forms = decisions.compare(rolePlay);
            var levels = new HashMap<String, @Nullable Level>();
            forms.competences().forEach(competence -> levels.put(competence, level));
            var outcomes = new HashMap<String, Outcome>();
            forms.actions().forEach(action -> outcomes.put(action.action(), Outcome.MET));
            decisions.decide(rolePlay, levels, outcomes, "Both forms say where the client was.");
            return "decided";
        });
    }

    private String seat(PersonSummary observer) {
        return SignedIn.as(chief, () -> {
            planning.seat(rolePlay, observer.id());
            return "seated";
        });
    }

    private static List<Tap> moments(String device, int from) {
        return IntStream.range(from, from + 12)
                .mapToObj(number -> new Tap(device, number, Kind.MARK, "", "said", "", number * 3, 0))
                .toList();
    }

    private String oneByOne(PersonSummary observer, List<Tap> taps) {
        taps.forEach(tap -> record(observer, List.of(tap)));
        return "kept";
    }

    private List<Tap> taps(PersonSummary observer, String device) {
        return RolePlaying.taps(open(observer).setting(), device, Map.of());
    }

    private OpenForm record(PersonSummary observer, List<Tap> taps) {
        return SignedIn.as(observer, () -> desk.record(rolePlay, taps));
    }

    private OpenForm lock(PersonSummary observer) {
        return SignedIn.as(observer, () -> desk.lock(rolePlay));
    }

    private OpenForm open(PersonSummary observer) {
        return SignedIn.as(observer, () -> desk.open(rolePlay));
    }
}
