package org.telepraxis.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;
import org.telepraxis.Telepraxis;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.AllocationDesk;
import org.telepraxis.grading.AllocationSettings;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.Calibration;
import org.telepraxis.grading.CalibrationDesk;
import org.telepraxis.grading.Concerns;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.FeedbackDesk;
import org.telepraxis.grading.FeedbackRule;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.GradingRules;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.JudgingRules;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.LicenceFamily;
import org.telepraxis.grading.RaterRegister;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/** Whatever is done about ratings leaves a row in the record of acts, and nothing in the application can change or remove one. */
@OnH2
class GradingActsTest {

    /** What does something, and the act it leaves. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("RatingDesk.open", "grading.rating-begun"),
            Map.entry("RatingDesk.judge", "grading.judged"),
            Map.entry("RatingDesk.lock", "grading.rating-locked"),
            Map.entry("RatingDesk.declareConflict", "grading.conflict-declared"),
            Map.entry("Concerns.raise", "grading.concern-raised"),
            Map.entry("Concerns.settle", "grading.concern-settled"),
            Map.entry("Concerns.appoint", "grading.welfare-lead-appointed"),
            Map.entry("AllocationDesk.seat", "grading.rater-seated"),
            Map.entry("AllocationDesk.replace", "grading.rater-replaced"),
            Map.entry("AllocationSettings.set", "grading.allocation-rule-set"),
            Map.entry("AllocationSettings.tie", "grading.supervision-noted"),
            Map.entry("AllocationSettings.end", "grading.supervision-ended"),
            Map.entry("RaterRegister.suspend", "grading.licence-suspended"),
            Map.entry("RaterRegister.reinstate", "grading.licence-reinstated"),
            Map.entry("Calibration.declare", "grading.rater-declared"),
            Map.entry("Calibration.train", "grading.training-begun"),
            Map.entry("Calibration.test", "grading.licence-test-begun"),
            Map.entry("CalibrationDesk.judge", "grading.replay-judged"),
            Map.entry("CalibrationDesk.lock", "grading.replay-locked"),
            Map.entry("FeedbackDesk.change", "grading.rules-changed"),
            Map.entry("FeedbackDesk.release", "grading.feedback-released"),
            Map.entry("JudgingSettings.set", "grading.judging-rules-set"),
            Map.entry("Appeals.file", "grading.appeal-filed"),
            Map.entry("Appeals.withdraw", "grading.appeal-withdrawn"),
            Map.entry("AppealsOffice.admit", "grading.appeal-admitted"),
            Map.entry("AppealsOffice.refuse", "grading.appeal-refused"),
            Map.entry("AppealsOffice.decide", "grading.appeal-decided"));

    /** What only reads, without a transaction that says so. */
    private static final Set<String> READING = Set.of(
            "RatingDesk.performance",
            "RatingDesk.record",
            "RatingDesk.comparison",
            "Calibration.overview",
            "Calibration.testOf",
            "Calibration.feedback",
            "CalibrationDesk.open",
            "CalibrationDesk.performance",
            "CalibrationDesk.comparison");

    private static final String STATEMENT = "At the second call the record shows my words before the line was lost.";
    private static final String REASONS = "The log shows what the appeal says it shows.";

    @Autowired
    ApplicationContext node;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    RatingDesk desk;

    private final Set<String> seen = new TreeSet<>();

    private Learners learners;
    private Raters raters;
    private AssociationSummary association;
    private PersonSummary candidate;
    private PersonSummary chief;
    private PersonSummary officer;

    @BeforeEach
    void anAssociation() {
        learners = new Learners(node);
        raters = new Raters(node);
        association = learners.association("Witnessed");
        candidate = learners.person(association, "Ada Brook", Role.TRAINEE);
        chief = learners.person(association, "Cordelia Reed", Role.CHIEF_ASSESSOR);
        officer = learners.person(association, "Ottoline Reed", Role.OFFICER);
    }

