package org.telepraxis.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.telepraxis.examination.BankUpload;
import org.telepraxis.examination.BlueprintLine;
import org.telepraxis.examination.Bookings;
import org.telepraxis.examination.Corrections;
import org.telepraxis.examination.ExamDesk;
import org.telepraxis.examination.ExamPlan;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.Invigilation;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.examination.ItemFigures;
import org.telepraxis.examination.JudgeDesk;
import org.telepraxis.examination.OpenPaper;
import org.telepraxis.examination.SittingPlan;
import org.telepraxis.examination.SittingsOffice;
import org.telepraxis.examination.StandardSetting;
import org.telepraxis.examination.Stroke;
import org.telepraxis.examination.Stroke.Kind;
import org.telepraxis.examination.Treatment;
import org.telepraxis.identity.PersonSummary;

/** Brings an association to where an examination is sat. */
final class Examining {

    static final String LAPTOP = "laptop000001";
    static final String PHONE = "phone0000001";

    private final BeanFactory node;
    private final Clock clock;

    Examining(BeanFactory node) {
        this.node = node;
        this.clock = node.getBean(Clock.class);
    }

    /** A bank of so many items of each of three competences, of every type. The right answer of each names itself. */
    static String bank(String mark, int each) {
        var text = new StringBuilder("bank: {id: private, title: Private items of %s}\nitems:\n".formatted(mark));
        for (var competence : List.of("CRI-1", "CON-4", "TEC-1")) {
            for (int number = 1; number <= each; number++) {
                item(text, mark, competence, number);
            }
        }
        return text.toString();
    }

    private static void item(StringBuilder text, String mark, String competence, int number) {
        var type = List.of("SBA", "MR", "SJT", "SEQ").get(number % 4);
        text.append("""
                  - id: %s-%02d
                    type: %s
                    competence: %s
                    exposure: secure
                    author: Panel
                    source: Panel
                    difficulty: 0.%d
                    stem: "Question %d on %s in %s?"
                """.formatted(competence, number, type, competence, 5 + number % 4, number, competence, mark));
        if (type.equals("SJT")) {
            text.append("    form: best-worst\n    key_status: agreed\n");
        }
        text.append("    options:\n");
        for (int option = 1; option <= 4; option++) {
            var key = switch (type) {
                case "SBA" -> option == 2 ? ", correct: true" : "";
                case "MR" -> option % 2 == 0 ? ", correct: true" : "";
                case "SJT" -> ", rank: " + option;
                default -> ", position: " + option;
            };
            text.append("      - {id: secretkey%d%s, text: \"Choice %d of %d\", why: \"Because of %d.\"}\n"
                    .formatted(option, key, option, number, option));
        }
    }

    UUID bankOf(PersonSummary officer, String mark, int each) {
        var upload = SignedIn.as(officer, () -> node.getBean(ItemBanks.class).upload("bank.yaml", bank(mark, each)));
        if (upload instanceof BankUpload.Accepted accepted) {
            return accepted.bank().id();
        }
        throw new IllegalStateException(upload.toString());
    }

    ExamPlan plan(UUID bank) {
        return new ExamPlan(
                bank,
                "Knowledge of Northland",
                List.of(new BlueprintLine("CRI-1", 4), new BlueprintLine("CON-4", 4), new BlueprintLine("TEC-1", 4)),
                30,
                true,
                1000,
                0,
                3,
                14,
                false);
    }

    UUID examination(PersonSummary officer, ExamPlan plan) {
        return SignedIn.as(officer, () -> {
            var exams = node.getBean(Examinations.class);
            var id = exams.create(plan);
            exams.stateCut(id, 60, "Until a panel has met.", clock.instant().plusSeconds(600));
            // As if those ten minutes had passed.
            node.getBean(JdbcClient.class)
                    .sql("update exam_cut set effective_from = ? where examination_id = ?")
                    .params(Timestamp.from(clock.instant().minusSeconds(1)), id)
                    .update();
            return id;
        });
    }

    UUID sitting(PersonSummary officer, UUID examination, PersonSummary invigilator) {
        return sitting(officer, examination, invigilator, 20);
    }

    UUID sitting(PersonSummary officer, UUID examination, PersonSummary invigilator, int seats) {
        var now = clock.instant();
        return SignedIn.as(
                officer,
                () -> node.getBean(SittingsOffice.class)
                        .plan(
                                examination,
                                new SittingPlan(
                                        now.minus(Duration.ofMinutes(5)),
                                        now.plus(Duration.ofHours(2)),
                                        "Northland hall",
                                        seats,
                                        invigilator.id())));
    }

    OpenPaper begun(PersonSummary candidate, UUID paper) {
        return SignedIn.as(candidate, () -> {
            var desk = node.getBean(ExamDesk.class);
            desk.begin(paper);
            return desk.open(paper);
        });
    }

