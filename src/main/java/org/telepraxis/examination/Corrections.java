package org.telepraxis.examination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.examination.Correction.Touched;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/**
 * Where an officer puts right what proved wrong after a sitting. Every correction keeps its reason; first marks stay on record; whoever was
 * told to have passed has passed; and a decision on a certificate that was made before stays as it was made.
 */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class Corrections {

    private static final int LONGEST = 4000;

    private final SittingRecords sittings;
    private final Papers papers;
    private final BankItems items;
    private final CorrectionRecords corrections;
    private final Marking marking;
    private final Releases releases;
    private final Names names;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Corrections(
            SittingRecords sittings,
            Papers papers,
            BankItems items,
            CorrectionRecords corrections,
            Marking marking,
            Releases releases,
            Names names,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.sittings = sittings;
        this.papers = papers;
        this.items = items;
        this.corrections = corrections;
        this.marking = marking;
        this.releases = releases;
        this.names = names;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was asked in the sitting, without anybody's name. */
    public List<SatItem> items(UUID sitting) {
        own(sitting);
        marking.closeOverdue();
        var counts = new HashMap<UUID, int[]>();
        var treatments = new HashMap<UUID, Treatment>();
        handedIn(sitting).stream().flatMap(paper -> paper.items().stream()).forEach(asked -> {
            var count = counts.computeIfAbsent(asked.itemId(), _ -> new int[2]);
            count[0]++;
            count[1] += Boolean.TRUE.equals(asked.right()) ? 1 : 0;
            treatments.put(asked.itemId(), asked.treatment());
        });
        return items.findByIdIn(counts.keySet()).stream()
                .map(item -> {
                    var count = counts.getOrDefault(item.id(), new int[2]);
                    var text = item.item();
                    return new SatItem(
                            item.id(),
                            item.code(),
                            text.type(),
                            item.competence(),
                            text.stem(),
                            count[0],
                            count[1],
                            treatments.getOrDefault(item.id(), Treatment.COUNTS));
                })
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** What voiding the item would do. Nothing is changed. */
    @Transactional(readOnly = true)
    public CorrectionPreview preview(UUID id, UUID item, Treatment treatment) {
        boolean released = own(id).released();
        int touched = 0;
        int nowPass = 0;
        int nowFail = 0;
        int stand = 0;
        for (var paper : handedIn(id)) {
            if (holds(paper, item)) {
                var after = treated(paper, item, treatment);
                int asked = (int) after.stream().filter(Asked::counts).count();
                int right = (int) after.stream().filter(Asked::scores).count();
                var cut = paper.cut();
                boolean passes = cut != null && right >= AdoptedCut.needed(cut, asked);
                touched++;
                nowPass += passes && !paper.passed() ? 1 : 0;
                nowFail += !passes && paper.passed() && !released && !paper.stands() ? 1 : 0;
                stand += !passes && paper.passed() && (released || paper.stands()) ? 1 : 0;
            }
        }
        return new CorrectionPreview(touched, nowPass, nowFail, stand);
    }

    /**
     * Lets an item of the sitting count for everybody or for nobody. Where it is taken out, the cut keeps its percentage and asks for that
     * part of the questions that are left.
     *
     * @param retire whether it is drawn for no later paper either
     */
    public void voidItem(UUID id, UUID item, Treatment treatment, String reason, boolean retire) {
        var sitting = over(id);
        if (treatment == Treatment.COUNTS) {
            throw new ExamRefused("Choose whether the question is credited or taken out.");
        }
        var stored =
                items.findByIdAndAssociationId(item, sitting.associationId()).orElseThrow(() -> new NoSuchExam(item));
        var holding = changeable(id, paper -> holds(paper, item));
        if (holding.isEmpty()) {
            throw new ExamRefused("No paper of this sitting that counts holds this question.");
        }
        if (holding.stream()
                .anyMatch(paper -> paper.items().stream()
                        .anyMatch(asked -> asked.itemId().equals(item) && asked.treatment() != Treatment.COUNTS))) {
            throw new ExamRefused("This question was credited or taken out already.");
        }
        if (treatment == Treatment.TAKEN_OUT
                && holding.stream()
                        .anyMatch(
                                paper -> 2 * (paper.asked() - 1) < paper.items().size())) {
            throw new ExamRefused(
                    "More than half of the questions would be taken out. What is left says too little: annul the sitting.");
        }
        int changed = 0;
        for (var paper : holding) {
            boolean before = paper.passed();
            paper.markAgain(treated(paper, item, treatment), sitting.released());
            papers.save(paper);
            changed += before == paper.passed() ? 0 : 1;
        }
        tell(sitting, holding);
        if (retire && stored.retired().isEmpty()) {
            stored.retire(cut(reason, 1000));
            items.save(stored);
        }
        keep(
                sitting,
                CorrectionKind.of(treatment),
                new Touched(null, item, holding.size(), changed),
                reason,
                "%s, %s".formatted(stored.code(), treatment.label()));
    }

    /** Marks a paper again with the answers that came after its time, because they were not late by the candidate's fault. */
    public void countLate(UUID id, String reason) {
        var paper = ownPaper(id);
        var sitting = over(paper.sittingId());
        if (paper.lateEntries() == 0) {
            throw new ExamRefused("No answer of this paper came late.");
        }
        if (corrections.findBySittingIdOrderByMadeAt(sitting.id()).stream()
                .anyMatch(one -> one.kind() == CorrectionKind.LATE_COUNTED && id.equals(one.paperId()))) {
            throw new ExamRefused("The late answers of this paper are counted already.");
        }
        boolean before = paper.passed();
        paper.markAgain(marking.withLateAnswers(paper), sitting.released());
        papers.save(paper);
        tell(sitting, List.of(paper));
        keep(
                sitting,
                CorrectionKind.LATE_COUNTED,
                new Touched(id, null, 1, before == paper.passed() ? 0 : 1),
                reason,
                "Late answers of paper " + id);
    }

    /**
     * Takes a paper out of account: it gives no result any more. One that is being written is handed in first.
     *
     * @param countsAsAttempt whether it uses up an attempt; after a fault of the sitting it does not
     */
    public void annul(UUID id, boolean countsAsAttempt, String reason) {
        var paper = ownPaper(id);
        var sitting =
                sittings.forChange(paper.sittingId(), paper.associationId()).orElseThrow();
        annul(paper, countsAsAttempt);
        releases.tell(paper, true);
        keep(
                sitting,
                CorrectionKind.PAPER_ANNULLED,
                new Touched(id, null, 1, 1),
                reason,
                "Paper %s, %s an attempt".formatted(id, countsAsAttempt ? "counts as" : "does not count as"));
    }

    /** Annuls every paper of the sitting that was begun. None of them counts as an attempt. */
    public void annulSitting(UUID id, String reason) {
        var sitting = sittings.forChange(id, association()).orElseThrow(() -> new NoSuchExam(id));
        var begun =
                changeable(id, paper -> paper.state() == PaperState.HANDED_IN || paper.state() == PaperState.UNDER_WAY);
        if (begun.isEmpty()) {
            throw new ExamRefused("No paper of this sitting counts.");
        }
        begun.forEach(paper -> annul(paper, false));
        begun.forEach(paper -> releases.tell(paper, true));
        keep(
                sitting,
                CorrectionKind.SITTING_ANNULLED,
                new Touched(null, null, begun.size(), begun.size()),
                reason,
                "%d papers".formatted(begun.size()));
    }

    /** What was corrected in the sitting, in its order. */
    @Transactional(readOnly = true)
    public List<CorrectionSummary> of(UUID id) {
        own(id);
        var all = corrections.findBySittingIdOrderByMadeAt(id);
        var codes = items
                .findByIdIn(all.stream()
                        .map(Correction::itemId)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(BankItem::id, BankItem::code));
        return all.stream()
                .map(one -> new CorrectionSummary(
                        one.kind(),
                        about(one, codes),
                        one.reason(),
                        one.papers(),
                        one.changed(),
                        names.of(one.officer()),
                        one.madeAt()))
                .toList();
    }

    private String about(Correction one, Map<UUID, String> codes) {
        var paper = one.paperId();
        if (paper != null) {
            return papers.findById(paper).map(Paper::candidate).map(names::of).orElse("");
        }
        var item = one.itemId();
        return item == null ? "" : codes.getOrDefault(item, "");
    }

    private void annul(Paper paper, boolean countsAsAttempt) {
        if (paper.state() == PaperState.UNDER_WAY) {
            marking.handIn(paper, false);
        }
        paper.annul(countsAsAttempt);
        papers.save(paper);
    }

    private void tell(Sitting sitting, List<Paper> corrected) {
        if (sitting.released()) {
            corrected.forEach(paper -> releases.tell(paper, true));
        }
    }

    private void keep(Sitting sitting, CorrectionKind kind, Touched touched, String reason, String what) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new ExamRefused("Say why, in a sentence or two. Those whom it concerns read it.");
        }
        corrections.save(new Correction(sitting, kind, touched, reason.strip(), current.id(), clock.instant()));
        audit.record(
                current.id(),
                "examination." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sitting.id().toString(),
                "%s. %d papers, %d results changed. %s".formatted(what, touched.papers(), touched.changed(), reason));
    }

    private static boolean holds(Paper paper, UUID item) {
        return paper.items().stream().anyMatch(asked -> asked.itemId().equals(item));
    }

    private static List<Asked> treated(Paper paper, UUID item, Treatment treatment) {
        var treated = new ArrayList<Asked>();
        paper.items().forEach(asked -> treated.add(asked.itemId().equals(item) ? asked.treated(treatment) : asked));
        return treated;
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private List<Paper> handedIn(UUID sitting) {
        return papers.findBySittingIdOrderById(sitting).stream()
                .filter(paper -> paper.state() == PaperState.HANDED_IN)
                .toList();
    }

    /** Papers for a change, in the order of their ids, so that two who change them do not wait for each other for ever. */
    private List<Paper> changeable(UUID sitting, Predicate<Paper> which) {
        return papers.findBySittingIdOrderById(sitting).stream()
                .filter(which)
                .map(paper -> papers.forChange(paper.id()).orElseThrow())
                .filter(which)
                .filter(paper -> paper.state() == PaperState.HANDED_IN || paper.state() == PaperState.UNDER_WAY)
                .toList();
    }

    /** A sitting for a change in which nobody can still be writing. */
    private Sitting over(UUID id) {
        marking.closeOverdue();
        var sitting = sittings.forChange(id, association()).orElseThrow(() -> new NoSuchExam(id));
        if (clock.instant().isBefore(sitting.closesAt())
                || papers.findBySittingIdOrderById(id).stream()
                        .anyMatch(paper -> paper.state() == PaperState.UNDER_WAY)) {
            throw new ExamRefused("The sitting is not over. Corrections wait until nobody can still be writing.");
        }
        return sitting;
    }

    private Sitting own(UUID id) {
        return sittings.findByIdAndAssociationId(id, association()).orElseThrow(() -> new NoSuchExam(id));
    }

    private Paper ownPaper(UUID id) {
        return papers.findByIdAndAssociationId(id, association())
                .flatMap(paper -> papers.forChange(paper.id()))
                .orElseThrow(() -> new NoSuchExam(id));
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
