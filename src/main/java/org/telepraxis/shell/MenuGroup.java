package org.telepraxis.shell;

import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The headings of the menu. The hundreds of an entry's order say below which one it stands. */
enum MenuGroup {
    START("Main"),
    LEARNING("Learning"),
    RECORD("Your record"),
    CERTIFICATION("Certification"),
    ASSESSMENT("Assessment"),
    QUALITY("Raters and quality"),
    CONTENT("Content"),
    ASSOCIATION("Association");

    private final String heading;

    MenuGroup(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The group of an entry; one that says nothing stands below the last heading. */
    static MenuGroup of(MenuEntry entry) {
        var order = entry.order();
        var group = order == null ? values().length : (int) (order / 100);
        return values()[Math.clamp(group, 0, values().length - 1)];
    }

    /** The headings from top to bottom: whoever is not here to learn finds their own work before the courses. */
    static List<MenuGroup> arranged(boolean learner) {
        var groups = new ArrayList<>(List.of(values()));
        if (!learner) {
            groups.remove(LEARNING);
            groups.add(LEARNING);
        }
        return groups;
    }

    /** This group's entries in their order. */
    List<MenuEntry> among(Stream<MenuEntry> entries) {
        return entries.filter(entry -> of(entry) == this).toList();
    }
}
