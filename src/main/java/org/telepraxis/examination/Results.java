package org.telepraxis.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what came of papers. Whether it may be shown is asked before. */
@Component
class Results {

    private final BankItems items;
    private final ExaminationRecords examinations;
    private final CorrectionRecords corrections;
    private final Retakes retakes;

    Results(BankItems items, ExaminationRecords examinations, CorrectionRecords corrections, Retakes retakes) {
        this.items = items;
        this.examinations = examinations;
        this.corrections = corrections;
        this.retakes = retakes;
    }

    PaperResult of(Paper paper) {
        var examination = examinations.findById(paper.examinationId()).orElseThrow();
        var competences = items
                .findByIdIn(paper.items().stream().map(Asked::itemId).toList())
                .stream()
                .collect(Collectors.toMap(BankItem::id, BankItem::competence));
        var counts = new TreeMap<String, int[]>();
        for (var asked : paper.items()) {
            var count =
                    counts.computeIfAbsent(Objects.requireNonNull(competences.get(asked.itemId())), _ -> new int[2]);
            count[0] += asked.scores() ? 1 : 0;
            count[1] += asked.counts() ? 1 : 0;
        }
        var byCompetence = new ArrayList<PaperResult.ByCompetence>();
        counts.forEach(
                (competence, count) -> byCompetence.add(new PaperResult.ByCompetence(competence, count[0], count[1])));
        byCompetence.removeIf(line -> line.asked() == 0);
        double cut = Objects.requireNonNull(paper.cut());
        int left = retakes.left(paper.candidate(), examination);
        return new PaperResult(
                paper.id(),
                examination.id(),
                examination.title(),
                Objects.requireNonNull(paper.handedInAt()),
                Objects.requireNonNull(paper.correct()),
                paper.asked(),
                cut,
                AdoptedCut.needed(cut, paper.asked()),
                paper.passed(),
                paper.timeUp(),
                left,
                paper.passed() || left == 0
                        ? null
                        : retakes.next(paper.candidate(), examination).orElse(null),
                byCompetence,
                paper.stands(),
                corrected(paper));
    }

    /** What was corrected that touched the paper, in its order. */
    List<PaperResult.Corrected> corrected(Paper paper) {
        return corrections.findBySittingIdOrderByMadeAt(paper.sittingId()).stream()
                .filter(one -> one.touches(paper))
                .map(one -> new PaperResult.Corrected(one.kind(), one.reason(), one.madeAt()))
                .toList();
    }
}
