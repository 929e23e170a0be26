package org.telepraxis.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Item;
import org.telepraxis.grading.Licensing;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.VectorRun;
import org.telepraxis.simulation.AttemptId;
import org.telepraxis.simulation.Attempts;

/** Brings people to where a test begins, on the node whose beans it is given. */
final class Learners {

    private final BeanFactory node;

    Learners(BeanFactory node) {
        this.node = node;
    }

    AssociationSummary association(String name) {
        var slug = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        return node.getBean(Associations.class).found(name, slug, "demo");
    }

    PersonSummary person(AssociationSummary association, String name, Role... roles) {
        var person = node.getBean(People.class)
                .enrol(name, UUID.randomUUID() + "@example.org", "a-long-password", Set.of(roles));
        node.getBean(Associations.class).join(association.id(), person.id());
        if (person.is(Role.SUPERVISOR)) {
            Licensing.grant(node, association.id().value(), person.id());
        }
        return person;
    }

    /** Somebody who has passed the check that opens the crisis course. */
    PersonId learner(AssociationSummary association) {
        var person = person(association, "Ada Brook", Role.TRAINEE).id();
        passCheck(person, "c3");
        return person;
    }

    void passCheck(PersonId person, String course) {
        var checks = node.getBean(PracticeChecks.class);
        var check = checks.resumeOrDraw(person, course);
        while (check.next().isPresent()) {
            var item = check.next().get();
            check = checks.answer(person, check.id(), item.id(), right(item));
        }
    }

    /** A certification attempt of S06, played soundly and handed in. */
    AttemptId handIn(PersonId person) {
        var attempts = node.getBean(Attempts.class);
        var id = attempts.begin(person, "S06", Mode.CERTIFICATION, Optional.empty());
        var form = attempts.view(person, id).playthrough().setup().form();
        var moves = movesOf(form.equals("B") ? "TV4" : "TV1");
        for (int i = 0; i < moves.size(); i++) {
            attempts.move(person, id, i, moves.get(i));
        }
        return id;
    }

    /** The moves of one of S06's test vectors. */
    List<Move> movesOf(String vector) {
        var scenario = node.getBean(CourseCatalogue.class).scenario("S06").scenario();
        return scenario.vectors().stream()
                .filter(candidate -> candidate.id().equals(vector))
                .findFirst()
                .map(found -> VectorRun.of(scenario, found).playthrough().moves())
                .orElseThrow();
    }

    private static List<String> right(Item item) {
        return item.form() == Item.Form.BEST_WORST
                ? List.of(item.key().getFirst(), item.key().getLast())
                : item.key();
    }
}
