package org.telepraxis.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.ScenarioVersion;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.learning.Progress;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;

/**
 * Sessions of the demo trainees, played move by move like everybody else's: two wait for raters, one is to be talked through. Two raters
 * have passed what comes before their training.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class SimulationDemo implements DemoData {

    /** They have done the course for raters, so that there are replays to try; their colleague has it before her. */
    private static final List<String> RATERS = List.of("supervisor@example.org", "supervisor2@example.org");

    private static final Map<String, String> CAREFUL = Map.of(
            "FT1",
            "Arjun, you said it would be simpler if you weren't in the picture, and you've been giving things away. So I'd rather ask you plainly: are you thinking about ending your life?",
            "FT2",
            "Thank you for saying that to me, Arjun. I'm here and I'm not going anywhere. I'd like to understand tonight, and help you get to the other side of it.",
            "FT3",
            "I'm so glad you picked up. Are you safe right now? Has anything happened since we were cut off?",
            "FT5",
            "18:00 video on his phone from Millgate Lodge, Harrowell, room 6 (not the address on file). He said \"simpler if I just wasn't in the picture\"; asked directly, he said \"every night this week\" and \"tonight I think I could\", after the call. What he needed was in reach. Sunday has stopped him so far: Anika rings. Line lost; rang his phone at once, he answered, nothing had happened. I judged the risk tonight as high. The bag went to Jonas in room 4. With his yes, the crisis team heard place, statements, access and who is with him; Jonas stays. I stayed on the line until both had confirmed. Told Ana Petrov. I ring tomorrow at nine on this number.");

    private static final Map<String, String> HASTY = Map.of(
            "FT1", "Do you mean you want to kill yourself?",
            "FT2", "OK. How bad is it, from one to ten? And do you have something there?");

    private static final Map<String, String> PRACTISED = Map.of(
            "FT1",
            "I'd like to hear about Monday properly, and I'd like nobody else to. Is there somewhere near with a door that shuts? I'll stay on while you go.",
            "FT2",
            "I'm registered at home. I don't know yet whether that covers you where you are. I'll find out and tell you by Thursday.",
            "FT3",
            "Thursdays at five, you behind a door. If it cuts out, I ring your phone within two minutes. What you write is read the next working day. You can stop or complain at any time.");

    /** So long ago that the two crisis sessions of a day are free again. */
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private final DemoSessions sessions;
    private final Attempts attempts;
    private final CourseCatalogue catalogue;
    private final People people;
    private final Progress progress;
    private final PracticeChecks checks;

    SimulationDemo(
            DemoSessions sessions,
            Attempts attempts,
            CourseCatalogue catalogue,
            People people,
            Progress progress,
            PracticeChecks checks) {
        this.sessions = sessions;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.people = people;
        this.progress = progress;
        this.checks = checks;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        RATERS.stream().flatMap(email -> people.byEmail(email).stream()).forEach(rater -> pass(rater.id(), "c10"));
        people.byEmail("trainee2@example.org").ifPresent(candidate -> {
            var version = catalogue.scenario("S06");
            passWhatComesBefore(candidate.id(), version);
            sessions.play(
                    candidate.id(), "S06", Mode.CERTIFICATION, "TV1", move -> inOwnWords(move, CAREFUL), THREE_DAYS);
            sessions.play(candidate.id(), "S06", Mode.CERTIFICATION, "TV5", move -> inOwnWords(move, HASTY), TWO_DAYS);
        });
        people.byEmail("trainee@example.org").ifPresent(learner -> {
            // A session of the first course: what the crisis course asks for is left for its visitor to do.
            var id = sessions.play(
                    learner.id(), "S01", Mode.PRACTICE, "TV1", move -> inOwnWords(move, PRACTISED), TWO_DAYS);
            attempts.write(learner.id(), id, "reflection/reactions", "Relieved");
            attempts.write(
                    learner.id(), id, "reflection/next", "Ask who else is in the room before the first question.");
        });
    }

    private static Move inOwnWords(Move move, Map<String, String> words) {
        return switch (move) {
            case Move.Write(var prompt, var model) -> new Move.Write(prompt, words.getOrDefault(prompt, model));
            case Move.Act(var tool, var said)
            when "message".equals(tool) && said != null ->
                new Move.Act(tool, "I lost you. Ringing your phone now, please pick up.");
            default -> move;
        };
    }

    private void passWhatComesBefore(PersonId person, ScenarioVersion version) {
        catalogue.course(version.courseId()).course().requires().stream()
                .filter(needed -> !progress.checkPassed(person, needed.course()))
                .forEach(needed -> pass(person, needed.course()));
    }

    private void pass(PersonId person, String courseId) {
        var check = checks.resumeOrDraw(person, courseId);
        while (check.next().isPresent()) {
            var item = check.next().get();
            check = checks.answer(person, check.id(), item.id(), key(item));
        }
    }

    private static List<String> key(Item item) {
        return item.form() == Item.Form.BEST_WORST
                ? List.of(item.key().getFirst(), item.key().getLast())
                : item.key();
    }
}
