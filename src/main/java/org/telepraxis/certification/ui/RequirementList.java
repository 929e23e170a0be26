package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.telepraxis.certification.RenewalFile.Requirement;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.KeptRows;

/** What a renewal asks for, each with how much of it is there. */
final class RequirementList extends OrderedList {

    private final transient KeptRows<String, Requirement> rows =
            new KeptRows<>(this, Requirement::title, RequirementList::item);

    RequirementList() {
        addClassNames("route", "requirements");
    }

    void show(List<Requirement> requirements) {
        rows.show(requirements);
    }

    private static ListItem item(Requirement requirement) {
        var mark = new Span(Icon.of(requirement.met() ? "check" : "circle-dashed"));
        mark.addClassNames("mk", requirement.met() ? "done" : "open");
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", requirement.met() ? "Met" : "Not met yet");
        var title = new Span(requirement.title());
        title.addClassName("strong");
        var found = new Span(requirement.evidence());
        found.addClassName("num");
        var head = new Div(title, found);
        head.addClassNames("row", "between");
        var text = new Div(head, Words.meta(requirement.demand()));
        text.addClassName("requirement");
        if (requirement.share() > 0 && requirement.share() < 1) {
            var bar = new ProgressBar(0, 1, requirement.share());
            bar.getElement().setAttribute("aria-label", requirement.title() + ": " + requirement.evidence());
            text.add(bar);
        }
        return new ListItem(mark, text);
    }
}
