package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.telepraxis.scenario.Playthrough;
import org.telepraxis.scenario.Scenario;

/** What the person knows when the session starts, the contract they are bound by, and what will be on record. */
final class CaseCard extends Section {

    CaseCard(Scenario scenario, Playthrough words) {
        addClassName("case-card");
        var facts = new DescriptionList();
        facts.addClassName("facts");
        scenario.prebrief()
                .card()
                .forEach(row -> row.value().values().stream()
                        .findFirst()
                        .ifPresent(value -> fact(facts, words.fill(row.label()), words.fill(value))));
        fact(facts, "Your controls", "Pause, leave and a text-only version, at any time. Esc twice hides the page.");
        add(new H2("What you know"), facts);
        if (!scenario.prebrief().contract().isBlank()) {
            var label = new Span("The contract you made");
            label.addClassName("meta");
            var contract = new Div(
                    label, new Paragraph("“" + words.fill(scenario.prebrief().contract()) + "”"));
            contract.addClassName("contract");
            add(contract);
        }
        if (!words.carriedOver().isEmpty()) {
            var agreed = new UnorderedList();
            words.carriedOver().forEach(said -> agreed.add(new ListItem(said)));
            var where = new Paragraph(
                    "From your earlier practice. A certification session starts from the case as it is written.");
            where.addClassName("meta");
            add(new H2("What you agreed earlier"), agreed, where);
        }
        add(
                new H2("What is recorded"),
                new UnorderedList(
                        new ListItem("Your choices, your own words and the session clock. No camera, no microphone."),
                        new ListItem("The clock moves only when you act. Reading and thinking cost nothing."),
                        new ListItem("Everybody in the session is invented.")));
        var rated = new Paragraph(
                "Rated here: " + String.join(", ", scenario.competences()) + ". Practice is private to you.");
        rated.addClassName("meta");
        add(rated);
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }
}
