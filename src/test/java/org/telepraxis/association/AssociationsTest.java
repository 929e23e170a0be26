package org.telepraxis.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.telepraxis.identity.People;
import org.telepraxis.identity.Role;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@ActiveProfiles("test")
class AssociationsTest {

    @Autowired
    Associations associations;

    @Autowired
    People people;

    @Test
    void knowsOnlyItsOwnMembers() {
        var north = associations.found("North", "north", "demo");
        var south = associations.found("South", "south", "demo");
        var ada = people.enrol("Ada Brook", "ada.north@example.org", "a-long-password", Set.of(Role.SUPERVISOR));
        var bo = people.enrol("Bo Lind", "bo.south@example.org", "a-long-password", Set.of(Role.SUPERVISOR));
        associations.join(north.id(), ada.id());
        associations.join(south.id(), bo.id());

        assertThat(associations.members(north.id(), Role.SUPERVISOR)).containsExactly(ada.id());
        assertThat(associations.members(north.id(), Role.OFFICER)).isEmpty();
        assertThat(associations.of(bo.id())).isEqualTo(south);
    }

    @Test
    void hasNoCheckedSupportWhereThereIsNoCountryPack() {
        var nowhere = associations.found("Nowhere", "nowhere", "no-such-country");

        assertThat(associations.supportDirectoryChecked(nowhere.id())).isFalse();
    }
}
