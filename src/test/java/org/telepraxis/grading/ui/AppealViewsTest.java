package org.telepraxis.grading.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.grading.Advice;
import org.telepraxis.grading.AppealGround;
import org.telepraxis.grading.AppealState;
import org.telepraxis.grading.Appeals;
import org.telepraxis.grading.AppealsOffice;
import org.telepraxis.grading.Drawing;
import org.telepraxis.grading.Feedback;
import org.telepraxis.grading.GlobalRating;
import org.telepraxis.grading.Judgement;
import org.telepraxis.grading.JudgingSettings;
import org.telepraxis.grading.Licensing;
import org.telepraxis.grading.Mark;
import org.telepraxis.grading.PanelMember;
import org.telepraxis.grading.Pin;
import org.telepraxis.grading.PlayedS06;
import org.telepraxis.grading.RatingDesk;
import org.telepraxis.grading.RatingQueue;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.simulation.AttemptRecords;

/** What the trainee and the chief assessor see of feedback and appeals. */
@ApplicationModuleTest(
        module = "grading",
        extraIncludes = {"identity", "association", "competence", "course"})
@ActiveProfiles("test")
@ViewPackages(classes = {AppealsView.class})
class AppealViewsTest extends SpringBrowserlessTest {

    private static final String TRAINEE = "orla.quist@example.org";
    private static final String CHIEF = "edda.stroem@example.org";
    private static final String STATEMENT =
            "The level rests on the first line alone; two lines later I say what is missing.";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    RatingDesk desk;

    @Autowired
    RatingQueue queue;

    @Autowired
    Feedback feedback;

    @Autowired
    Appeals appeals;

    @Autowired
    AppealsOffice office;

    @Autowired
    JudgingSettings judging;

    @MockitoBean
    AttemptRecords attempts;

    private AssociationSummary association;
    private PersonSummary trainee;
    private List<PersonSummary> raters;

    @BeforeEach
    void aResultStands() {
        association = associations
                .bySlug("appeal-views")
                .orElseGet(() -> associations.found("Association of Appeals", "appeal-views", "demo"));
        trainee = person("Orla Quist", TRAINEE, Role.TRAINEE);
        person("Edda Stroem", CHIEF, Role.CHIEF_ASSESSOR);
        raters = Stream.of("Aat Bos", "Bea Cole", "Cas Dorn", "Dag Eide", "Eli Fane", "Fay Gold")
                .map(name -> person(name, name.toLowerCase().replace(' ', '.') + "@views.example.org", Role.SUPERVISOR))
                .toList();
        raters.forEach(rater -> Licensing.grant(context, association.id().value(), rater.id()));
        when(attempts.record(any())).thenReturn(PlayedS06.handedIn());
        when(attempts.candidate(any())).thenReturn(trainee.id());
        Drawing.open(context, UUID.randomUUID(), association.id().value());
        rateAllThatWaits(Mark.NOT_SHOWN);
    }

    @Test
    @WithMockUser(username = TRAINEE, roles = "TRAINEE")
    void theTraineeReadsPassageAndMomentAndFilesAnAppeal() {
        var judged = feedback.mine().getFirst().caseId();

        open(FeedbackLetterView.class, GradingNavigation.CASE, judged);

        assertThat(words()).contains("Take along", "2 Not shown", "Can", "File an appeal");
        raters.forEach(rater -> assertThat(words()).doesNotContain(rater.name(), rater.email()));

        appeals.file(judged, AppealGround.ERROR_OF_FACT, STATEMENT);
        open(FeedbackLetterView.class, GradingNavigation.CASE, judged);

        assertThat(words()).contains("Appeal: Filed", STATEMENT, "Answer promised by", "Withdraw");
    }

    @Test
    @WithMockUser(username = CHIEF, roles = "CHIEF_ASSESSOR")
    void theChiefAssessorEntersHowThePanelVotedAndTheOutcomeStands() {
        var appeal = filed();
        office.admit(appeal, "Two others rate it.");
        rateAllThatWaits(Mark.SOUND);

        open(AppealView.class, GradingNavigation.APPEAL, appeal);
        outcome().setValue(AppealState.CHANGED);
        reasons().setValue("The record shows the line that the appeal names.");
        test(find(NativeButton.class).withText("Decide the appeal").single()).click();
        assertThat(words()).contains("Say who the three are, and how each one voted.");

        votes(AppealState.CHANGED);
        test(find(NativeButton.class).withText("Decide the appeal").single()).click();

        assertThat(office.file(appeal).story().state()).isEqualTo(AppealState.CHANGED);
        assertThat(words())
                .contains("Appeal: Decided: the result is changed", "Ngaire Holt, Southern Board, from outside");
    }

