package org.telepraxis.examination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.courseware.Item;
import org.telepraxis.examination.statistics.ConditionalError;
import org.telepraxis.examination.statistics.DecisionConsistency;
import org.telepraxis.examination.statistics.Estimate;
import org.telepraxis.examination.statistics.ItemReview;
import org.telepraxis.examination.statistics.ItemStatistics;
import org.telepraxis.examination.statistics.MantelHaenszel;
import org.telepraxis.examination.statistics.OptionUse;
import org.telepraxis.examination.statistics.Proportion;
import org.telepraxis.examination.statistics.Reliability;
import org.telepraxis.examination.statistics.ScoreTable;
import org.telepraxis.identity.CurrentPerson;

/** Where an officer reads how the items of an examination behave. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class ItemFigures {

    private static final int TWENTIETHS = 20;

    private final ExaminationRecords examinations;
    private final Papers papers;
    private final SittingRecords sittings;
    private final BankItems items;
    private final Cuts cuts;
    private final Marking marking;
    private final Associations associations;
    private final CurrentPerson current;
    private final Clock clock;

    ItemFigures(
            ExaminationRecords examinations,
            Papers papers,
            SittingRecords sittings,
            BankItems items,
            Cuts cuts,
            Marking marking,
            Associations associations,
            CurrentPerson current,
            Clock clock) {
        this.examinations = examinations;
        this.papers = papers;
        this.sittings = sittings;
        this.items = items;
        this.cuts = cuts;
        this.marking = marking;
        this.associations = associations;
        this.current = current;
        this.clock = clock;
    }

    /** Of all papers that are handed in. An item of which a later version was asked counts as another item. */
    public ExamFigures of(UUID id) {
        var examination = examinations
                .findByIdAndAssociationId(id, associations.of(current.id()).id().value())
                .orElseThrow(() -> new NoSuchExam(id));
        marking.closeOverdue();
        var all = papers.findByExaminationIdAndState(id, PaperState.HANDED_IN);
        var stored = stored(all);
        var table = table(all, stored);
        var statistics =
                ItemStatistics.of(table).stream().collect(Collectors.toMap(ItemStatistics::item, figures -> figures));
        var lines = new ArrayList<ExamFigures.Line>();
        var flags = new ArrayList<ItemReview.Flag>();
        for (var item : stored.values()) {
            var line = line(item, all, Objects.requireNonNull(statistics.get(name(item))));
            lines.add(line);
            flags.addAll(ItemReview.of(line.statistics(), line.options(), ItemReview.Rules.STARTING));
        }
        var drift = drift(all, stored);
        drift.forEach(one ->
                flags.addAll(ItemReview.ofDrift(one.code(), one.change(), one.matched(), ItemReview.Rules.STARTING)));
        var cut = cuts.at(id, clock.instant()).map(Cut::percent).orElse(null);
        var counting = counting(all, stored);
        int needed = cut == null ? 0 : AdoptedCut.needed(cut, counting.items().size());
        return new ExamFigures(
                examination.title(),
                all.size(),
                lines,
                totals(all),
                new Proportion((int) all.stream().filter(Paper::passed).count(), all.size()).share(),
                Reliability.alpha(counting),
                Reliability.kr20(counting),
                Reliability.standardError(counting),
                cut == null ? Estimate.unknown("There is no cut yet.") : ConditionalError.keats(counting, needed),
                cut,
                DecisionConsistency.of(counting, needed),
                drift,
                flags);
    }

    private Map<UUID, BankItem> stored(List<Paper> all) {
        var ids = all.stream()
                .flatMap(paper -> paper.items().stream())
                .map(Asked::itemId)
                .distinct()
                .toList();
        return items.findByIdIn(ids).stream()
                .sorted(Comparator.comparing(BankItem::code).thenComparing(BankItem::number))
                .collect(Collectors.toMap(BankItem::id, item -> item, (one, _) -> one, LinkedHashMap::new));
    }

    private static String name(BankItem item) {
        return item.number() == 1 ? item.code() : item.code() + " v" + item.number();
    }

    private static ScoreTable table(List<Paper> papers, Map<UUID, BankItem> stored) {
        return ScoreTable.of(
                stored.values().stream().map(ItemFigures::name).toList(),
                papers.stream()
                        .map(paper -> paper.items().stream()
                                .collect(Collectors.toMap(
                                        asked -> name(Objects.requireNonNull(stored.get(asked.itemId()))),
                                        ItemFigures::score)))
                        .toList());
    }

    /** Without the items that were credited or taken out after a sitting: they tell nobody apart. */
    private static ScoreTable counting(List<Paper> papers, Map<UUID, BankItem> stored) {
        var kept = papers.stream()
                .flatMap(paper -> paper.items().stream())
                .filter(asked -> asked.treatment() == Treatment.COUNTS)
                .map(Asked::itemId)
                .collect(Collectors.toSet());
        return ScoreTable.of(
                stored.values().stream()
                        .filter(item -> kept.contains(item.id()))
                        .map(ItemFigures::name)
                        .toList(),
                papers.stream()
                        .map(paper -> paper.items().stream()
                                .filter(asked -> asked.treatment() == Treatment.COUNTS)
                                .collect(Collectors.toMap(
                                        asked -> name(Objects.requireNonNull(stored.get(asked.itemId()))),
                                        ItemFigures::score)))
                        .toList());
    }

    private static double score(Asked asked) {
        return Boolean.TRUE.equals(asked.right()) ? 1 : 0;
    }

    private static ExamFigures.Line line(BankItem stored, List<Paper> papers, ItemStatistics statistics) {
        var item = stored.item();
        var choices = new ArrayList<OptionUse.Choice>();
        for (var paper : papers) {
            paper.items().stream()
                    .filter(asked -> asked.itemId().equals(stored.id()))
                    .findFirst()
                    .ifPresent(asked -> choices.add(new OptionUse.Choice(picked(item, asked), rest(paper, asked))));
        }
        // Where all options are put in order, nobody leaves one unchosen: their use says nothing.
        boolean ordered = item.type() == Item.Type.SEQ || item.form() == Item.Form.RANK;
        return new ExamFigures.Line(
                name(stored),
                stored.competence(),
                item.stem(),
                stored.difficulty(),
                statistics,
                ordered
                        ? List.of()
                        : OptionUse.of(
                                item.options().stream().map(Item.Option::id).toList(), keys(item), choices),
                ordered
                        ? List.of()
                        : item.options().stream().map(Item.Option::text).toList(),
                OptionUse.leftOut(choices));
    }

    /** Of a situational judgement the option that was called best. */
    private static Set<String> picked(Item item, Asked asked) {
        var chosen = asked.options();
        return item.type() == Item.Type.SJT && !chosen.isEmpty() ? Set.of(chosen.getFirst()) : new HashSet<>(chosen);
    }

    private static Set<String> keys(Item item) {
        return item.type() == Item.Type.SJT ? Set.of(item.key().getFirst()) : new HashSet<>(item.key());
    }

    private static double rest(Paper paper, Asked asked) {
        return paper.items().stream()
                .filter(other -> other != asked)
                .mapToDouble(ItemFigures::score)
                .average()
                .orElse(0);
    }

    private static List<Integer> totals(List<Paper> papers) {
        var counts = new Integer[TWENTIETHS];
        Arrays.fill(counts, 0);
        for (var paper : papers) {
            int correct = Objects.requireNonNull(paper.correct());
            counts[Math.min(TWENTIETHS - 1, correct * TWENTIETHS / paper.asked())]++;
        }
        return List.of(counts);
    }

    /** Each item in the latest sitting that asked it, against all earlier ones that did. */
    private List<ExamFigures.Drift> drift(List<Paper> all, Map<UUID, BankItem> stored) {
        var opened = all.stream()
                .map(Paper::sittingId)
                .distinct()
                .flatMap(id -> sittings.findById(id).stream())
                .collect(Collectors.toMap(Sitting::id, Sitting::opensAt));
        var drift = new ArrayList<ExamFigures.Drift>();
        for (var item : stored.values()) {
            var asked = all.stream().filter(paper -> holds(paper, item.id())).toList();
            var latest = asked.stream()
                    .map(Paper::sittingId)
                    .max(Comparator.comparing((UUID id) -> Objects.requireNonNull(opened.get(id)))
                            .thenComparing(Comparator.naturalOrder()));
            var later = asked.stream()
                    .filter(paper -> latest.filter(paper.sittingId()::equals).isPresent())
                    .toList();
            var earlier = asked.stream().filter(paper -> !later.contains(paper)).toList();
            if (!earlier.isEmpty()) {
                drift.add(drift(item, earlier, later, stored));
            }
        }
        return drift;
    }

    private static ExamFigures.Drift drift(
            BankItem item, List<Paper> earlier, List<Paper> later, Map<UUID, BankItem> stored) {
        // Persons of equal standing are found by what all of them were asked.
        var common = new LinkedHashMap<>(stored);
        Stream.concat(earlier.stream(), later.stream())
                .map(paper -> paper.items().stream().map(Asked::itemId).collect(Collectors.toSet()))
                .forEach(common.keySet()::retainAll);
        var then = proportion(earlier, item.id());
        var now = proportion(later, item.id());
        return new ExamFigures.Drift(
                name(item),
                then.share(),
                now.share(),
                now.since(then),
                MantelHaenszel.between(shared(earlier, common), shared(later, common), name(item)));
    }

    private static boolean holds(Paper paper, UUID item) {
        return paper.items().stream().anyMatch(asked -> asked.itemId().equals(item));
    }

    private static ScoreTable shared(List<Paper> papers, Map<UUID, BankItem> common) {
        return ScoreTable.of(
                common.values().stream().map(ItemFigures::name).toList(),
                papers.stream()
                        .map(paper -> paper.items().stream()
                                .filter(asked -> common.containsKey(asked.itemId()))
                                .collect(Collectors.toMap(
                                        asked -> name(Objects.requireNonNull(common.get(asked.itemId()))),
                                        ItemFigures::score)))
                        .toList());
    }

    private static Proportion proportion(List<Paper> papers, UUID item) {
        int right = (int) papers.stream()
                .flatMap(paper -> paper.items().stream())
                .filter(asked -> asked.itemId().equals(item) && score(asked) == 1)
                .count();
        return new Proportion(right, papers.size());
    }
}
