package org.telepraxis.database;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.certification.Candidacies;
import org.telepraxis.certification.CertificateRegister;
import org.telepraxis.certification.CertificateVerification;
import org.telepraxis.certification.CertificationDecisions;
import org.telepraxis.certification.DecisionOutcome;
import org.telepraxis.certification.DocumentAccess;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.Concerns;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.FeedbackDesk;
import org.telepraxis.grading.FeedbackRule;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.GradingRules;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.JudgingRules;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingQuality;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.learning.PracticeChecks;
import org.telepraxis.notification.Outbox;
import org.telepraxis.resource.CardFacts;
import org.telepraxis.resource.LocalNote;
import org.telepraxis.resource.ResourceCatalogue;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Move;
import org.telepraxis.simulation.Attempts;
import org.telepraxis.simulation.GoingBack;

/** An association with something of every kind, the doors that lead to it, and words that must not be seen from elsewhere. */
final class Island implements Doors {

    /** Part of the name of everybody and everything here. */
    static final String NAME = "Northland";

    private static final String SCHEME = "crisis-addon-example";

    private final ApplicationContext node;
    private final Learners learners;
    private final AssociationSummary association;
    private final PersonSummary trainee;
    private final PersonSummary second;
    private final PersonSummary officer;
    private final PersonSummary chief;
    private final List<PersonSummary> supervisors;
    private final List<Door> doors = new ArrayList<>();
    private final List<Door> lists = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    private Island(ApplicationContext node) {
        this.node = node;
        this.learners = new Learners(node);
        this.association = learners.association("Northland");
        this.trainee = learners.person(association, "Zarathea Northland", Role.TRAINEE);
        this.second = learners.person(association, "Bertrand Northland", Role.TRAINEE);
        this.officer = learners.person(association, "Ottoline Northland", Role.OFFICER);
        this.chief = learners.person(association, "Isaura Northland", Role.CHIEF_ASSESSOR);
        this.supervisors = Stream.of("Quillon Northland", "Brannoch Northland", "Ysolde Northland")
                .map(name -> learners.person(association, name, Role.SUPERVISOR))
                .toList();
        marks.add(NAME);
        mark(association.id().value());
        mark(trainee.id().value());
    }

    static Island of(ApplicationContext node) {
        var island = new Island(node);
        island.learn();
        island.play();
        island.rate();
        island.certify();
        island.annotate();
        island.rolePlay();
        island.collect();
        island.calibrate();
        island.examine();
        return island;
    }

    AssociationSummary association() {
        return association;
    }

    List<Door> doors() {
        return List.copyOf(doors);
    }

    List<Door> lists() {
        return List.copyOf(lists);
    }

    String[] marks() {
        return marks.toArray(String[]::new);
    }

    private void learn() {
        learners.passCheck(trainee.id(), "c3");
        learners.passCheck(second.id(), "c3");
        var checks = node.getBean(PracticeChecks.class);
        var check = checks.resumeOrDraw(trainee.id(), "c7");
        var item = check.items().getFirst();
        mark(check.id());
        door("PracticeChecks.answer", trainee, me -> checks.answer(me.id(), check.id(), item.id(), item.key()));
    }

    private void play() {
        var attempts = node.getBean(Attempts.class);
        var id = attempts.begin(trainee.id(), "S06", Mode.PRACTICE, Optional.of("A"));
        mark(id.value());
        door("Attempts.view", trainee, me -> attempts.view(me.id(), id));
        door("Attempts.move", trainee, me -> attempts.move(me.id(), id, 0, new Move.Choose("B1a")));
        door("Attempts.write", trainee, me -> {
            attempts.write(me.id(), id, "draft/FT1", "words");
            return "written";
        });
        door("Attempts.disturbed", trainee, me -> {
            attempts.disturbed(me.id(), id, "Connection lost");
            return "noted";
        });
        door("Attempts.debriefed", trainee, me -> {
            attempts.debriefed(me.id(), id);
            return "noted";
        });
        door("GoingBack.to", trainee, me -> node.getBean(GoingBack.class).to(me.id(), id, 0));
        list("Attempts.list", trainee, me -> attempts.list(me.id()));
        list("Attempts.running", trainee, me -> attempts.running(me.id(), "S06", Mode.PRACTICE));
    }

