package org.telepraxis.examination;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.PersonId;

/** Released results, for modules that know whom they may show. */
@Service
@Transactional(readOnly = true)
public class ExamResults {

    private final Papers papers;
    private final SittingRecords sittings;
    private final Results results;

    ExamResults(Papers papers, SittingRecords sittings, Results results) {
        this.papers = papers;
        this.sittings = sittings;
        this.results = results;
    }

    /** The person's results in the association, latest first. What is not released is not among them. */
    public List<PaperResult> of(PersonId person, UUID association) {
        return papers.findByCandidate(person).stream()
                .filter(paper -> paper.associationId().equals(association))
                .filter(paper -> paper.state() == PaperState.HANDED_IN)
                .filter(paper -> sittings.findById(paper.sittingId())
                        .filter(Sitting::released)
                        .isPresent())
                .map(results::of)
                .sorted(Comparator.comparing(PaperResult::handedInAt).reversed())
                .toList();
    }
}