    @Test
    void everyActLeavesOneRowInTheNameOfWhoeverDidIt() {
        var supervisors = Stream.of("Bo Lind", "Cy Marsh", "Di Orme", "Ed Pike")
                .map(name -> learners.person(association, name, Role.SUPERVISOR))
                .toList();
        learners.passCheck(candidate.id(), "c3");
        learners.passCheck(candidate.id(), "c7");

        calibrate(learners.person(association, "Flo Quill", Role.SUPERVISOR));
        settle(supervisors);
        rules(FeedbackRule.BY_HAND);
        var first = rated(supervisors);
        acts(
                "FeedbackDesk.release",
                chief,
                () -> node.getBean(FeedbackDesk.class).release(first));
        acts(
                "JudgingSettings.set",
                chief,
                () -> node.getBean(JudgingSettings.class)
                        .set(JudgingRules.STANDARD, LocalDate.now(ZoneOffset.UTC), REASONS));
        appeal(first);

        assertThat(seen).isEqualTo(ACTS.keySet());
    }

    @Test
    void everyMethodThatIsNoReadingIsAmongTheActs() {
        var methods = Arrays.stream(node.getBeanDefinitionNames())
                .map(node::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().matches("org\\.telepraxis\\.grading"))
                .filter(type -> Modifier.isPublic(type.getModifiers()) && type.isAnnotationPresent(Service.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !reads(method))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .filter(method -> !READING.contains(method))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods).isEqualTo(new TreeSet<>(ACTS.keySet()));
    }

    @Test
    void theRecordCanBeAddedToAndReadAndNothingElse() throws IOException, URISyntaxException {
        assertThat(AuditTrail.class.getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .extracting(Method::getName)
                .containsOnly("record", "of");
        assertThat(tablesOfEntities()).isNotEmpty().doesNotContain("audit_entry");
        var naming = classesNaming("audit_entry");
        assertThat(naming.keySet()).containsExactly("AuditTrail.class");
        assertThat(naming.get("AuditTrail.class"))
                .contains("insert into audit_entry", "from audit_entry")
                .doesNotContainIgnoringCase("update audit_entry")
                .doesNotContainIgnoringCase("delete from audit_entry")
                .doesNotContainIgnoringCase("truncate");
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql")) {
            assertThat(file.getContentAsString(ISO_8859_1))
                    .doesNotContainPattern("(?i)(update|delete\\s+from|truncate(\\s+table)?)\\s+audit_entry");
        }
    }

    @Test
    void nothingThatWasRatedCanBeRemoved() {
        var repositories = new Repositories(node);
        var kept = new HashSet<Class<?>>();
        for (var type : repositories) {
            if (type.getPackageName().matches("org\\.telepraxis\\.grading")) {
                var repository =
                        repositories.getRequiredRepositoryInformation(type).getRepositoryInterface();
                kept.add(repository);
                assertThat(repository.getMethods())
                        .as(repository.getSimpleName())
                        .noneMatch(GradingActsTest::removes);
            }
        }
        assertThat(kept).hasSizeGreaterThan(10);
    }

