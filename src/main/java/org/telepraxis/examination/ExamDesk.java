package org.telepraxis.examination;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/**
 * Where somebody sits an examination. Every method works on the own papers of the person who is signed in. An answer is in the database
 * when the method returns.
 */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class ExamDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_ENTRIES = 20_000;

    private final Papers papers;
    private final Entries entries;
    private final SittingRecords sittings;
    private final ExaminationRecords examinations;
    private final BankItems items;
    private final Exposure exposure;
    private final Cuts cuts;
    private final Marking marking;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    ExamDesk(
            Papers papers,
            Entries entries,
            SittingRecords sittings,
            ExaminationRecords examinations,
            BankItems items,
            Exposure exposure,
            Cuts cuts,
            Marking marking,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.papers = papers;
        this.entries = entries;
        this.sittings = sittings;
        this.examinations = examinations;
        this.items = items;
        this.exposure = exposure;
        this.cuts = cuts;
        this.marking = marking;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins the paper: from now on the clock runs. Begun already, nothing changes. */
    public void begin(UUID id) {
        var paper = own(id);
        if (paper.state() == PaperState.UNDER_WAY) {
            return;
        }
        var now = clock.instant();
        var sitting = sittings.findById(paper.sittingId()).orElseThrow();
        if (!sitting.isOpen(now)) {
            throw new ExamRefused("This sitting is not open now.");
        }
        var examination = examinations.findById(paper.examinationId()).orElseThrow();
        var cut = cuts.at(examination.id(), now)
                .orElseThrow(
                        () -> new ExamRefused("No cut is in force for this examination yet. Ask your association."));
        long seed = RANDOM.nextLong();
        paper.begin(drawn(sitting, examination, seed), seed, examination.plan().minutes(), cut.percent(), now);
        papers.save(paper);
        audit.record(current.id(), "examination.paper-begun", id.toString(), "The paper was begun.");
    }

    private List<UUID> drawn(Sitting sitting, Examination examination, long seed) {
        if (sitting.form().isEmpty()) {
            return FormDraw.draw(
                    examination.plan().blueprint(),
                    exposure.candidates(examination.bankId()),
                    new FormDraw.Rules(examination.plan().mostShown(), 1),
                    seed);
        }
        var form = new ArrayList<>(sitting.form());
        Collections.shuffle(form, new Random(seed));
        return form;
    }

    /** Opens the paper on a page. A page that had it open before may no longer write. */
    public OpenPaper open(UUID id) {
        var paper = own(id);
        if (paper.state() == PaperState.UNDER_WAY) {
            paper.openOn(Ids.next().toString());
            papers.save(paper);
        }
        return read(paper);
    }

    /**
     * Looks without changing anything, for a page that wants to know the time.
     *
     * @throws OpenElsewhere when another page has the paper
     */
    public OpenPaper look(UUID id, String page) {
        var paper = own(id);
        requirePage(paper, page);
        return read(paper);
    }

    /**
     * Keeps strokes in their order. Those that are kept already are passed over, so that sending them again does no harm. Those that come
     * after the time are on record and do not count.
     *
     * @throws OpenElsewhere when another page has the paper; then none of them is kept
     * @throws ExamRefused when one of them makes no sense; then none of them is kept
     */
    public OpenPaper record(UUID id, String page, List<Stroke> strokes) {
        return change(id, page, paper -> {
            var log = entries.findByPaperIdOrderByPosition(paper.id());
            var known = Marking.known(log);
            var shown = shown(paper);
            int position = log.size();
            for (var stroke : strokes.stream()
                    .sorted(Comparator.comparing(Stroke::number))
                    .toList()) {
                int last = known.getOrDefault(stroke.device(), 0);
                if (stroke.number() <= last) {
                    continue;
                }
                check(stroke, last, shown.size(), position);
                var kind = kind(paper, stroke, log);
                entries.save(new Entry(
                        paper.id(),
                        position++,
                        stroke,
                        kind,
                        shown.get(stroke.question()).options(stroke.chosen()),
                        clock.instant()));
                known.put(stroke.device(), stroke.number());
                if (kind == Entry.Kind.LATE) {
                    paper.late();
                }
            }
        });
    }

    private static void check(Stroke stroke, int last, int questions, int position) {
        if (stroke.device().isBlank() || stroke.device().length() > 40 || position >= MOST_ENTRIES) {
            throw new ExamRefused("This was not understood.");
        }
        if (stroke.number() > last + 1) {
            throw new ExamRefused("Something is missing before this one. Send it again from there.");
        }
        if (stroke.question() < 0 || stroke.question() >= questions) {
            throw new ExamRefused("There is no such question.");
        }
    }

    private Entry.Kind kind(Paper paper, Stroke stroke, List<Entry> log) {
        var now = clock.instant();
        if (paper.state() != PaperState.UNDER_WAY || paper.isOver(now)) {
            return Entry.Kind.LATE;
        }
        if (paper.onBreak(now)) {
            throw new ExamRefused("You are on a break. Come back first.");
        }
        if (stroke.kind() != Stroke.Kind.ANSWER) {
            return stroke.kind() == Stroke.Kind.FLAG ? Entry.Kind.FLAG : Entry.Kind.UNFLAG;
        }
        boolean answeredSince = log.stream()
                .anyMatch(entry -> entry.kind() == Entry.Kind.ANSWER
                        && entry.question() == stroke.question()
                        && entry.position() >= stroke.seen()
                        && !entry.device().equals(stroke.device()));
        return answeredSince ? Entry.Kind.OUTDATED : Entry.Kind.ANSWER;
    }

    /** Stops the clock and hides the questions, as far as breaks were approved. */
    public OpenPaper takeBreak(UUID id, String page) {
        return change(id, page, paper -> paper.takeBreak(clock.instant()));
    }

    public OpenPaper comeBack(UUID id, String page) {
        return change(id, page, paper -> paper.comeBack(clock.instant()));
    }

    /** Hands the paper in. Handed in already, nothing changes. */
    public OpenPaper handIn(UUID id, String page) {
        return change(id, page, paper -> {
            if (paper.state() == PaperState.UNDER_WAY) {
                marking.handIn(paper, paper.isOver(clock.instant()));
            }
        });
    }

    private OpenPaper change(UUID id, String page, Consumer<Paper> act) {
        var paper = own(id);
        requirePage(paper, page);
        act.accept(paper);
        papers.save(paper);
        return read(paper);
    }

    private static void requirePage(Paper paper, String page) {
        if (paper.state() == PaperState.BOOKED || paper.state() == PaperState.CANCELLED) {
            throw new ExamRefused("The paper is not begun.");
        }
        if (!paper.page().equals(page)) {
            throw new OpenElsewhere();
        }
    }

    /** The paper for a change; what is over is handed in first. Two devices of one candidate wait for each other here. */
    private Paper own(UUID id) {
        PersonId me = current.id();
        var paper = papers.forChange(id)
                .filter(found -> found.candidate().equals(me))
                .orElseThrow(() -> new NoSuchExam(id));
        if (paper.isOver(clock.instant())) {
            marking.handIn(paper, true);
        }
        return paper;
    }

    private List<Shown> shown(Paper paper) {
        var stored = items.findByIdIn(paper.items().stream().map(Asked::itemId).toList()).stream()
                .collect(Collectors.toMap(BankItem::id, item -> item));
        return paper.items().stream()
                .map(asked -> Shown.of(Objects.requireNonNull(stored.get(asked.itemId())), paper.seed()))
                .toList();
    }

    private OpenPaper read(Paper paper) {
        var now = clock.instant();
        var examination = examinations.findById(paper.examinationId()).orElseThrow();
        var sitting = sittings.findById(paper.sittingId()).orElseThrow();
        boolean readable = paper.state() == PaperState.UNDER_WAY && !paper.onBreak(now);
        var log = entries.findByPaperIdOrderByPosition(paper.id());
        var shown = readable ? shown(paper) : List.<Shown>of();
        var flagged = new HashSet<Integer>();
        for (var entry : log) {
            if (entry.kind() == Entry.Kind.FLAG) {
                flagged.add(entry.question());
            } else if (entry.kind() == Entry.Kind.UNFLAG) {
                flagged.remove(entry.question());
            }
        }
        return new OpenPaper(
                paper.id(),
                examination.title(),
                sitting.whereabouts(),
                paper.state(),
                paper.page(),
                now,
                paper.begunAt() == null ? null : paper.endsAt(now),
                examination.plan().minutes() + paper.extraMinutes(),
                paper.extraMinutes(),
                paper.begunAt() == null ? examination.plan().items() : paper.asked(),
                paper.breakLeft(),
                paper.onBreak(now),
                paper.timeUp(),
                paper.lateEntries(),
                sitting.released(),
                shown.stream().map(ExamDesk::question).toList(),
                readable ? places(Marking.answers(log), shown) : Map.of(),
                flagged,
                log.size(),
                Marking.known(log));
    }

    private static OpenPaper.Question question(Shown shown) {
        return new OpenPaper.Question(
                shown.item().type(), shown.item().form(), shown.item().stem(), shown.texts());
    }

    private static Map<Integer, List<Integer>> places(Map<Integer, List<String>> answers, List<Shown> shown) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> shown.get(entry.getKey()).places(entry.getValue())));
    }
}
