package org.telepraxis.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.test.context.TestComponent;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.CoursePublishing;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.VectorRun;

/** Brings people and attempts to where a test begins, by the verbs of the modules themselves. */
@TestComponent
public class Playing {

    private static final Path C7 = Path.of("courses/c7-crisis-at-a-distance");

    private final Attempts attempts;
    private final Replays replays;
    private final CourseCatalogue catalogue;
    private final CoursePublishing publishing;
    private final Associations associations;
    private final PracticeChecks checks;

    Playing(
            Attempts attempts,
            Replays replays,
            CourseCatalogue catalogue,
            CoursePublishing publishing,
            Associations associations,
            PracticeChecks checks) {
        this.attempts = attempts;
        this.replays = replays;
        this.catalogue = catalogue;
        this.publishing = publishing;
        this.associations = associations;
        this.checks = checks;
    }

    /** Somebody new who may open the crisis course. */
    public PersonId learner() {
        return learned(newcomer());
    }

    /** The person, after passing the check that opens the crisis course. */
    public PersonId learned(PersonId person) {
        var check = checks.resumeOrDraw(person, "c3");
        while (check.next().isPresent()) {
            var item = check.next().get();
            check = checks.answer(person, check.id(), item.id(), right(item));
        }
        return person;
    }

    /** Somebody new who has passed nothing yet. */
    PersonId newcomer() {
        return memberOf(here());
    }

    /** The association that everybody here belongs to. */
    public AssociationId here() {
        return associations
                .bySlug("here")
                .orElseGet(() -> associations.found("Here", "here", "demo"))
                .id();
    }

    PersonId memberOf(AssociationId association) {
        var person = new PersonId(UUID.randomUUID());
        associations.join(association, person);
        return person;
    }

    public AttemptId practice(PersonId person, String form) {
        return attempts.begin(person, "S06", Mode.PRACTICE, Optional.of(form));
    }

    /** An attempt for certification, played to its end by a test vector that fits the form it got. */
    public AttemptId handedIn(PersonId person) {
        var id = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.empty());
        var form = attempts.view(person, id).playthrough().setup().form();
        play(person, id, movesOf(form.equals("B") ? "TV5" : "TV1"));
        return id;
    }

    public void play(PersonId person, AttemptId id, List<Move> moves) {
        for (int i = 0; i < moves.size(); i++) {
            attempts.move(person, id, i, moves.get(i));
        }
    }

    /** The moves of one of S06's test vectors. */
    public List<Move> movesOf(String vector) {
        var scenario = catalogue.scenario("S06").scenario();
        return scenario.vectors().stream()
                .filter(candidate -> candidate.id().equals(vector))
                .findFirst()
                .map(found -> VectorRun.of(scenario, found).playthrough().moves())
                .orElseThrow();
    }

    /** A practice session of any scenario, played to its end by one of its test vectors. */
    public AttemptId practised(PersonId person, String scenarioId, String vectorId) {
        var scenario = catalogue.scenario(scenarioId).scenario();
        var vector = scenario.vectors().stream()
                .filter(candidate -> candidate.id().equals(vectorId))
                .findFirst()
                .orElseThrow();
        var id = attempts.begin(person, scenarioId, Mode.PRACTICE, Optional.of(vector.form()));
        play(person, id, VectorRun.of(scenario, vector).playthrough().moves());
        return id;
    }

    /** The attempt as a process sees it that has just been started. */
    Playthrough afterLossOfTheProcess(PersonId person, AttemptId id) {
        replays.forgetAll();
        return attempts.view(person, id).playthrough();
    }

    /** Publishes C7 as it is shipped, but for one text of S06. */
    void publishWith(String from, String to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                var files = Files.walk(C7)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                zip.putNextEntry(new ZipEntry(C7.relativize(file).toString()));
                zip.write((file.getFileName().toString().startsWith("s06") ? text.replace(from, to) : text)
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        publishing.publish(bytes.toByteArray(), new PersonId(UUID.randomUUID()));
    }

    private static List<String> right(Item item) {
        return item.form() == Item.Form.BEST_WORST
                ? List.of(item.key().getFirst(), item.key().getLast())
                : item.key();
    }
}