    private void rate() {
        var raters = new Raters(node);
        var desk = node.getBean(RatingDesk.class);
        var queue = node.getBean(RatingQueue.class);
        var concerns = node.getBean(Concerns.class);
        mark(learners.handIn(trainee.id()).value());
        var drawn = raters.drawn(supervisors);
        drawn.values().forEach(this::mark);
        drawn.forEach(raters::rateAsSound);
        var first = drawn.entrySet().iterator().next();
        var rater = first.getKey();
        var locked = first.getValue();
        list("RatingQueue.locked", rater, me -> queue.locked(RatingQueue.PAGE));
        door("RatingDesk.comparison", rater, me -> desk.comparison(locked));
        var quality = node.getBean(RatingQuality.class);
        list("RatingQuality.report", officer, me -> quality.report(LocalDate.EPOCH, LocalDate.of(2200, 1, 1), null));

        appeal(raters);

        mark(learners.handIn(second.id()).value());
        var open = raters.drawn(supervisors);
        open.values().forEach(this::mark);
        var next = open.entrySet().iterator().next();
        var other = next.getKey();
        var rating = next.getValue();
        SignedIn.as(other, () -> {
            concerns.raise(rating, "I worry about this person of Northland.");
            return rating;
        });
        var concern = SignedIn.as(officer, concerns::all).getFirst().id();
        mark(concern);
        list("RatingQueue.open", other, me -> queue.open());
        door("RatingDesk.performance", other, me -> desk.performance(rating));
        door("RatingDesk.record", other, me -> desk.record(rating).scenarioId());
        list("Concerns.all", officer, me -> concerns.all());
        list("Concerns.possibleLeads", officer, me -> concerns.possibleLeads());
        door("Concerns.raise", other, me -> {
            concerns.raise(rating, "I worry still.");
            return "raised";
        });
        door("Concerns.receipts", other, me -> concerns.receipts(rating));
        door("Concerns.settle", officer, me -> {
            concerns.settle(concern, "We spoke, and they are well.");
            return "settled";
        });
        door("RatingDesk.open", other, me -> desk.open(rating));
        door("RatingDesk.judge", other, me -> desk.judge(rating, new Judgement.GlobalGiven(null, GlobalRating.PASS)));
        door("RatingDesk.lock", other, me -> desk.lock(rating));
        door("RatingDesk.declareConflict", other, me -> {
            desk.declareConflict(rating, "We work together.");
            return "declared";
        });
    }

    /** Feedback on the performance rated so far is out and appealed against; that on another one waits. */
    private void appeal(Raters raters) {
        var desk = node.getBean(FeedbackDesk.class);
        var feedback = node.getBean(Feedback.class);
        var appeals = node.getBean(Appeals.class);
        var office = node.getBean(AppealsOffice.class);
        var released = SignedIn.as(trainee, feedback::mine).getFirst().caseId();
        mark(released);
        var rules = SignedIn.as(chief, desk::rules);
        rule(desk, new GradingRules(FeedbackRule.BY_HAND, 15, 30, 5, 20));
        var played = learners.handIn(second.id());
        mark(played.value());
        node.getBean(Attempts.class).debriefed(second.id(), played);
        raters.drawn(supervisors).forEach(raters::rateAsSound);
        rule(desk, rules);
        var waiting = SignedIn.as(chief, desk::waiting).getFirst().caseId();
        mark(waiting);
        var statement = "The line was lost at the second call, and that was no part of the case.";
        var appeal = SignedIn.as(trainee, () -> appeals.file(released, AppealGround.TECHNICAL_FAILURE, statement));
        mark(appeal);
        list("FeedbackDesk.waiting", chief, me -> desk.waiting());
        door("FeedbackDesk.release", chief, me -> {
            desk.release(waiting);
            return "released";
        });
        list("Feedback.mine", trainee, me -> feedback.mine());
        door("Feedback.letter", trainee, me -> feedback.letter(released));
        door("Feedback.record", trainee, me -> feedback.record(released).scenarioId());
        door("Appeals.file", trainee, me -> appeals.file(released, AppealGround.PROCEDURE, statement));
        list("AppealsOffice.all", chief, me -> office.all());
        door("AppealsOffice.file", chief, me -> office.file(appeal));
        door("AppealsOffice.admit", chief, me -> {
            office.admit(appeal, "");
            return "admitted";
        });
        door("AppealsOffice.refuse", chief, me -> {
            office.refuse(appeal, "There is no ground that counts.");
            return "refused";
        });
        door("AppealsOffice.decide", chief, me -> {
            office.decide(appeal, AppealState.VOIDED, "The log proves the failure of the line.", List.of());
            return "decided";
        });
        var judging = node.getBean(JudgingSettings.class);
        SignedIn.as(chief, () -> {
            judging.set(
                    JudgingRules.STANDARD,
                    LocalDate.now(ZoneOffset.UTC),
                    "As the panel of %s decided it.".formatted(NAME));
            return true;
        });
        list("JudgingSettings.history", chief, me -> judging.history());
        door("AppealsOffice.freeToDecide", chief, me -> office.freeToDecide(appeal));
        door("Appeals.withdraw", trainee, me -> {
            appeals.withdraw(appeal);
            return "withdrawn";
        });
    }

    private void rule(FeedbackDesk desk, GradingRules rules) {
        SignedIn.as(chief, () -> {
            desk.change(rules);
            return rules;
        });
    }

