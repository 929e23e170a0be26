package org.telepraxis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest
@ActiveProfiles("test")
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    FirstAdministrator first;

    @Test
    void findsAPersonByTheAddressHoweverItIsWritten() {
        var enrolled = people.enrol("Ada Brook", "Ada.Brook@example.org", "a-long-password", Set.of(Role.TRAINEE));

        assertThat(people.byEmail(" ada.brook@EXAMPLE.org ")).contains(enrolled);
        assertThat(people.get(enrolled.id()).givenName()).isEqualTo("Ada");
    }

    @Test
    void refusesASecondPersonWithTheSameAddress() {
        people.enrol("Bo Lind", "bo@example.org", "a-long-password", Set.of(Role.SUPERVISOR));

        assertThatThrownBy(() -> people.enrol("Other", "BO@example.org", "a-long-password", Set.of(Role.TRAINEE)))
                .hasMessageContaining("already signs in");
    }

    @Test
    void refusesAShortPassword() {
        assertThatThrownBy(() -> people.enrol("Cy Marsh", "cy@example.org", "short", Set.of(Role.TRAINEE)))
                .hasMessageContaining("12 characters");
    }

    @Test
    void theOneTimeLinkMakesOneAdministratorAndNoSecond() {
        var link = first.newLink();
        assertThat(first.open(link)).isTrue();

        first.create(link, "Dee Hollis", "dee@example.org", "a-long-password");

        assertThat(people.byEmail("dee@example.org").orElseThrow().is(Role.ADMIN))
                .isTrue();
        assertThat(first.open(link)).isFalse();
        assertThatThrownBy(() -> first.create(link, "Eve", "eve@example.org", "a-long-password"))
                .hasMessageContaining("used already");
    }
}
