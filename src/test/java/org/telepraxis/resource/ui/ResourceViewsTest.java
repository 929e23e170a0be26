package org.telepraxis.resource.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
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
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;
import org.telepraxis.resource.LocalNote;
import org.telepraxis.resource.NoteRefused;
import org.telepraxis.resource.ResourceCatalogue;

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