    private void certify() {
        var candidacies = node.getBean(Candidacies.class);
        var decisions = node.getBean(CertificationDecisions.class);
        var register = node.getBean(CertificateRegister.class);
        var verification = node.getBean(CertificateVerification.class);
        learners.passCheck(trainee.id(), "c7");
        var candidacy = SignedIn.as(trainee, () -> candidacies.enrol(SCHEME));
        var open = SignedIn.as(second, () -> candidacies.enrol(SCHEME));
        mark(candidacy);
        mark(open);
        var number = certified(decisions, candidacy);
        mark(number);
        list("Candidacies.mine", trainee, me -> candidacies.mine());
        list("CertificationDecisions.candidates", officer, me -> decisions.candidates());
        door("CertificationDecisions.file", officer, me -> decisions.file(candidacy));
        door(
                "CertificationDecisions.decide",
                officer,
                me -> decisions.decide(open, DecisionOutcome.REFER, "The panel should look at this.", true));
        var outbox = node.getBean(Outbox.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SignedIn.as(officer, outbox::mails), mails -> !mails.isEmpty());
        list("Outbox.mails", officer, me -> outbox.mails());
        list("CertificateRegister.issued", officer, me -> register.issued());
        list("CertificateRegister.mine", trainee, me -> register.mine());
        list("CertificateVerification.download", trainee, me -> kind(verification.download(number)));
        list("CertificateVerification.credential", trainee, me -> kind(verification.credential(number)));
        list("CertificateVerification.token", trainee, me -> kind(verification.token(number)));
        new HeldCertificate(node, number, open).enter(this, trainee, second, officer);
        door("CertificateRegister.publish", trainee, me -> {
            register.publish(number, true, true);
            return "published";
        });
        door("CertificateRegister.suspend", officer, me -> {
            register.suspend(number, "A question came up.", "");
            return "suspended";
        });
        door("CertificateRegister.reinstate", officer, me -> {
            register.reinstate(number, "The question is answered.");
            return "reinstated";
        });
        door("CertificateRegister.revoke", officer, me -> {
            register.revoke(number, "It was issued in error.", "");
            return "revoked";
        });
    }

    private void annotate() {
        var catalogue = node.getBean(ResourceCatalogue.class);
        var card = SignedIn.as(officer, () -> {
            var first = catalogue.all().getFirst();
            var id = first.resource().id();
            var version = first.note().version();
            catalogue.annotate(id, new LocalNote(false, "Paid for in Northland.", null, version));
            return id;
        });
        var own = SignedIn.as(officer, () -> {
            var like = catalogue.find(card).orElseThrow().resource();
            return catalogue.add(CardFacts.of(like));
        });
        list("ResourceCatalogue.all", trainee, me -> catalogue.all());
        list("ResourceCatalogue.find", trainee, me -> catalogue.find(card));
        door("ResourceCatalogue.find", trainee, me -> catalogue.find(own).orElseThrow());
        door("ResourceCatalogue.change", officer, me -> {
            var like = catalogue.find(card).orElseThrow().resource();
            catalogue.change(own, CardFacts.of(like), 0);
            return own;
        });
        door("ResourceCatalogue.withdraw", officer, me -> {
            catalogue.withdraw(own, 0);
            return own;
        });
        list("ResourceCatalogue.notedBy", officer, me -> catalogue.notedBy());
    }

    private void rolePlay() {
        var chief = learners.person(association, "Cordelia Northland", Role.CHIEF_ASSESSOR);
        new RolePlaying(node).enter(this, supervisors.get(2), chief, trainee, supervisors.get(0), supervisors.get(1));
    }

    private void calibrate() {
        var chief = learners.person(association, "Ambrose Northland", Role.CHIEF_ASSESSOR);
        var trainee = learners.person(association, "Perpetua Northland", Role.TRAINEE);
        new Calibrating(node).enter(this, supervisors.getFirst(), chief, trainee);
    }

    private void examine() {
        new Examining(node).enter(this, officer, supervisors.getFirst(), trainee);
    }

    private void collect() {
        new Collecting(node).enter(this, trainee, supervisors.getFirst(), officer);
    }

    private String certified(CertificationDecisions decisions, UUID candidacy) {
        await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> node.getBean(EvidenceLedger.class).of(trainee.id()),
                        performances -> !performances.isEmpty());
        return SignedIn.as(
                        officer,
                        () -> decisions.decide(
                                candidacy, DecisionOutcome.CERTIFY, "Two raters found every rule met.", true))
                .orElseThrow();
    }

    /** Whether the document was handed out, without its bytes. */
    private static String kind(DocumentAccess access) {
        return access instanceof DocumentAccess.Granted ? "the document of Northland" : "nothing";
    }

    @Override
    public void mark(Object id) {
        marks.add(id.toString());
    }

    @Override
    public void door(String method, PersonSummary owner, Function<PersonSummary, @Nullable Object> act) {
        doors.add(new Door(method, owner, act));
    }

    @Override
    public void list(String method, PersonSummary owner, Function<PersonSummary, @Nullable Object> act) {
        lists.add(new Door(method, owner, act));
    }
}
