package org.telepraxis.competence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.competence.CriticalOutcome;
import org.telepraxis.competence.Evidence;
import org.telepraxis.competence.EvidenceLedger;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(module = "competence", extraIncludes = "identity")
@ActiveProfiles("test")
@ViewPackages(classes = CompetencesView.class)
class CompetencesViewTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Autowired
    EvidenceLedger ledger;

    @Test
    @WithMockUser(username = "nobody.seen@example.org", roles = "TRAINEE")
    void saysThatNothingWasObservedYet() {
        people.enrol("Nil Seen", "nobody.seen@example.org", "a-long-password", Set.of(Role.TRAINEE));

        navigate(CompetencesView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Competences");
        assertThat(svg()).contains("CRI-3 Locate, keep contact, activate help: not observed yet");
        assertThat(row("CRI-3")).contains("Not observed");
    }

    @Test
    @WithMockUser(username = "seen.once@example.org", roles = "TRAINEE")
    void namesLevelSourceAndDayInTheDrawingAndInTheTable() {
        var person = people.enrol("Ona Seen", "seen.once@example.org", "a-long-password", Set.of(Role.TRAINEE));
        ledger.record(new Seen(person.id()));

        navigate(CompetencesView.class);

        assertThat(svg())
                .contains("CRI-3 Locate, keep contact, activate help: 3 Sound, S06 form B, 20 November 2026")
                .contains("28 competences in 8 domains");
        assertThat(row("CRI-3")).contains("3 Sound", "20 November 2026", "S06 form B");
        assertThat(row("CRI-1")).contains("Not observed");
    }

    private String svg() {
        return find(Svg.class).all().stream()
                .map(svg -> svg.getElement().getOuterHTML())
                .filter(html -> html.contains("class=\"staff\""))
                .findFirst()
                .orElseThrow();
    }

    private String row(String competence) {
        return find(NativeTableRow.class)
                .withId(competence)
                .single()
                .getElement()
                .getTextRecursively();
    }

    record Seen(PersonId person) implements Evidence {

        @Override
        public UUID associationId() {
            return UUID.randomUUID();
        }

        @Override
        public String source() {
            return "S06 form B";
        }

        @Override
        public UUID sourceId() {
            return UUID.randomUUID();
        }

        @Override
        public String contentVersion() {
            return "sha256:1f";
        }

        @Override
        public boolean crisis() {
            return true;
        }

        @Override
        public Instant at() {
            return Instant.parse("2026-11-20T10:00:00Z");
        }

        @Override
        public Map<String, @Nullable Level> levels() {
            return Map.of("CRI-3", Level.SOUND);
        }

        @Override
        public List<CriticalOutcome> criticalActions() {
            return List.of(new CriticalOutcome("CA3", "Phones within a minute", "must", "met", 20));
        }

        @Override
        public String kind() {
            return "rated-simulation";
        }
    }
}
