package org.telepraxis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;

/**
 * Associations are islands: whatever one of them holds, nobody of another one opens, changes or finds in a list, in any role. Every
 * public method of every service is either tried here or says in {@link #OPEN} why it need not be.
 */
@OnH2
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TenancyTest {

    /** Services and methods that lead to nothing of an association, or are for other modules only, and why. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("People", "knows who signs in, before anybody knows where they belong"),
            Map.entry("CurrentPerson", "answers about the person who asks"),
            Map.entry("AuditTrail", "is written by all modules and shown by none"),
            Map.entry("FirstAdministrator", "comes before the first association"),
            Map.entry("ServerSecret", "is the installation's"),
            Map.entry("DemoPeople", "is the installation's"),
            Map.entry("DemoSessions", "is the installation's"),
            Map.entry("Office", "is the office of the installation's administrators, who found the associations"),
            Map.entry("Candidacies.offered", "is shared: every association offers these schemes"),
            Map.entry("Candidacies.enrol", "makes something of the person's own"),
            Map.entry("CertificateVerification.verify", "is for everybody who has the number"),
            Map.entry(
                    "CertificateVerification.archive",
                    "asks what CertificateVerification.download asks, which is tried"),
            Map.entry("CertificateVerification.document", "is for everybody who has the number"),
            Map.entry("FileCheck", "is for everybody, and tells nothing but what is public or in the file"),
            Map.entry("Issuers", "is for everybody: who issues, and with which public keys"),
            Map.entry(
                    "CertificateDesign",
                    "is the design of the officer's own association, and the language that the person chose"),
            Map.entry("KeyOffice", "is of the officer's own association; KeyOfficeTest tries it from others"),
            Map.entry("PublicSchemes", "is for everybody: what was asked of holders"),
            Map.entry("Outbox.hasServer", "is the installation's"),
            Map.entry("Associations", "says who belongs where; its summaries are public"),
            Map.entry("CourseCatalogue", "is shared: courses belong to everybody"),
            Map.entry("CoursePublishing", "is shared: courses belong to everybody"),
            Map.entry("CompetenceFramework", "is shared: the framework belongs to everybody"),
            Map.entry("EvidenceLedger", "is read by modules that know whom they may show"),
            Map.entry("Progress", "answers about the person given; views give the person who asks"),
            Map.entry("Workbook", "answers about the person given; views give the person who asks"),
            Map.entry("JobAidSheets", "answers about the person given; views give the person who asks"),
            Map.entry("SelfEfficacy", "answers about the person given; views give the person who asks"),
            Map.entry("LearningPlans", "answers about the person given; views give the person who asks"),
            Map.entry("Recall", "answers about the person given; views give the person who asks"),
            Map.entry("PracticeChecks.resumeOrDraw", "answers about the person given; views give the person who asks"),
            Map.entry("PracticeChecks.latest", "answers about the person given; views give the person who asks"),
            Map.entry("PracticeChecks.recall", "answers about the person given; views give the person who asks"),
            Map.entry("PracticeChecks.lastRecall", "answers about the person given; views give the person who asks"),
            Map.entry("Refreshers", "answers about the person given; views give the person who asks"),
            Map.entry("PracticeDecisions", "is read by research, which asks for its own association and who agreed"),
            Map.entry("ResearchExport", "is of the officer's own association; ResearchTest tries it from others"),
            Map.entry("ResearchConsent", "answers about the person given; views give the person who asks"),
            Map.entry("Calibration.declare", "says something of the person's own"),
            Map.entry("Calibration.train", "makes something of the person's own"),
            Map.entry("CalibrationDesk.comparison", "holds nothing: the key has a page of its own"),
            Map.entry("AllocationSettings.rule", "answers about the association of the person who asks"),
            Map.entry("AllocationSettings.set", "changes the association of the person who asks"),
            Map.entry("RatingQueue.lockedLately", "counts what the person who asks handed in"),
            Map.entry("RatingQuality.withoutRater", "counts in the association of the person who asks"),
            Map.entry("RatingQuality.scenarios", "names scenarios, which belong to everybody"),
            Map.entry("FeedbackDesk.rules", "says what the chief assessor's own association has set"),
            Map.entry("FeedbackDesk.change", "changes what the chief assessor's own association has set"),
            Map.entry("Concerns.lead", "says what the officer's own association has set"),
            Map.entry("Concerns.appoint", "changes what the officer's own association has set"),
            Map.entry("JudgingSettings.now", "is about the association of the person who asks"),
            Map.entry("JudgingSettings.set", "is about the association of the person who asks"),
            Map.entry(
                    "AppealDeadlines",
                    "is read by notification, which writes to the chief assessors of each association"),
            Map.entry("RatingDeadlines", "is read by notification, which writes to each rater about their own"),
            Map.entry("AttemptRecords", "is read by grading, for the raters that it has drawn"),
            Map.entry("Attempts.admission", "answers about the person given; views give the person who asks"),
            Map.entry("Attempts.carried", "answers about the person given; views give the person who asks"),
            Map.entry("Attempts.begin", "makes something of the person's own"),
            Map.entry("Attempts.playable", "is shared: courses belong to everybody"),
            Map.entry("Attempts.draft", "is shared: courses belong to everybody"),
            Map.entry("ResourceCatalogue.annotate", "changes what the officer's own association says"),
            Map.entry("ResourceCatalogue.add", "adds a card to those of the officer's own association"),
            Map.entry("RolePlayPlanning.briefs", "is shared: course files belong to everybody"),
            Map.entry("Portfolio.handIn", "makes something of the person's own"),
            Map.entry("PortfolioDrafts", "answers about the person who asks, and keeps what is theirs"),
            Map.entry("PortfolioLists.required", "says what an association asks of its members, which is no secret"),
            Map.entry("PortfolioLists.choose", "changes what the officer's own association asks for"),
            Map.entry("ItemBanks.upload", "takes items into the officer's own association"),
            Map.entry("SimulationCuts", "counts in the association of the person who asks"),
            Map.entry("ExamResults", "is read by modules that know whom they may show"),
            Map.entry("ExamPlaces", "is read by notification, which writes to each candidate about their own"),
            Map.entry("RegisterConsent", "answers about the person who asks, and changes what is theirs"),
            Map.entry("PublicRegister", "is for everybody, and shows those who asked to be shown"),
            Map.entry("EarlierCertificates.numbered", "is for everybody, and shows a name with its holder's consent"),
            Map.entry("EarlierCertificates.preview", "compares a file with the officer's own association"),
            Map.entry("EarlierCertificates.bringIn", "adds to the officer's own association"),
            Map.entry("OfficeRules", "says and changes how the officer's own association decides"),
            Map.entry("SchemeOffice.all", "says what the officer's own association has adopted"),
            Map.entry("SchemeOffice.begin", "makes something of the officer's own association"),
            Map.entry("SchemeOffice.choices", "names what is published, which belongs to everybody"),
            Map.entry("BulkDecisions", "does what the officer could do one by one; its walls are tried in LifeSuite"),
            Map.entry("DecisionLetters.read", "leads to a refusal; its walls are tried in LifeSuite"),
            Map.entry("DecisionLetters.document", "leads to a refusal; its walls are tried in LifeSuite"),
            Map.entry("DecisionLetters.toMail", "is read by notification, which writes to whom the letter is for"),
            Map.entry("ExpiringCertificates", "is read by notification, which writes to each holder about their own"),
            Map.entry("PortfolioStanding", "is read by modules that know whom they may show"));

    /** What an administrator of the installation sees of all associations. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("Outbox.mails");

    /** What every member of an association sees and may do. */
    private static final Set<String> OF_THE_MEMBERS =
            Set.of("ResourceCatalogue.all", "ResourceCatalogue.find", "Bookings.offers", "Bookings.book");

    /** What every supervisor of an association may do or see, whoever asks them. */
    private static final Set<String> OF_THE_SUPERVISORS = Set.of(
            "RolePlayPlanning.candidates",
            "RolePlayPlanning.observersFor",
            "RolePlayPlanning.plan",
            "PortfolioFiles.of",
            "PortfolioReviews.waiting",
            "PortfolioReviews.of",
            "PortfolioReviews.accept",
            "PortfolioReviews.sendBack",
            "PortfolioReports.report");

    private static final String NEIGHBOUR = "Neighbour";

    @Autowired
    ApplicationContext node;

    private Island north;
    private List<PersonSummary> strangers = new ArrayList<>();

    @BeforeAll
    void twoAssociations() {
        north = Island.of(node);
        var learners = new Learners(node);
        var south = learners.association("South");
        for (var role : Role.values()) {
            strangers.add(learners.person(south, "South " + role, role));
        }
        strangers.add(learners.person(south, "South in all roles", Role.values()));
        // Somebody of the same association who has nothing to do with it.
        strangers.add(learners.person(north.association(), NEIGHBOUR, Role.TRAINEE, Role.SUPERVISOR, Role.AUTHOR));
    }

    Stream<Door> doors() {
        return north.doors().stream();
    }

    Stream<Door> lists() {
        return north.lists().stream();
    }

    @ParameterizedTest
    @MethodSource("doors")
    @Order(1)
    void isOpenedByNobodyElse(Door door) {
        assertThat(strangers.stream().filter(stranger -> !isColleague(stranger, door)))
                .isNotEmpty()
                .allSatisfy(stranger -> assertThat(door.triedBy(stranger))
                        .as("tried by " + stranger.name())
                        .startsWith("Refused: ")
                        .doesNotContain(Island.NAME));
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Order(1)
    void showsNobodyElseAnything(Door list) {
        var mayNot = strangers.stream()
                .filter(stranger -> !(OF_THE_INSTALLATION.contains(list.method()) && stranger.is(Role.ADMIN)))
                .filter(stranger -> !isColleague(stranger, list))
                .toList();
        assertThat(mayNot)
                .isNotEmpty()
                .allSatisfy(stranger -> assertThat(list.triedBy(stranger))
                        .as("read by " + stranger.name())
                        .doesNotContain(north.marks()));
    }

    private static boolean isColleague(PersonSummary stranger, Door door) {
        return (OF_THE_SUPERVISORS.contains(door.method()) || OF_THE_MEMBERS.contains(door.method()))
                && stranger.name().equals(NEIGHBOUR);
    }

    @ParameterizedTest
    @MethodSource("lists")
    @Order(2)
    void showsTheOwnerWhatIsTheirs(Door list) {
        assertThat(list.triedBy(list.owner())).startsWith("Opened: ").containsAnyOf(north.marks());
    }

    /** Without this, a door that nobody can open would look like one that is shut to strangers. */
    @ParameterizedTest
    @MethodSource("doors")
    @Order(3)
    void answersTheOwnerOtherwise(Door door) {
        var stranger = strangers.stream()
                .filter(person -> person.roles().containsAll(EnumSet.allOf(Role.class)))
                .findFirst()
                .orElseThrow();
        var refusal = door.triedBy(stranger);

        assertThat(door.triedBy(door.owner())).isNotEqualTo(refusal);
    }

    @Test
    void everyMethodOfEveryServiceIsTriedOrSaysWhyNot() {
        var tried = Stream.concat(doors(), lists()).map(Door::method).collect(Collectors.toSet());

        assertThat(methods())
                .isNotEmpty()
                .allMatch(
                        method ->
                                tried.contains(method) || OPEN.containsKey(method) || OPEN.containsKey(service(method)),
                        "is tried or says why not");
    }

    @Test
    void nothingIsExcusedThatDoesNotExist() {
        var methods = methods();
        var services = methods.stream().map(TenancyTest::service).collect(Collectors.toSet());

        assertThat(OPEN.keySet()).allMatch(open -> methods.contains(open) || services.contains(open), "exists");
        assertThat(Stream.concat(doors(), lists()).map(Door::method)).isSubsetOf(methods);
    }

    private Set<String> methods() {
        return Arrays.stream(node.getBeanDefinitionNames())
                .map(node::getType)
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().matches("org\\.telepraxis\\.(?!uikit|shell)\\w+"))
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String service(String method) {
        return method.substring(0, method.indexOf('.'));
    }
}
