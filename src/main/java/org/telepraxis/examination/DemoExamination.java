package org.telepraxis.examination;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.ItemBankFile;
import org.telepraxis.examination.statistics.Hofstee;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;

/**
 * In the demo a sitting is open for Lena Osei, two cohorts of nobody have sat the examination before, and a panel is in its first round. The
 * items are open practice items that everybody can read: an example of a bank, and none for a live examination.
 */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoExamination implements DemoData {

    private static final List<String> COMPETENCES = List.of(
            "CRI-1", "CRI-2", "CRI-3", "CRI-4", "CON-3", "CON-4", "CON-5", "ASM-1", "ASM-2", "DEL-1", "DEL-2", "TEC-2");
    private static final int EACH = 5;
    private static final int IN_PANEL = 12;
    private static final String PICTURE =
            "Newly certified, a year of practice with clients at a distance. Knows the steps when a line drops in a crisis and takes them in order; may look up a detail of the law. Explains limits of confidentiality plainly. Is unsure with rare tools, and knows when to ask.";

    private final Banks banks;
    private final BankItems items;
    private final ExaminationRecords examinations;
    private final Cuts cuts;
    private final SittingRecords sittings;
    private final Papers papers;
    private final AngoffPanels panels;
    private final Judges judges;
    private final Judgements judgements;
    private final CourseCatalogue catalogue;
    private final Associations associations;
    private final People people;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DemoExamination(
            Banks banks,
            BankItems items,
            ExaminationRecords examinations,
            Cuts cuts,
            SittingRecords sittings,
            Papers papers,
            AngoffPanels panels,
            Judges judges,
            Judgements judgements,
            CourseCatalogue catalogue,
            Associations associations,
            People people,
            JdbcTemplate jdbc,
            Clock clock) {
        this.banks = banks;
        this.items = items;
        this.examinations = examinations;
        this.cuts = cuts;
        this.sittings = sittings;
        this.papers = papers;
        this.panels = panels;
        this.judges = judges;
        this.judgements = judgements;
        this.catalogue = catalogue;
        this.associations = associations;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void load() {
        var officer = person("officer@example.org");
        var association = associations.of(officer).id().value();
        var now = clock.instant();
        var file = new ItemBankFile("example-bank", "Example bank (open items)", true, open());
        if (file.items().size() < COMPETENCES.size() * EACH) {
            return;
        }
        var bank = new Bank(association, file, now);
        bank.edit(file, "", now);
        var saved = banks.save(bank);
        var stored = file.items().stream()
                .map(item -> items.save(new BankItem(saved, item)))
                .toList();
        var examination = examinations.save(new Examination(association, plan(saved.id())));
        cuts.save(new Cut(
                examination,
                60,
                null,
                "Stated for the demo until the panel has met.",
                officer,
                now,
                now.minus(Duration.ofDays(400))));
        cohort(examination, stored, now.minus(Duration.ofDays(140)), 64, 1, List.of());
        cohort(examination, stored, now.minus(Duration.ofDays(40)), 40, 2, List.of(person("trainee2@example.org")));
        openSitting(examination, stored, now);
        panel(examination, stored, now);
    }

    private static ExamPlan plan(UUID bank) {
        return new ExamPlan(
                bank,
                "Knowledge exam (example)",
                COMPETENCES.stream()
                        .map(competence -> new BlueprintLine(competence, competence.startsWith("CRI") ? 2 : 1))
                        .toList(),
                40,
                true,
                500,
                20,
                3,
                14,
                false);
    }

    private List<Item> open() {
        var byCompetence = catalogue.courses().stream()
                .flatMap(course -> course.course().items().stream())
                .filter(item -> !item.toString().contains("{{"))
                .collect(Collectors.groupingBy(Item::competence));
        return COMPETENCES.stream()
                .flatMap(competence -> byCompetence.getOrDefault(competence, List.of()).stream()
                        .limit(EACH))
                .toList();
    }

    private void openSitting(Examination examination, List<BankItem> stored, Instant now) {
        var sitting = sitting(
                examination,
                stored,
                now.minus(Duration.ofHours(2)),
                now.plus(Duration.ofDays(30)),
                11,
                "Online, at home");
        sitting.take(now);
        sittings.save(sitting);
        var paper = new Paper(sitting, person("trainee@example.org"), now);
        paper.accommodate(10, 5, "A quarter more time, and a break.");
        papers.save(paper);
    }

    private Sitting sitting(
            Examination examination, List<BankItem> stored, Instant opens, Instant closes, long seed, String where) {
        var form = FormDraw.draw(
                examination.plan().blueprint(),
                stored.stream()
                        .map(item ->
                                new FormDraw.Candidate(item.id(), item.code(), item.competence(), item.difficulty(), 0))
                        .toList(),
                new FormDraw.Rules(Integer.MAX_VALUE, 1),
                seed);
        return sittings.save(new Sitting(
                examination, new SittingPlan(opens, closes, where, 120, person("supervisor@example.org")), seed, form));
    }

    /** Papers that nobody wrote. Their marks follow how able each is and how hard each item; one item draws the able astray. */
    private void cohort(
            Examination examination, List<BankItem> stored, Instant at, int size, long seed, List<PersonId> known) {
        // Both cohorts have the same form, so that versions can be compared.
        var sitting = sitting(examination, stored, at, at.plus(Duration.ofHours(3)), 7, "Eastmere, hall 2");
        sitting.release(at.plus(Duration.ofDays(5)));
        sittings.save(sitting);
        var chance = new Random(seed);
        var texts = stored.stream().collect(Collectors.toMap(BankItem::id, BankItem::item));
        var rows = new ArrayList<Object[]>();
        var asked = new ArrayList<Object[]>();
        for (int number = 0; number < size; number++) {
            var candidate = number < known.size() ? known.get(number).value() : Ids.next();
            write(sitting, candidate, number < known.size() ? 0.4 : chance.nextGaussian(), texts, chance, rows, asked);
        }
        // Whatever is to be referred to must be there before the batch.
        examinations.findByAssociationIdOrderByTitle(examination.associationId());
        sittings.findByAssociationIdOrderByOpensAtDesc(examination.associationId());
        items.drawable(examination.bankId());
        jdbc.batchUpdate(
                "insert into exam_paper (id, association_id, sitting_id, examination_id, candidate_value, state, booked_at,"
                        + " extra_minutes, break_minutes, accommodation, seed, page, begun_at, ends_at, break_seconds,"
                        + " handed_in_at, time_up, late_entries, cut, correct, asked, version)"
                        + " values (?, ?, ?, ?, ?, 'HANDED_IN', ?, 0, 0, '', 0, '', ?, ?, 0, ?, false, 0, 60, ?, ?, 0)",
                rows);
        jdbc.batchUpdate(
                "insert into exam_paper_item (paper_id, position, item_id, chosen, is_right) values (?, ?, ?, ?, ?)",
                asked);
    }

    private static void write(
            Sitting sitting,
            UUID candidate,
            double ability,
            Map<UUID, Item> texts,
            Random chance,
            List<Object[]> rows,
            List<Object[]> asked) {
        var paper = Ids.next();
        int correct = 0;
        int position = 0;
        for (var id : sitting.form()) {
            var item = Objects.requireNonNull(texts.get(id));
            double slope = position == 3 ? -0.5 : 1.1;
            double ease = Math.log(item.difficulty() / (1 - item.difficulty()));
            boolean right = chance.nextDouble() < 1 / (1 + Math.exp(-(ease + slope * ability)));
            correct += right ? 1 : 0;
            asked.add(new Object[] {paper, position++, id, String.join(",", chosen(item, right, chance)), right});
        }
        var at = Timestamp.from(sitting.opensAt());
        rows.add(new Object[] {
            paper,
            sitting.associationId(),
            sitting.id(),
            sitting.examinationId(),
            candidate,
            at,
            at,
            Timestamp.from(sitting.opensAt().plus(Duration.ofMinutes(40))),
            Timestamp.from(sitting.opensAt().plus(Duration.ofMinutes(22 + chance.nextInt(18)))),
            correct,
            sitting.form().size()
        });
    }

    private static List<String> chosen(Item item, boolean right, Random chance) {
        var key = item.key();
        var answer = item.type() == Item.Type.SJT && item.form() == Item.Form.BEST_WORST
                ? new ArrayList<>(List.of(key.getFirst(), key.getLast()))
                : new ArrayList<>(key);
        if (right) {
            return answer;
        }
        var others =
                new ArrayList<>(item.options().stream().map(Item.Option::id).toList());
        List<String> wrong;
        do {
            Collections.shuffle(others, chance);
            wrong = List.copyOf(others.subList(0, answer.size()));
        } while (item.isAnsweredBy(wrong));
        return wrong;
    }

    private void panel(Examination examination, List<BankItem> stored, Instant now) {
        var judged = stored.stream()
                .filter(item -> item.competence().startsWith("C"))
                .collect(Collectors.groupingBy(BankItem::competence))
                .values()
                .stream()
                .flatMap(of -> of.stream().limit(2))
                .sorted(Comparator.comparing(BankItem::code))
                .limit(IN_PANEL)
                .toList();
        var panel = panels.save(new Panel(
                examination,
                "Cut of the knowledge exam",
                PICTURE,
                judged.stream().map(BankItem::id).toList(),
                now.minus(Duration.ofDays(3))));
        var members = List.of(
                "supervisor@example.org",
                "supervisor2@example.org",
                "supervisor3@example.org",
                "chief@example.org",
                "author@example.org");
        var chance = new Random(4);
        for (int number = 1; number <= members.size(); number++) {
            var judge = new Judge(panel, person(members.get(number - 1)), number);
            boolean waiting = number == 2;
            double lenience = chance.nextGaussian() * 5;
            judge.agree("None.", now);
            if (!waiting) {
                judge.handIn(1, now);
                judge.bound(new Hofstee.Bounds(52 + number, 68 + number, 0.05, 0.35));
            }
            var kept = judges.save(judge);
            // One judge has still two items to go.
            for (var item : waiting ? judged.subList(0, judged.size() - 2) : judged) {
                double said = item.difficulty() * 100 - 8 + lenience + chance.nextGaussian() * 8;
                judgements.save(new Judged(
                        kept, item.id(), 1, (int) Math.clamp(Math.round(said / 5) * 5, 20, 95), now));
            }
        }
    }

    private PersonId person(String email) {
        return people.byEmail(email).orElseThrow().id();
    }
}