    @Test
    @WithMockUser(username = CHIEF, roles = "CHIEF_ASSESSOR")
    void theListSaysWhatWaitsAndTheRulesOfJudgingAreSetFromADayOn() {
        filed();

        navigate(AppealsView.class);

        assertThat(words()).contains("Admit or refuse", "Answer promised by", "How two ratings become a result");
        find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("Third rater"))
                .forEach(field -> field.setValue(3));
        test(find(NativeButton.class).withText("Set the rules of judging").single())
                .click();
        assertThat(words()).contains("Give the reason in at least 5 words.");
        assertThat(judging.history()).isEmpty();
        find(TextArea.class).all().stream()
                .filter(area -> "Why".equals(area.getLabel()))
                .forEach(area -> area.setValue("Ratified by the panel on standards."));
        test(find(NativeButton.class).withText("Set the rules of judging").single())
                .click();

        assertThat(judging.now().levelsApart()).isEqualTo(3);
        assertThat(words()).contains("third rater from 3 apart", "Edda Stroem");
    }

    private UUID filed() {
        return as(
                trainee,
                () -> appeals.file(feedback.mine().getFirst().caseId(), AppealGround.ERROR_OF_FACT, STATEMENT));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<AppealState> outcome() {
        return find(RadioButtonGroup.class).single();
    }

    private TextArea reasons() {
        return find(TextArea.class).all().stream()
                .filter(area -> "Reasons".equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void votes(AppealState vote) {
        var free = office.freeToDecide(office.all().getFirst().story().id());
        List<Select> selects = find(Select.class).all();
        var member = 0;
        for (var select : selects) {
            if (select.getLabel().endsWith("vote")) {
                select.setValue(vote);
            } else {
                ((Select<PanelMember>) select).setValue(free.get(member++));
            }
        }
        find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("From outside"))
                .forEach(area -> area.setValue("Ngaire Holt, Southern Board"));
    }

    private void rateAllThatWaits(Mark mark) {
        boolean rated = true;
        while (rated) {
            rated = false;
            for (var rater : raters) {
                for (var waiting : as(rater, queue::open)) {
                    as(rater, () -> rate(waiting.ratingId(), mark));
                    rated = true;
                }
            }
        }
    }

    private Object rate(UUID rating, Mark mark) {
        var first = desk.performance(rating).transcript().getFirst();
        var sheet = desk.open(rating);
        sheet.criteria().forEach(criterion -> {
            var competence = criterion.competence();
            desk.judge(rating, new Judgement.MarkGiven(competence, null, mark));
            desk.judge(rating, new Judgement.NoteWritten(competence, "", "Seen there."));
            desk.judge(
                    rating, new Judgement.EvidencePinned(competence, new Pin.Passage(first.anchor(), 0, 3).toString()));
            desk.judge(rating, new Judgement.EvidencePinned(competence, new Pin.Moment(first.at()).toString()));
        });
        sheet.actions().forEach(action -> desk.judge(rating, new Judgement.ActionConfirmed(action.action())));
        desk.judge(rating, new Judgement.GlobalGiven(null, GlobalRating.BORDERLINE));
        for (var part : Advice.Part.values()) {
            desk.judge(rating, new Judgement.AdviceWritten(part, "", "Words about it."));
        }
        return desk.lock(rating);
    }

    private void open(Class<? extends Component> view, String parameter, UUID id) {
        UI.getCurrent().navigate(view, new RouteParam(parameter, id.toString()));
    }

    private static String words() {
        return Stream.concat(
                        elements(((Component) UI.getCurrent()
                                        .getInternals()
                                        .getActiveRouterTargetsChain()
                                        .getFirst())
                                .getElement()),
                        elements(UI.getCurrent().getElement()))
                .filter(Element::isTextNode)
                .map(Element::getText)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(AppealViewsTest::elements));
    }

    private static <T> T as(PersonSummary person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                person.email(),
                "",
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .collect(Collectors.toSet())));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private PersonSummary person(String name, String email, Role role) {
        var person = people.byEmail(email).orElseGet(() -> people.enrol(name, email, "a-long-password", Set.of(role)));
        if (associations.find(person.id()).isEmpty()) {
            associations.join(association.id(), person.id());
        }
        return person;
    }
}
