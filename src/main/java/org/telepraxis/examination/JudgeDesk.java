package org.telepraxis.examination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.courseware.Item;
import org.telepraxis.examination.statistics.Hofstee;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/**
 * Where a judge judges items, as the person who is signed in; a panel that they were not invited to does not exist here. A judgement is in
 * the database when the method returns.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'CHIEF_ASSESSOR', 'AUTHOR')")
public class JudgeDesk {

    private final AngoffPanels panels;
    private final Judges judges;
    private final Judgements judgements;
    private final ExaminationRecords examinations;
    private final BankItems items;
    private final Facilities facilities;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    JudgeDesk(
            AngoffPanels panels,
            Judges judges,
            Judgements judgements,
            ExaminationRecords examinations,
            BankItems items,
            Facilities facilities,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.panels = panels;
        this.judges = judges;
        this.judgements = judgements;
        this.examinations = examinations;
        this.items = items;
        this.facilities = facilities;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The panels that the person judges in, latest first. */
    @Transactional(readOnly = true)
    public List<JudgeSheet> mine() {
        return judges.findByPerson(current.id()).stream()
                .map(judge -> sheet(judge, panels.findById(judge.panelId()).orElseThrow()))
                .sorted(Comparator.comparing(JudgeSheet::panel).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public JudgeSheet open(UUID panel) {
        var judge = judges.findByPanelIdAndPerson(panel, current.id()).orElseThrow(() -> new NoSuchExam(panel));
        return sheet(judge, panels.findById(panel).orElseThrow());
    }

    /** Promises to keep the items, and says what interests the judge has in the result. */
    public void agree(UUID panel, String interests) {
        if (interests.length() > 2000) {
            throw new ExamRefused("A shorter sentence will do.");
        }
        var judge = own(panel);
        judge.agree(interests.strip(), clock.instant());
        judges.save(judge);
        audit.record(current.id(), "examination.judge-agreed", panel.toString(), "Interests: " + interests);
    }

    /** @param percent of minimally competent persons who would be right */
    public void judge(UUID panel, UUID item, int percent) {
        if (percent < 0 || percent > 100) {
            throw new ExamRefused("A judgement is a percentage from 0 to 100.");
        }
        var judge = own(panel);
        var asked = panels.findById(panel).orElseThrow();
        int round = asked.stage().round();
        judge.requireWriting(round);
        if (!asked.items().contains(item)) {
            throw new NoSuchExam(item);
        }
        var known = judgements.findByJudgeIdAndItemIdAndRound(judge.id(), item, round);
        if (known.isPresent()) {
            known.get().say(percent, clock.instant());
            judgements.save(known.get());
        } else {
            judgements.save(new Judged(judge, item, round, percent, clock.instant()));
        }
    }

    /** What the judge finds acceptable, for the compromise by which another cut is checked: cuts in per cent, failures as shares. */
    public void bound(UUID panel, double lowestCut, double highestCut, double fewestFail, double mostFail) {
        var judge = own(panel);
        if (panels.findById(panel).orElseThrow().stage().round() == 0) {
            throw new ExamRefused("The panel is closed.");
        }
        if (!(lowestCut >= 0
                && lowestCut <= highestCut
                && highestCut <= 100
                && fewestFail >= 0
                && fewestFail <= mostFail
                && mostFail <= 1)) {
            throw new ExamRefused("The lower bound comes first, and all lie between 0 and 100%.");
        }
        judge.bound(new Hofstee.Bounds(lowestCut, highestCut, fewestFail, mostFail));
        judges.save(judge);
    }

    /** Hands in the round that is open; it stands from now on. */
    public void handIn(UUID panel) {
        var judge = own(panel);
        var asked = panels.findById(panel).orElseThrow();
        int round = asked.stage().round();
        long judged = judgements.ofPanel(panel).stream()
                .filter(one -> one.judgeId().equals(judge.id()) && one.round() == round)
                .count();
        if (judged * 2 <= asked.items().size()) {
            throw new ExamRefused("Judge more than half of the items; otherwise your judgements cannot count.");
        }
        judge.handIn(round, clock.instant());
        judges.save(judge);
        audit.record(
                current.id(),
                "examination.round-handed-in",
                panel.toString(),
                "Round %d was handed in.".formatted(round));
    }

    private Judge own(UUID panel) {
        return judges.forChange(panel, current.id()).orElseThrow(() -> new NoSuchExam(panel));
    }

    private JudgeSheet sheet(Judge judge, Panel panel) {
        var said = judgements.ofPanel(panel.id());
        var heard = judges.findByPanelIdOrderByNumber(panel.id()).stream()
                .filter(one -> one.done(1))
                .map(Judge::id)
                .collect(Collectors.toSet());
        int round = panel.stage().round();
        boolean alone = panel.stage() == PanelStage.FIRST_ROUND;
        var texts = items.findByIdIn(panel.items()).stream().collect(Collectors.toMap(BankItem::id, item -> item));
        Map<UUID, Double> facility = alone ? Map.of() : facilities.of(panel.examinationId());
        return new JudgeSheet(
                panel.id(),
                panel.title(),
                examinations.findById(panel.examinationId()).orElseThrow().title(),
                panel.picture(),
                panel.stage(),
                judge.name(),
                judge.agreed(),
                round > 0 && judge.done(round),
                judge.agreed()
                        ? panel.items().stream()
                                .map(item -> line(
                                        Objects.requireNonNull(texts.get(item)),
                                        judge,
                                        said,
                                        heard,
                                        round == 0 ? 2 : round,
                                        alone,
                                        facility.get(item)))
                                .toList()
                        : List.of(),
                judge.bounds().orElse(null));
    }

    private static JudgeSheet.Line line(
            BankItem stored,
            Judge judge,
            List<Judged> said,
            Set<UUID> heard,
            int round,
            boolean alone,
            @Nullable Double facility) {
        var item = stored.item();
        return new JudgeSheet.Line(
                stored.id(),
                stored.code(),
                stored.competence(),
                item.stem(),
                item.options().stream()
                        .map(option -> new JudgeSheet.Choice(option.text(), key(item, option)))
                        .toList(),
                own(said, judge, stored.id(), round).orElse(null),
                alone ? null : own(said, judge, stored.id(), 1).orElse(null),
                alone
                        ? List.of()
                        : said.stream()
                                .filter(one -> one.round() == 1
                                        && heard.contains(one.judgeId())
                                        && one.itemId().equals(stored.id()))
                                .map(Judged::percent)
                                .sorted()
                                .toList(),
                facility == null ? null : (int) Math.round(facility * 100));
    }

    private static Optional<Integer> own(List<Judged> said, Judge judge, UUID item, int round) {
        return said.stream()
                .filter(one -> one.round() == round
                        && one.judgeId().equals(judge.id())
                        && one.itemId().equals(item))
                .map(Judged::percent)
                .findFirst();
    }

    private static String key(Item item, Item.Option option) {
        return switch (item.type()) {
            case SBA, MR -> option.correct() ? "right" : "";
            case SEQ -> "place " + option.order();
            case SJT ->
                item.form() == Item.Form.RANK
                        ? "rank " + option.order()
                        : option.order() == 1
                                ? "best"
                                : option.order() == item.options().size() ? "worst" : "";
        };
    }
}