    private void calibrate(PersonSummary rater) {
        var calibration = node.getBean(Calibration.class);
        var replays = node.getBean(CalibrationDesk.class);
        learners.passCheck(rater.id(), Calibration.COURSE);
        acts("Calibration.declare", rater, () -> calibration.declare(Set.of("en"), "None.", true));
        var training = act("Calibration.train", rater, () -> calibration.train(LicenceFamily.PLANNED));
        act(
                "CalibrationDesk.judge",
                rater,
                () -> replays.judge(training, new Judgement.GlobalGiven(null, GlobalRating.PASS)));
        new Calibrated(node, rater).rate(training, level -> level);
        act("CalibrationDesk.lock", rater, () -> replays.lock(training));
        act("Calibration.test", rater, () -> calibration.test(LicenceFamily.PLANNED));
        var register = node.getBean(RaterRegister.class);
        var licence = Objects.requireNonNull(SignedIn.as(chief, register::raters).stream()
                .filter(entry -> entry.person().equals(rater.id()))
                .findFirst()
                .orElseThrow()
                .licences()
                .getFirst()
                .id());
        acts("RaterRegister.suspend", chief, () -> register.suspend(licence, "A question came up."));
        acts("RaterRegister.reinstate", chief, () -> register.reinstate(licence, "It is answered."));
        var crisis = Objects.requireNonNull(SignedIn.as(chief, register::raters).stream()
                .filter(entry -> entry.person().equals(rater.id()))
                .findFirst()
                .orElseThrow()
                .licences()
                .getLast()
                .id());
        SignedIn.as(chief, () -> {
            register.suspend(crisis, "Not to be drawn in this test.");
            register.suspend(licence, "Not to be drawn in this test.");
            return "suspended";
        });
    }

    private void settle(List<PersonSummary> supervisors) {
        var settings = node.getBean(AllocationSettings.class);
        acts("AllocationSettings.set", chief, () -> settings.set(new AllocationSettings.Rule(true, 0)));
        acts(
                "AllocationSettings.tie",
                chief,
                () -> settings.tie(supervisors.getFirst().id(), candidate.id()));
        var tie = SignedIn.as(chief, settings::ties).getFirst().id();
        acts("AllocationSettings.end", chief, () -> settings.end(tie));
    }

    private void rules(FeedbackRule rule) {
        acts(
                "FeedbackDesk.change",
                chief,
                () -> node.getBean(FeedbackDesk.class).change(new GradingRules(rule, 15, 30, 5, 20)));
    }

    /** The case, rated after some coming and going. */
    private UUID rated(List<PersonSummary> supervisors) {
        var concerns = node.getBean(Concerns.class);
        var allocation = node.getBean(AllocationDesk.class);
        learners.handIn(candidate.id());
        var drawn = raters.drawn(supervisors);
        var seats = List.copyOf(drawn.keySet());
        var stays = seats.getFirst();
        var goes = seats.getLast();
        var rating = Objects.requireNonNull(drawn.get(stays));
        var other = Objects.requireNonNull(drawn.get(goes));
        act("RatingDesk.open", stays, () -> desk.open(rating));
        act("RatingDesk.judge", stays, () -> desk.judge(rating, new Judgement.GlobalGiven(null, GlobalRating.PASS)));
        acts("Concerns.appoint", officer, () -> concerns.appoint(officer.id()));
        acts("Concerns.raise", stays, () -> concerns.raise(rating, "I worry about this person."));
        var concern = SignedIn.as(officer, concerns::all).getFirst().id();
        acts("Concerns.settle", officer, () -> concerns.settle(concern, "We spoke, and they are well."));
        acts("RatingDesk.declareConflict", goes, () -> desk.declareConflict(other, "We work together."));
        var open = SignedIn.as(chief, allocation::open).getFirst();
        var third = seat(open.caseId(), supervisors, seats);
        var fourth = supervisors.stream()
                .filter(one -> !seats.contains(one) && !one.equals(third.getKey()))
                .findFirst()
                .orElseThrow();
        acts("AllocationDesk.replace", chief, () -> allocation.replace(third.getValue(), fourth.id(), "On leave."));
        var replaced = seat(open.caseId(), List.of(fourth), List.of());
        SignedIn.as(fourth, () -> {
            desk.declareConflict(replaced.getValue(), "We share an office.");
            return "declared";
        });
        var last = learners.person(association, "Gus Reyes", Role.SUPERVISOR);
        acts("AllocationDesk.seat", chief, () -> allocation.seat(open.caseId(), last.id(), "The lot found nobody."));
        raters.complete(stays, rating);
        act("RatingDesk.lock", stays, () -> desk.lock(rating));
        raters.rateAsSound(last, seat(open.caseId(), List.of(last), List.of()).getValue());
        return open.caseId();
    }

