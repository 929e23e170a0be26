package org.telepraxis.competence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import org.springframework.modulith.NamedInterface;

/** The way to this module's pages for everybody else. */
@NamedInterface("navigation")
public final class CompetenceNavigation {

    static final String PATH = "competences";

    private CompetenceNavigation() {}

    public static void toCompetences() {
        UI.getCurrent().navigate(CompetencesView.class);
    }

    public static RouterLink competences(String text) {
        return new RouterLink(text, CompetencesView.class);
    }

    /** Address of the row with the table's line about one competence. */
    static String toRow(String competence) {
        return PATH + "#" + competence;
    }
}
