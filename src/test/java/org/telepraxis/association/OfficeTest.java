package org.telepraxis.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@ActiveProfiles("test")
@EnableMethodSecurity
class OfficeTest {

    private static final String ADMIN = "head@example.org";

    @Autowired
    Office office;

    @Autowired
    Associations associations;

    @Autowired
    People people;

    @BeforeEach
    void thereIsAnAdministrator() {
        if (people.byEmail(ADMIN).isEmpty()) {
            people.enrol("Head Admin", ADMIN, "a-long-password", Set.of(Role.ADMIN));
        }
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void anAdministratorFoundsAnAssociationAndAddsAPersonWhoBelongsToIt() {
        var west = office.found("West", "west", "demo");

        var password = office.add("Gil Hart", "gil@example.org", Set.of(Role.OFFICER), Optional.of(west));

        var gil = people.byEmail("gil@example.org").orElseThrow();
        assertThat(password).hasSizeGreaterThanOrEqualTo(16);
        assertThat(associations.of(gil.id())).isEqualTo(west);
        assertThat(office.everybody()).containsEntry(gil, "West");
    }

    @Test
    @WithMockUser(username = ADMIN, roles = "ADMIN")
    void anAssociationNeedsACountryPackThatExists() {
        assertThatThrownBy(() -> office.found("Lost", "lost", "atlantis")).hasMessageContaining("courses/countries");
    }

    @Test
    @WithMockUser(username = "someone@example.org", roles = "OFFICER")
    void nobodyElseMayAddPeople() {
        assertThatThrownBy(() -> office.add("A", "a@example.org", Set.of(Role.ADMIN), Optional.empty()))
                .isInstanceOf(AccessDeniedException.class);
    }
}
