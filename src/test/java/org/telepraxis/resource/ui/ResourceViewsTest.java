package org.telepraxis.resource.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Topic;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;
import org.telepraxis.resource.CardFacts;
import org.telepraxis.resource.CardRefused;
import org.telepraxis.resource.Fact;
import org.telepraxis.resource.LocalNote;
import org.telepraxis.resource.NoteRefused;
import org.telepraxis.resource.ResourceCatalogue;
import org.telepraxis.resource.ResourceSearch;

@ApplicationModuleTest(module = "resource", mode = BootstrapMode.ALL_DEPENDENCIES)
@ActiveProfiles("test")
@ViewPackages(packages = "org.telepraxis.resource.ui")
class ResourceViewsTest extends SpringBrowserlessTest {

    private static final String CARD = "mindspot";

    @Autowired
    People people;

    @Autowired
    Associations associations;

    @Autowired
    ResourceCatalogue catalogue;

    @Autowired
    AuditTrail audit;

    @Test
    @WithMockUser(username = "reader@example.org", roles = "TRAINEE")
    void findsCardsByWordsAndByProblem() {
        member("reader@example.org", Role.TRAINEE, association());
        navigate(ResourcesView.class);
        assertThat(cards()).hasSizeGreaterThanOrEqualTo(25);

        test(find(TextField.class).single()).setValue("mindspot mendes-santos 2022");
        assertThat(cards()).singleElement().asString().startsWith("MindSpot Clinic");

        test(find(TextField.class).single()).setValue("");
        problem().setValue(Topic.BIPOLAR);
        assertThat(cards()).isNotEmpty().allSatisfy(card -> assertThat(card).contains("Bipolar disorder"));

        test(find(TextField.class).single()).setValue("no such words anywhere");
        assertThat(cards()).isEmpty();
        assertThat(text()).contains("No card fits.");
    }