    /** Something of every kind, and the doors that lead to it. */
    void enter(Doors doors, PersonSummary officer, PersonSummary invigilator, PersonSummary trainee) {
        var banks = node.getBean(ItemBanks.class);
        var exams = node.getBean(Examinations.class);
        var office = node.getBean(SittingsOffice.class);
        var bank = bankOf(officer, Island.NAME, 8);
        var item = SignedIn.as(officer, () -> banks.items(bank)).getFirst().id();
        var exam = examination(officer, plan(bank));
        var sitting = sitting(officer, exam, invigilator);
        var paper = SignedIn.as(officer, () -> office.assign(sitting, trainee.id()));
        List.of(bank, item, exam, sitting, paper).forEach(doors::mark);
        doors.list("ItemBanks.all", officer, me -> banks.all());
        doors.door("ItemBanks.items", officer, me -> banks.items(bank));
        doors.door("ItemBanks.retire", officer, me -> {
            banks.retire(item, "Too well known.");
            return "retired";
        });
        doors.list("Examinations.all", officer, me -> exams.all());
        doors.door("Examinations.get", officer, me -> exams.get(exam));
        doors.door("Examinations.create", officer, me -> exams.create(plan(bank)));
        doors.door("Examinations.change", officer, me -> {
            exams.change(exam, plan(bank));
            return "changed";
        });
        doors.door("Examinations.stateCut", officer, me -> {
            exams.stateCut(exam, 61, "A little more.", clock.instant().plusSeconds(60));
            return "stated";
        });
        enterOffice(doors, office, officer, invigilator, trainee, exam, sitting, paper);
        enterCorrections(doors, officer, sitting, paper, item);
        enterInvigilation(doors, invigilator, sitting, paper);
        enterDesk(doors, trainee, sitting, paper);
        enterPanel(doors, officer, invigilator, exam);
    }

    private void enterPanel(Doors doors, PersonSummary officer, PersonSummary judge, UUID exam) {
        var setting = node.getBean(StandardSetting.class);
        var desk = node.getBean(JudgeDesk.class);
        var figures = node.getBean(ItemFigures.class);
        var panel = panel(officer, exam);
        doors.mark(panel);
        var item = SignedIn.as(judge, () -> {
            desk.agree(panel, "None.");
            return desk.open(panel).lines().getFirst().item();
        });
        doors.list("StandardSetting.all", officer, me -> setting.all());
        doors.list("StandardSetting.possibleJudges", officer, me -> setting.possibleJudges());
        doors.door("StandardSetting.call", officer, me -> panel(exam));
        doors.door("StandardSetting.report", officer, me -> setting.report(panel));
        doors.door("StandardSetting.consistency", officer, me -> setting.consistency(panel));
        doors.door("StandardSetting.goOn", officer, me -> {
            setting.goOn(panel);
            return "went on";
        });
        doors.door("StandardSetting.adopt", officer, me -> {
            setting.adopt(panel, 70, "The panel says so.", clock.instant().plusSeconds(60));
            return "adopted";
        });
        doors.door("ItemFigures.of", officer, me -> figures.of(exam));
        doors.list("JudgeDesk.mine", judge, me -> desk.mine());
        doors.door("JudgeDesk.open", judge, me -> desk.open(panel));
        doors.door("JudgeDesk.agree", judge, me -> {
            desk.agree(panel, "None.");
            return "agreed";
        });
        doors.door("JudgeDesk.judge", judge, me -> {
            desk.judge(panel, item, 60);
            return "judged";
        });
        doors.door("JudgeDesk.bound", judge, me -> {
            desk.bound(panel, 50, 70, 0.1, 0.3);
            return "bounded";
        });
        doors.door("JudgeDesk.handIn", judge, me -> {
            desk.handIn(panel);
            return "handed in";
        });
    }

    /** A panel of all who can judge. */
    UUID panel(PersonSummary officer, UUID examination) {
        return SignedIn.as(officer, () -> panel(examination));
    }

    private UUID panel(UUID examination) {
        var setting = node.getBean(StandardSetting.class);
        return setting.call(
                examination,
                "Cut of Northland",
                "Newly certified.",
                setting.possibleJudges().stream().map(PersonSummary::id).collect(Collectors.toSet()));
    }

