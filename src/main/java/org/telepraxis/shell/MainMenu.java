package org.telepraxis.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telepraxis.uikit.Icon;

/**
 * Every page a person can go to, below headings that open and close. On a phone only the group of the page at hand is open, so that the
 * way from top to bottom stays short.
 */
final class MainMenu extends Div {

    private static final int PHONE = 800;

    private final Map<SideNav, List<String>> groups = new LinkedHashMap<>();

    MainMenu(List<MenuEntry> entries, boolean learner) {
        this(entries, learner, onPhone());
    }

    MainMenu(List<MenuEntry> entries, boolean learner, boolean phone) {
        addClassName("main-menu");
        for (var group : MenuGroup.arranged(learner)) {
            var own = group.among(entries.stream());
            if (!own.isEmpty()) {
                add(nav(group, own, phone || group == MenuGroup.LEARNING && !learner));
            }
        }
    }

    private SideNav nav(MenuGroup group, List<MenuEntry> entries, boolean closed) {
        var nav = new SideNav();
        if (group == MenuGroup.START) {
            nav.getElement().setAttribute("aria-label", group.heading());
        } else {
            nav.setLabel(group.heading());
            nav.setCollapsible(true);
            nav.setExpanded(!closed);
        }
        entries.stream().map(MainMenu::item).forEach(nav::addItem);
        groups.put(nav, entries.stream().map(MainMenu::address).toList());
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(entry.title(), entry.path());
        item.setMatchNested(!address(entry).isEmpty());
        if (entry.icon() != null) {
            item.setPrefixComponent(Icon.of(entry.icon()));
        }
        return item;
    }

    private static String address(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** Opens the group of the page that is shown now; what the person opened or closed stays as it is. */
    void show(String path) {
        groups.forEach((nav, paths) -> {
            if (nav.isCollapsible() && paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"))) {
                nav.setExpanded(true);
            }
        });
    }

    private static boolean onPhone() {
        var ui = UI.getCurrent();
        var details = ui == null ? null : ui.getPage().getExtendedClientDetails();
        return details != null && details.getWindowInnerWidth() > 0 && details.getWindowInnerWidth() <= PHONE;
    }
}