    @Test
    @WithMockUser(username = "second@example.org", roles = "TRAINEE")
    void saysOnListAndCardThatNothingIsEndorsed() {
        member("second@example.org", Role.TRAINEE, association());

        navigate(ResourcesView.class);
        assertThat(text()).contains(Resource.NO_ENDORSEMENT);

        navigate("resources/" + CARD, ResourceView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("MindSpot Clinic");
        assertThat(text()).contains(Resource.NO_ENDORSEMENT, "To verify", "Judged by", "Nobody yet");
        assertThat(text().indexOf("What was found")).isBetween(0, text().indexOf("What it is"));
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "officer@north.example.org", roles = "OFFICER")
    void keepsWhatAnOfficerSaysForTheirOwnAssociationOnly() {
        var north = association();
        member("officer@north.example.org", Role.OFFICER, north);
        member("trainee@north.example.org", Role.TRAINEE, north);
        member("trainee@south.example.org", Role.TRAINEE, association());

        navigate("resources/" + CARD, ResourceView.class);
        test(find(TextArea.class).single()).setValue("Costs nothing in the north.");
        test(button("Save")).click();
        assertThat(text()).contains("A note from your association", "Costs nothing in the north.");
        assertThat(noteSeenBy("trainee@north.example.org")).containsExactly("Costs nothing in the north.");
        assertThat(noteSeenBy("trainee@south.example.org")).containsExactly("");

        test(find(Checkbox.class).single()).click();
        test(button("Save")).click();
        assertThat(text()).contains("Hidden from your members");
        assertThat(noteSeenBy("trainee@north.example.org")).isEmpty();
        assertThat(noteSeenBy("trainee@south.example.org")).containsExactly("");
        assertThat(noteSeenBy("officer@north.example.org")).containsExactly("Costs nothing in the north.");
    }

    @Test
    @WithMockUser(username = "late@example.org", roles = "OFFICER")
    void overwritesNothingThatAnotherOfficerHasWritten() {
        member("late@example.org", Role.OFFICER, association());
        var before = catalogue.find(CARD).orElseThrow().note();
        catalogue.annotate(CARD, new LocalNote(false, "First.", null, before.version()));

        assertThatThrownBy(() -> catalogue.annotate(CARD, new LocalNote(true, "Second.", null, before.version())))
                .isInstanceOf(NoteRefused.class)
                .hasMessageContaining("Nothing was overwritten");
        assertThat(catalogue.find(CARD).orElseThrow().note().text()).isEqualTo("First.");
        assertThatThrownBy(() -> catalogue.annotate("no-such-card", before)).isInstanceOf(NoteRefused.class);
        assertThatThrownBy(() -> catalogue.annotate(CARD, new LocalNote(false, "x".repeat(2001), null, 0)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    @WithMockUser(
            username = "curious@example.org",
            roles = {"TRAINEE", "SUPERVISOR", "AUTHOR", "ADMIN"})
    void letsOnlyOfficersWriteNotes() {
        member("curious@example.org", Role.SUPERVISOR, association());

        assertThat(catalogue.notedBy()).isEmpty();
        assertThatThrownBy(() -> catalogue.annotate(CARD, new LocalNote(true, "", null, -1)))
                .isInstanceOf(NoteRefused.class);
    }

    @Test
    @WithMockUser(username = "editor@east.example.org", roles = "OFFICER")
    void changesACardForOneAssociationAndRestoresItAsShipped() {
        var east = association();
        member("editor@east.example.org", Role.OFFICER, east);
        member("trainee@east.example.org", Role.TRAINEE, east);
        member("trainee@west.example.org", Role.TRAINEE, association());

        navigate("resources/edit/" + CARD, EditResourceView.class);
        assertThat(text()).contains(Resource.NO_ENDORSEMENT);
        test(line("Title")).setValue("MindSpot in the east");
        test(line("About the cost")).setValue("Two florins a week.");
        press("Save the card");

        assertThat(getCurrentView()).isInstanceOf(ResourceView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("MindSpot in the east");
        assertThat(text())
                .contains("Changed by your association on ", "Title, About the cost", Resource.NO_ENDORSEMENT);
        assertThat(foundBy("trainee@east.example.org", "florins east")).containsExactly(CARD);
        assertThat(foundBy("trainee@west.example.org", "florins")).isEmpty();
        assertThat(foundBy("trainee@west.example.org", "mindspot clinic")).contains(CARD);

        press("Restore as shipped");
        press("Restore it");
        assertThat(find(H1.class).single().getText()).isEqualTo("MindSpot Clinic");
        assertThat(text()).doesNotContain("Changed by your association");
        assertThat(foundBy("trainee@east.example.org", "florins")).isEmpty();
        assertThat(audit.of(CARD))
                .filteredOn(entry -> entry.detail().contains(east.name()))
                .extracting(AuditTrail.Entry::act)
                .containsExactly("resource.card-changed", "resource.card-restored");
    }

    @Test
    @WithMockUser(username = "author@east.example.org", roles = "OFFICER")
    void losesNothingOfACardThatCannotBeKeptYet() {
        member("author@east.example.org", Role.OFFICER, association());

        navigate("resources/edit", EditResourceView.class);
        test(line("Title")).setValue("A group that meets online");
        test(line("Where it is")).setValue("ftp://example.org");
        press("Save the card");

        assertThat(getCurrentView()).isInstanceOf(EditResourceView.class);
        assertThat(line("Title").getValue()).isEqualTo("A group that meets online");
        assertThat(line("Title").isInvalid()).isFalse();
        assertThat(line("Where it is").getErrorMessage()).contains("https://");
        assertThat(find(TextArea.class).withCaption("What was found").single().isInvalid())
                .isTrue();
        assertThat(text()).contains("What you wrote is still here. To mend: What it is, Problem");
        assertThat(foundBy("author@east.example.org", "group meets online")).isEmpty();
    }

    @Test
    @WithMockUser(username = "adder@east.example.org", roles = "OFFICER")
    void findsACardOfTheAssociationsOwnByWordsAndChoicesUntilItIsRemoved() {
        var east = association();
        member("adder@east.example.org", Role.OFFICER, east);
        member("reader@east.example.org", Role.TRAINEE, east);
        member("reader@west.example.org", Role.TRAINEE, association());
        var facts = CardFacts.of(catalogue.find(CARD).orElseThrow().resource());
        var id = catalogue.add(new CardFacts(
                Map.of(
                        Fact.NAME, "Dawn chorus",
                        Fact.PUBLISHER, "A choir",
                        Fact.ABOUT, "Singing at six.",
                        Fact.SHOWS, "Unknown",
                        Fact.LIMITS, "Nobody has looked.",
                        Fact.CITATION, "The page of the choir, read 2026-11-22.",
                        Fact.DATA, "Nothing is kept.",
                        Fact.MODERATION, "The conductor.",
                        Fact.ADDRESS, "https://example.org/dawn"),
                Set.of(Topic.SLEEP),
                facts.kind(),
                facts.guidance(),
                List.of("eo"),
                facts.cost(),
                facts.reviewed(),
                facts.nextReview(),
                Set.of()));
        catalogue.annotate(id, new LocalNote(false, "We sang along.", null, -1));

        assertThat(foundBy("reader@east.example.org", "dawn sang")).containsExactly(id);
        assertThat(foundBy("reader@west.example.org", "dawn")).isEmpty();
        navigate(ResourcesView.class);
        assertThat(choices("Language")).contains("eo");
        problem().setValue(Topic.SLEEP);
        assertThat(cards())
                .anySatisfy(card ->
                        assertThat(card).contains("Dawn chorus", "Card of your association, written on ", "To verify"));

        navigate("resources/" + id, ResourceView.class);
        press("Remove this card");
        press("Remove it");
        assertThat(foundBy("reader@east.example.org", "dawn")).isEmpty();
        assertThat(audit.of(id))
                .extracting(AuditTrail.Entry::act)
                .containsExactly("resource.card-added", "resource.note-changed", "resource.card-removed");
    }

    @Test
    @WithMockUser(username = "slow@example.org", roles = "OFFICER")
    void overwritesNoCardThatAnotherOfficerHasWritten() {
        member("slow@example.org", Role.OFFICER, association());
        var before = catalogue.find(CARD).orElseThrow();
        var facts = CardFacts.of(before.resource());
        catalogue.change(CARD, named(facts, "First"), before.edition().version());

        assertThatThrownBy(() -> catalogue.change(
                        CARD, named(facts, "Second"), before.edition().version()))
                .isInstanceOf(CardRefused.class)
                .hasMessageContaining("Nothing was overwritten");
        assertThatThrownBy(() -> catalogue.withdraw(CARD, before.edition().version()))
                .isInstanceOf(CardRefused.class);
        assertThat(catalogue.find(CARD).orElseThrow().resource().name()).isEqualTo("First");
        assertThatThrownBy(() -> catalogue.change("no-such-card", facts, -1)).isInstanceOf(CardRefused.class);
    }

    private static CardFacts named(CardFacts facts, String name) {
        var texts = new HashMap<>(facts.texts());
        texts.put(Fact.NAME, name);
        return new CardFacts(
                texts,
                facts.topics(),
                facts.kind(),
                facts.guidance(),
                facts.languages(),
                facts.cost(),
                facts.reviewed(),
                facts.nextReview(),
                facts.marks());
    }

    private List<String> foundBy(String email, String words) {
        var role = people.byEmail(email).orElseThrow().roles().iterator().next();
        var search = new ResourceSearch(words, null, null, null, null, null);
        return as(
                email,
                role,
                () -> catalogue.all().stream()
                        .filter(search::finds)
                        .map(listed -> listed.resource().id())
                        .toList());
    }

    private TextField line(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private List<Object> choices(String label) {
        Select<Object> select = find(Select.class).withCaption(label).single();
        return select.getListDataView().getItems().toList();
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    private List<String> noteSeenBy(String email) {
        var role = people.byEmail(email).orElseThrow().roles().iterator().next();
        return as(
                email,
                role,
                () -> catalogue.all().stream()
                        .filter(listed -> listed.resource().id().equals(CARD))
                        .map(listed -> listed.note().text())
                        .toList());
    }

    private static <T> T as(String email, Role role, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                email, null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private AssociationSummary association() {
        var slug = "a" + UUID.randomUUID();
        return associations.found("Association " + slug.substring(0, 5), slug, "demo");
    }

    private void member(String email, Role role, AssociationSummary association) {
        associations.join(
                association.id(),
                people.enrol("Rae Reader", email, "a-long-password", Set.of(role))
                        .id());
    }

    @SuppressWarnings("unchecked")
    private Select<Topic> problem() {
        return find(Select.class).withCaption("Problem").single();
    }

    private Button button(String label) {
        return find(Button.class).withText(label).single();
    }

    private List<String> cards() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
