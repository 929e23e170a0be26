package org.telepraxis.examination;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.examination.statistics.AngoffPanel;
import org.telepraxis.examination.statistics.AngoffRound;
import org.telepraxis.examination.statistics.AngoffRound.Judgement;
import org.telepraxis.examination.statistics.CutAdjustment;
import org.telepraxis.examination.statistics.Hofstee;
import org.telepraxis.examination.statistics.PanelRules;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Where an officer calls panels, reads what they found, and adopts a cut. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class StandardSetting {

    private final AngoffPanels panels;
    private final Judges judges;
    private final Judgements judgements;
    private final ExaminationRecords examinations;
    private final BankItems items;
    private final Cuts cuts;
    private final Facilities facilities;
    private final Names names;
    private final Associations associations;
    private final People people;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    StandardSetting(
            AngoffPanels panels,
            Judges judges,
            Judgements judgements,
            ExaminationRecords examinations,
            BankItems items,
            Cuts cuts,
            Facilities facilities,
            Names names,
            Associations associations,
            People people,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.panels = panels;
        this.judges = judges;
        this.judgements = judgements;
        this.examinations = examinations;
        this.items = items;
        this.cuts = cuts;
        this.facilities = facilities;
        this.names = names;
        this.associations = associations;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PanelSummary> all() {
        return panels.findByAssociationIdOrderByOpenedAtDesc(association()).stream()
                .map(this::summary)
                .toList();
    }

    /** Who can be asked to judge. */
    @Transactional(readOnly = true)
    public List<PersonSummary> possibleJudges() {
        var association = new AssociationId(association());
        return Stream.of(Role.SUPERVISOR, Role.CHIEF_ASSESSOR, Role.AUTHOR)
                .flatMap(role -> associations.members(association, role).stream())
                .distinct()
                .map(people::get)
                .toList();
    }

    /**
     * Calls a panel on all items of an examination's competences that can be drawn.
     *
     * @param picture of the minimally competent certified clinician, on whom the judges agree first
     */
    public UUID call(UUID examination, String title, String picture, Set<PersonId> invited) {
        var asked = examinations
                .findByIdAndAssociationId(examination, association())
                .orElseThrow(() -> new NoSuchExam(examination));
        if (title.isBlank() || title.length() > 200 || picture.isBlank() || picture.length() > 8000) {
            throw new ExamRefused("Give the panel a title, and write the picture of whom the judges have in mind.");
        }
        if (invited.size() < 2) {
            throw new ExamRefused("A panel has at least two judges, and better eight or more.");
        }
        var possible = possibleJudges().stream().map(PersonSummary::id).toList();
        if (!possible.containsAll(invited)) {
            throw new ExamRefused("Choose judges of your association.");
        }
        var competences =
                asked.plan().blueprint().stream().map(BlueprintLine::competence).collect(Collectors.toSet());
        var judged = items.drawable(asked.bankId()).stream()
                .filter(item -> competences.contains(item.competence()))
                .map(BankItem::id)
                .toList();
        var panel = panels.save(new Panel(asked, title.strip(), picture.strip(), judged, clock.instant()));
        int number = 1;
        for (var person : possible.stream().filter(invited::contains).toList()) {
            judges.save(new Judge(panel, person, number++));
        }
        audit.record(
                current.id(),
                "examination.panel-called",
                panel.id().toString(),
                "%d judges on %d items.".formatted(invited.size(), judged.size()));
        return panel.id();
    }

    /** Opens the second round, or closes it. The judges of the round that ends should have handed in. */
    public void goOn(UUID id) {
        var panel = own(id);
        int round = panel.stage().round();
        long done = judges.findByPanelIdOrderByNumber(id).stream()
                .filter(judge -> judge.done(round))
                .count();
        if (round > 0 && done < 2) {
            throw new ExamRefused("At least two judges must have handed in this round.");
        }
        panel.goOnTo(panel.stage() == PanelStage.FIRST_ROUND ? PanelStage.SECOND_ROUND : PanelStage.CLOSED);
        panels.save(panel);
        audit.record(
                current.id(),
                "examination.panel-went-on",
                id.toString(),
                panel.stage().label());
    }

    /** What the panel found so far, of judges who have handed in. */
    @Transactional(readOnly = true)
    public PanelReport report(UUID id) {
        var panel = own(id);
        var members = judges.findByPanelIdOrderByNumber(id);
        var texts = items.findByIdIn(panel.items()).stream().collect(Collectors.toMap(BankItem::id, item -> item));
        var codes = panel.items().stream()
                .map(item -> Objects.requireNonNull(texts.get(item)).code())
                .toList();
        var facility = shares(panel, texts);
        var said = judgements.ofPanel(id);
        var first = round(members, said, texts, 1);
        var second = round(members, said, texts, 2);
        var angoff = AngoffPanel.of(codes, first, second, facility, PanelRules.STARTING);
        boolean isFirst = PanelReport.isFirst(panel.stage(), angoff);
        var counts = isFirst ? angoff.first() : angoff.second();
        var totals = facilities.totals(panel.examinationId());
        var hofstee = Hofstee.of(
                totals,
                members.stream().flatMap(judge -> judge.bounds().stream()).toList());
        var check = members.stream().anyMatch(judge -> judge.bounds().isPresent())
                ? counts.cut()
                        .known()
                        .map(cut -> hofstee.check(cut.value(), totals))
                        .orElse(List.of())
                : List.<String>of();
        return new PanelReport(
                summary(panel),
                panel.picture(),
                members.stream()
                        .map(judge -> new PanelReport.Member(
                                judge.name(),
                                names.of(judge.person()),
                                judge.interests(),
                                judge.agreed(),
                                judge.done(1),
                                judge.done(2)))
                        .toList(),
                lines(panel, texts, counts, isFirst ? first : second),
                angoff,
                counts.withoutWideItems(PanelRules.STARTING),
                hofstee,
                check);
    }

    /** How far each judge of the round that counts follows how hard the items were found. */
    @Transactional(readOnly = true)
    public List<PanelReport.Consistency> consistency(UUID id) {
        var report = report(id);
        var panel = own(id);
        var texts = items.findByIdIn(panel.items()).stream().collect(Collectors.toMap(BankItem::id, item -> item));
        var facility = shares(panel, texts);
        return report.round().judges().stream()
                .map(judge -> new PanelReport.Consistency(
                        judge.judgement().judge(), judge.mean(), judge.consistency(facility)))
                .toList();
    }

    /**
     * Adopts the panel's cut, or one that lies above it by one standard error at most.
     *
     * @param minutes why this cut, and what was discussed
     * @param effectiveFrom not before now: nothing under way or done is touched
     */
    public void adopt(UUID id, double percent, String minutes, Instant effectiveFrom) {
        var panel = own(id);
        var now = clock.instant();
        if (panel.stage() != PanelStage.CLOSED) {
            throw new ExamRefused("Close the panel first.");
        }
        if (minutes.isBlank() || minutes.length() > 4000) {
            throw new ExamRefused("Say why, in a sentence or two.");
        }
        if (effectiveFrom.isBefore(now)) {
            throw new ExamRefused("A cut cannot take effect in the past.");
        }
        switch (CutAdjustment.of(report(id).angoff().second(), percent, minutes)) {
            case CutAdjustment.Refused refused -> throw new ExamRefused(refused.reason());
            case CutAdjustment.Allowed allowed -> {
                var examination = examinations.findById(panel.examinationId()).orElseThrow();
                cuts.save(new Cut(examination, allowed.cut(), id, minutes.strip(), current.id(), now, effectiveFrom));
                panel.goOnTo(PanelStage.ADOPTED);
                panels.save(panel);
                audit.record(
                        current.id(),
                        "examination.cut-adopted",
                        examination.id().toString(),
                        "%.2f%% from %s: %s".formatted(allowed.cut(), effectiveFrom, minutes));
            }
        }
    }

    private Map<String, Double> shares(Panel panel, Map<UUID, BankItem> texts) {
        var shares = new HashMap<String, Double>();
        facilities.of(panel.examinationId()).forEach((item, share) -> {
            var text = texts.get(item);
            if (text != null) {
                shares.put(text.code(), share);
            }
        });
        return shares;
    }

    /** Judgements of those who have handed the round in: until then nobody's count. */
    private static List<Judgement> round(List<Judge> members, List<Judged> said, Map<UUID, BankItem> texts, int round) {
        var judged = new ArrayList<Judgement>();
        for (var judge : members) {
            if (judge.done(round)) {
                var percentages = new TreeMap<String, Double>();
                said.stream()
                        .filter(one -> one.round() == round && one.judgeId().equals(judge.id()))
                        .forEach(one -> percentages.put(
                                Objects.requireNonNull(texts.get(one.itemId())).code(), (double) one.percent()));
                judged.add(new Judgement(judge.name(), percentages));
            }
        }
        return judged;
    }

    private static List<PanelReport.Line> lines(
            Panel panel, Map<UUID, BankItem> texts, AngoffRound round, List<Judgement> said) {
        var figures = round.items().stream().collect(Collectors.toMap(AngoffRound.ItemLine::item, line -> line));
        return panel.items().stream()
                .map(item -> {
                    var stored = Objects.requireNonNull(texts.get(item));
                    var line = Objects.requireNonNull(figures.get(stored.code()));
                    return new PanelReport.Line(
                            item,
                            stored.code(),
                            stored.competence(),
                            stored.item().stem(),
                            said.stream()
                                    .flatMap(judgement -> Stream.ofNullable(
                                            judgement.percentages().get(stored.code())))
                                    .map(Double::intValue)
                                    .sorted()
                                    .toList(),
                            line.mean(),
                            line.spread(),
                            line.tooWide());
                })
                .toList();
    }

    private Panel own(UUID id) {
        return panels.findByIdAndAssociationId(id, association()).orElseThrow(() -> new NoSuchExam(id));
    }

    private PanelSummary summary(Panel panel) {
        var members = judges.findByPanelIdOrderByNumber(panel.id());
        int round = Math.max(1, panel.stage().round());
        return new PanelSummary(
                panel.id(),
                panel.examinationId(),
                panel.title(),
                examinations.findById(panel.examinationId()).orElseThrow().title(),
                panel.stage(),
                panel.openedAt(),
                panel.items().size(),
                members.size(),
                (int) members.stream().filter(judge -> judge.done(round)).count());
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
