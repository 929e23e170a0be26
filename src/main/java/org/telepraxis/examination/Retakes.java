package org.telepraxis.examination;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.telepraxis.identity.PersonId;

/** Whether somebody may sit an examination again, and when. */
@Component
class Retakes {

    private final Papers papers;

    Retakes(Papers papers) {
        this.papers = papers;
    }

    /** Why the person may not have a place in the sitting; empty when they may. */
    String refusal(PersonId person, Examination examination, Sitting sitting, Instant now) {
        var earlier = of(person, examination);
        if (earlier.stream()
                .anyMatch(paper -> paper.state() == PaperState.BOOKED || paper.state() == PaperState.UNDER_WAY)) {
            return "There is a place for this examination already.";
        }
        if (!now.isBefore(sitting.closesAt())) {
            return "This sitting is over.";
        }
        if (earlier.stream().anyMatch(paper -> paper.state() == PaperState.HANDED_IN && paper.passed())) {
            return "The examination is passed.";
        }
        int left = left(person, examination);
        if (left == 0) {
            return "All %d attempts are used.".formatted(examination.plan().attempts());
        }
        return next(person, examination)
                .filter(next -> next.isAfter(sitting.closesAt()))
                .map(next -> "The next attempt needs %d days between."
                        .formatted(examination.plan().waitDays()))
                .orElse(sitting.taken() >= sitting.seats() ? "All seats are taken." : "");
    }

    int left(PersonId person, Examination examination) {
        return Math.max(
                0,
                examination.plan().attempts()
                        - attempts(of(person, examination)).size());
    }

    /** From when on the person may sit again; empty before the first time. */
    Optional<Instant> next(PersonId person, Examination examination) {
        return attempts(of(person, examination)).stream()
                .map(paper -> Objects.requireNonNull(paper.handedInAt()))
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(Duration.ofDays(examination.plan().waitDays())));
    }

    private List<Paper> of(PersonId person, Examination examination) {
        return papers.findByCandidate(person).stream()
                .filter(paper -> paper.examinationId().equals(examination.id()))
                .toList();
    }

    private static List<Paper> attempts(List<Paper> papers) {
        return papers.stream().filter(Paper::isAttempt).toList();
    }
}