    /** Who holds an open seat, among these people and not among those. */
    private Map.Entry<PersonSummary, UUID> seat(UUID caseId, List<PersonSummary> among, List<PersonSummary> not) {
        return among.stream()
                .filter(one -> !not.contains(one))
                .flatMap(one -> jdbc
                        .sql(
                                "select id from grading_rating where case_id = ? and rater_value = ? and status <> 'RETURNED'")
                        .params(caseId, one.id().value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list()
                        .stream()
                        .map(id -> Map.entry(one, id)))
                .findFirst()
                .orElseThrow();
    }

    private void appeal(UUID first) {
        var appeals = node.getBean(Appeals.class);
        var office = node.getBean(AppealsOffice.class);
        var withdrawn = act("Appeals.file", candidate, () -> appeals.file(first, AppealGround.PROCEDURE, STATEMENT));
        acts("Appeals.withdraw", candidate, () -> appeals.withdraw(withdrawn));
        var admitted = SignedIn.as(candidate, () -> appeals.file(first, AppealGround.PROCEDURE, STATEMENT));
        acts("AppealsOffice.admit", chief, () -> office.admit(admitted, ""));
        acts("AppealsOffice.decide", chief, () -> office.decide(admitted, AppealState.VOIDED, REASONS, List.of()));

        rules(FeedbackRule.WHEN_THE_RESULT_STANDS);
        var second = learners.person(association, "Hal Stone", Role.TRAINEE);
        Stream.of("Ivo Tarn", "Joy Ure").forEach(name -> learners.person(association, name, Role.SUPERVISOR));
        learners.passCheck(second.id(), "c3");
        learners.passCheck(second.id(), "c7");
        learners.handIn(second.id());
        drawnForAll().forEach(raters::rateAsSound);
        var refused = SignedIn.as(
                second,
                () -> appeals.file(
                        node.getBean(Feedback.class).mine().getFirst().caseId(), AppealGround.PROCEDURE, STATEMENT));
        acts("AppealsOffice.refuse", chief, () -> office.refuse(refused, REASONS));
    }

    private Map<PersonSummary, UUID> drawnForAll() {
        var people = node.getBean(People.class);
        return raters.drawn(node.getBean(Associations.class).members(association.id(), Role.SUPERVISOR).stream()
                .map(people::get)
                .toList());
    }

    private void acts(String method, PersonSummary actor, Runnable act) {
        act(method, actor, () -> {
            act.run();
            return method;
        });
    }

    private <T> T act(String method, PersonSummary actor, Supplier<T> act) {
        var name = Objects.requireNonNull(ACTS.get(method));
        int before = rows(name, actor);
        var result = SignedIn.as(actor, act);
        assertThat(rows(name, actor)).as(method).isEqualTo(before + 1);
        seen.add(method);
        return result;
    }

    private int rows(String act, PersonSummary actor) {
        return jdbc.sql("select count(*) from audit_entry where act = ? and actor = ?")
                .params(act, actor.id().value())
                .query(Integer.class)
                .single();
    }

    private static boolean removes(Method method) {
        var query = method.getAnnotation(Query.class);
        return method.getName().matches("(delete|remove).*")
                || query != null
                        && query.value().strip().toLowerCase(Locale.ROOT).startsWith("delete");
    }

    private static boolean reads(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var transaction = own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return transaction != null && transaction.readOnly();
    }

    private Set<String> tablesOfEntities() {
        var tables = new TreeSet<String>();
        entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .forEachEntityDescriptor(
                        entity -> tables.add(entity.getMappedTableDetails().getTableName()));
        return tables;
    }

    /** The classes of the application whose constants hold the words, with all that they hold. */
    private static Map<String, String> classesNaming(String words) throws IOException, URISyntaxException {
        var root = Path.of(Telepraxis.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root.resolve("org/telepraxis"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> Map.entry(file.getFileName().toString(), read(file)))
                    .filter(file -> file.getValue().contains(words))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
