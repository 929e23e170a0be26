package org.telepraxis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainMenuTest {

    private static final List<MenuEntry> ENTRIES = List.of(
            entry("/", "Home", 0),
            entry("/courses", "Courses", 110),
            entry("/candidates", "Candidates", 320),
            entry("/office/keys", "Keys", 730),
            new MenuEntry("/later", "Later", null, null, null));

    @Test
    void putsEveryEntryBelowTheHeadingThatItsOrderNames() {
        var menu = new MainMenu(ENTRIES, true, false);

        assertThat(headings(menu)).containsExactly(null, "Learning", "Certification", "Association");
        assertThat(navs(menu).getFirst().getElement().getAttribute("aria-label"))
                .isEqualTo("Main");
        assertThat(titles(navs(menu).get(3)))
                .as("an entry without an order comes last")
                .containsExactly("Keys", "Later");
        assertThat(navs(menu)).allMatch(SideNav::isExpanded);
    }

    @Test
    void showsThoseWhoDoNotLearnHereTheirOwnWorkFirst() {
        var menu = new MainMenu(ENTRIES, false, false);

        assertThat(headings(menu)).containsExactly(null, "Certification", "Association", "Learning");
        assertThat(navs(menu)).extracting(SideNav::isExpanded).containsExactly(true, true, true, false);
    }

    @Test
    void opensOnAPhoneOnlyTheGroupOfThePageAtHand() {
        var menu = new MainMenu(ENTRIES, false, true);

        menu.show("candidates/0191");

        assertThat(navs(menu)).extracting(SideNav::isExpanded).containsExactly(true, true, false, false);
    }

    private static List<SideNav> navs(MainMenu menu) {
        return menu.getChildren().map(SideNav.class::cast).toList();
    }

    private static List<String> headings(MainMenu menu) {
        return navs(menu).stream().map(SideNav::getLabel).toList();
    }

    private static List<String> titles(SideNav nav) {
        return nav.getItems().stream().map(SideNavItem::getLabel).toList();
    }

    private static MenuEntry entry(String path, String title, double order) {
        return new MenuEntry(path, title, order, null, null);
    }
}