    private void enterOffice(
            Doors doors,
            SittingsOffice office,
            PersonSummary officer,
            PersonSummary invigilator,
            PersonSummary trainee,
            UUID exam,
            UUID sitting,
            UUID paper) {
        doors.list("SittingsOffice.all", officer, me -> office.all());
        doors.list("SittingsOffice.candidates", officer, me -> office.candidates());
        doors.list("SittingsOffice.invigilators", officer, me -> office.invigilators());
        doors.door("SittingsOffice.get", officer, me -> office.get(sitting));
        doors.door(
                "SittingsOffice.plan",
                officer,
                me -> office.plan(
                        exam,
                        new SittingPlan(
                                clock.instant(),
                                clock.instant().plusSeconds(3600),
                                "Northland hall",
                                5,
                                invigilator.id())));
        doors.door("SittingsOffice.assign", officer, me -> office.assign(sitting, trainee.id()));
        doors.door("SittingsOffice.accommodate", officer, me -> {
            office.accommodate(paper, 10, 5, "More time.");
            return "approved";
        });
        doors.door("SittingsOffice.cancel", officer, me -> {
            office.cancel(paper);
            return "cancelled";
        });
        doors.door("SittingsOffice.release", officer, me -> {
            office.release(sitting);
            return "released";
        });
    }

    private void enterCorrections(Doors doors, PersonSummary officer, UUID sitting, UUID paper, UUID item) {
        var corrections = node.getBean(Corrections.class);
        doors.door("Corrections.items", officer, me -> corrections.items(sitting));
        doors.door("Corrections.preview", officer, me -> corrections.preview(sitting, item, Treatment.CREDITED));
        doors.door("Corrections.of", officer, me -> corrections.of(sitting));
        doors.door("Corrections.voidItem", officer, me -> {
            corrections.voidItem(sitting, item, Treatment.CREDITED, "Two answers are right.", false);
            return "voided";
        });
        doors.door("Corrections.countLate", officer, me -> {
            corrections.countLate(paper, "The server was away.");
            return "counted";
        });
        doors.door("Corrections.annul", officer, me -> {
            corrections.annul(paper, false, "The fire alarm rang.");
            return "annulled";
        });
        doors.door("Corrections.annulSitting", officer, me -> {
            corrections.annulSitting(sitting, "The fire alarm rang.");
            return "annulled";
        });
    }

    private void enterInvigilation(Doors doors, PersonSummary invigilator, UUID sitting, UUID paper) {
        var invigilation = node.getBean(Invigilation.class);
        doors.list("Invigilation.mine", invigilator, me -> invigilation.mine());
        doors.door("Invigilation.roster", invigilator, me -> invigilation.roster(sitting));
        doors.door("Invigilation.note", invigilator, me -> {
            invigilation.note(sitting, paper, "Identified by passport.");
            return "noted";
        });
    }

    private void enterDesk(Doors doors, PersonSummary trainee, UUID sitting, UUID paper) {
        var bookings = node.getBean(Bookings.class);
        var desk = node.getBean(ExamDesk.class);
        doors.list("Bookings.mine", trainee, me -> bookings.mine());
        doors.list("Bookings.offers", trainee, me -> bookings.offers());
        doors.door("Bookings.book", trainee, me -> bookings.book(sitting));
        doors.door("Bookings.cancel", trainee, me -> {
            bookings.cancel(paper);
            return "given back";
        });
        doors.door("Bookings.result", trainee, me -> bookings.result(paper));
        doors.door("ExamDesk.begin", trainee, me -> {
            desk.begin(paper);
            return "begun";
        });
        doors.door("ExamDesk.open", trainee, me -> desk.open(paper));
        doors.door("ExamDesk.look", trainee, me -> desk.look(paper, "page"));
        doors.door("ExamDesk.record", trainee, me -> desk.record(paper, "page", List.of()));
        doors.door("ExamDesk.takeBreak", trainee, me -> desk.takeBreak(paper, "page"));
        doors.door("ExamDesk.comeBack", trainee, me -> desk.comeBack(paper, "page"));
        doors.door("ExamDesk.handIn", trainee, me -> desk.handIn(paper, "page"));
    }

    /** The right answer to a question as it is shown: read from its words, which only these test items give away. */
    static List<Integer> right(OpenPaper.Question question) {
        var places = new ArrayList<Integer>();
        switch (question.type()) {
            case SBA -> places.add(place(question, 2));
            case MR -> places.addAll(List.of(place(question, 2), place(question, 4)));
            case SJT -> places.addAll(List.of(place(question, 1), place(question, 4)));
            case SEQ -> {
                for (int option = 1; option <= 4; option++) {
                    places.add(place(question, option));
                }
            }
        }
        return places;
    }

    private static int place(OpenPaper.Question question, int option) {
        for (int place = 0; place < question.options().size(); place++) {
            if (question.options().get(place).startsWith("Choice " + option + " ")) {
                return place;
            }
        }
        throw new IllegalStateException();
    }

    /** Right answers to the first questions of a paper, as one device sends them. */
    static List<Stroke> answers(OpenPaper paper, String device, int questions) {
        var strokes = new ArrayList<Stroke>();
        int from = paper.known().getOrDefault(device, 0);
        for (int question = 0; question < questions; question++) {
            strokes.add(new Stroke(
                    device,
                    from + question + 1,
                    Kind.ANSWER,
                    question,
                    right(paper.questions().get(question)),
                    paper.entries()));
        }
        return strokes;
    }
}
