package org.telepraxis.competence.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import org.telepraxis.competence.LevelHeld;
import org.telepraxis.courseware.Framework;

/** All competences of the framework as marks on a staff of four lines. The table on the page "Competences" says the same in words. */
@NamedInterface("navigation")
@StyleSheet("context://styles/competence.css")
public final class CompetenceStaff extends Div {

    public CompetenceStaff(Framework framework, Map<String, LevelHeld> held) {
        addClassName("staff-frame");
        add(new Svg(StaffDrawing.of(framework, held)));
    }

    /** Such as "16 of 28 observed so far". */
    public static String observed(Framework framework, Map<String, LevelHeld> held) {
        long seen = framework
                .competences()
                .filter(competence -> held.containsKey(competence.id()))
                .count();
        return "%d of %d observed so far"
                .formatted(seen, framework.competences().count());
    }
}
