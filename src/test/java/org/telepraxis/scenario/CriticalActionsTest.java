package org.telepraxis.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.telepraxis.scenario.CriticalActionResult.Result;

/** Critical actions are answered from the log. */
class CriticalActionsTest {

    private static final String BEATS = """
            events: [{id: found, when: told, lines: Found.}]
            clocks:
              drop: {label: the line went dead, shown: true}
            beats:
              - id: B1
                title: First
                repeat: always
                options:
                  - {id: cut, text: x, start: drop, feedback: x}
                  - {id: pass, text: x, cost: 50, feedback: x}
                  - {id: ring, text: x, cost: 30, at_start: {mark: rung}, feedback: x}
                  - {id: back, text: x, mark: contact, feedback: x}
                  - {id: lie, text: x, mark: lied, feedback: x}
                  - {id: own_up, text: x, mark: owned, feedback: x}
                  - {id: "on", text: x, next: B2, feedback: x}
                  - {id: leave, text: x, end: E1, feedback: x}
              - id: B2
                title: Second
                options:
                  - {id: own_up_late, text: x, mark: owned, feedback: x}
                  - {id: out, text: x, end: E1, feedback: x}
            critical_actions:
              - id: CA1
                must: Ring
                rule: Within 60 s; late until 180 s.
                from: drop
                met: {done: logged(rung), within: 60}
                late: {done: logged(rung), within: 180}
              - id: CA2
                must: Ring twice
                rule: Within 100 s unless contact is back.
                from: drop
                met: {done: count(rung) >= 2, within: 100}
                unless: {when: logged(contact), then: not_triggered}
              - id: CA3
                must: Ring before the second beat
                rule: Before B2.
                met: {done: logged(rung), until: logged(B2)}
              - id: MN1
                must_not: Lie
                rule: Repaired if owned within 120 s and before the second beat.
                violated_by: lied
                repaired: {done: logged(owned), within: 120, until: logged(B2)}
            """;

    private final Playthrough session = Sketch.begin(BEATS);

    private static CriticalActionResult result(Playthrough session, String id) {
        return session.criticalActions().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Result result(String id, String... options) {
        return result(Sketch.choose(session, options), id).result();
    }

    @Test
    void areNotTriggeredBeforeTheirClockStarts() {
        assertThat(result("CA1", "ring", "leave")).isEqualTo(Result.NOT_TRIGGERED);
        assertThat(result("MN1", "leave")).isEqualTo(Result.NOT_TRIGGERED);
    }

    @Test
    void areMetByWhatIsStartedInTime() {
        var met = result(Sketch.choose(session, "cut", "pass", "ring"), "CA1");

        assertThat(met.result()).isEqualTo(Result.MET);
        assertThat(met.sinceTrigger()).isEqualTo(50);
        assertThat(met.reason()).isEqualTo("50 s after the line went dead; the standard is 60 s.");
    }

    @Test
    void areNotMetByWhatHappenedBeforeTheTrigger() {
        assertThat(result("CA1", "ring", "cut", "leave")).isEqualTo(Result.MISSED);
    }

    @Test
    void areLateInTheLateWindowAndMissedAfterIt() {
        assertThat(result("CA1", "cut", "pass", "pass", "ring")).isEqualTo(Result.LATE);
        assertThat(result("CA1", "cut", "pass", "pass", "pass", "pass", "ring")).isEqualTo(Result.MISSED);
    }

    @Test
    void areOpenUntilDecidedAndMissedWhenTheSessionEndsFirst() {
        assertThat(result("CA1", "cut", "pass")).isEqualTo(Result.OPEN);
        assertThat(result("CA1", "cut", "pass", "leave")).isEqualTo(Result.MISSED);
    }

    @Test
    void stayOpenWhenThePersonLeaves() {
        var left = Sketch.choose(session, "cut").apply(new Move.Leave());

        assertThat(result(left, "CA1").result()).isEqualTo(Result.OPEN);
    }

    @Test
    void areUnnecessaryWhenSomethingElseCameInTime() {
        assertThat(result("CA2", "cut", "ring", "back", "leave")).isEqualTo(Result.NOT_TRIGGERED);
        assertThat(result(Sketch.choose(session, "cut", "ring", "back", "leave"), "CA2")
                        .reason())
                .contains("it was no longer needed, so it does not count");
        assertThat(result("CA2", "cut", "ring", "ring", "back", "leave")).isEqualTo(Result.MET);
        assertThat(result("CA2", "cut", "pass", "pass", "pass", "back", "leave"))
                .isEqualTo(Result.MISSED);
    }

    @Test
    void closeWithTheirWindow() {
        assertThat(result("CA3", "ring", "on")).isEqualTo(Result.MET);
        assertThat(result("CA3", "on")).isEqualTo(Result.MISSED);
    }

    @Test
    void areJudgedAnewAtEveryTriggerAndTheWorstCounts() {
        assertThat(result("CA1", "cut", "ring", "cut", "ring")).isEqualTo(Result.MET);
        assertThat(result("CA1", "cut", "ring", "cut", "pass", "pass", "ring")).isEqualTo(Result.LATE);
        assertThat(result("CA1", "cut", "cut", "ring")).isEqualTo(Result.MISSED);
    }

    @Test
    void areViolatedUntilRepairedInTime() {
        assertThat(result("MN1", "lie")).isEqualTo(Result.VIOLATED);
        assertThat(result("MN1", "lie", "pass", "own_up")).isEqualTo(Result.REPAIRED);
        assertThat(result("MN1", "lie", "pass", "pass", "pass", "own_up")).isEqualTo(Result.VIOLATED);
        assertThat(result("MN1", "lie", "on", "own_up_late")).isEqualTo(Result.VIOLATED);
    }

    @Test
    void areNotRepairedByWhatWasSaidBeforeTheViolation() {
        assertThat(result("MN1", "own_up", "lie")).isEqualTo(Result.VIOLATED);
        assertThat(result("MN1", "lie", "own_up", "lie")).isEqualTo(Result.VIOLATED);
    }
}
