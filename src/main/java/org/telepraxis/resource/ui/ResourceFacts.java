package org.telepraxis.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Resource;
import org.telepraxis.resource.Edition.Origin;
import org.telepraxis.resource.Fact;
import org.telepraxis.resource.ListedResource;

/** Everything on a card: what is known about it first, then what it is. */
class ResourceFacts extends Div {

    ResourceFacts(ListedResource listed, LocalDate today) {
        addClassName("resource-facts");
        var card = listed.resource();
        add(evidence(card.evidence()), facts(card), trust(listed, today));
    }

    private static Section evidence(Resource.Evidence evidence) {
        var list = new DescriptionList();
        add(list, "What was found", Words.orOpen(evidence.shows()));
        add(list, "What that does not say", evidence.limits());
        var source = new Div(new Span(evidence.citation()));
        var link = evidence.link();
        if (link != null) {
            source.add(outside(link));
        }
        add(list, "Where to read it", source);
        var section = new Section(new H2("Evidence"), list);
        section.addClassName("resource-evidence-part");
        return section;
    }

    private static Section facts(Resource card) {
        var list = new DescriptionList();
        add(list, "Problem", Words.topics(card));
        add(list, "Kind", card.kind().label());
        add(list, "Guidance", card.guidance().label());
        add(list, "Data", Words.orOpen(card.data()));
        add(list, "Moderation", Words.orOpen(card.moderation()));
        add(list, "Cost", card.cost().label() + (card.costNote().isEmpty() ? "" : ". " + card.costNote()));
        add(list, "Languages", Words.languages(card.languages()));
        add(list, "Offered or written by", card.publisher());
        add(list, "Where it is", outside(card.address()));
        return new Section(new H2("What it is"), list);
    }

    private static Section trust(ListedResource listed, LocalDate today) {
        var card = listed.resource();
        var list = new DescriptionList();
        add(list, "Facts looked up", Words.day(card.reviewed()));
        add(list, "Judged by", card.reviewer().isEmpty() ? "Nobody yet" : card.reviewer());
        var due = Words.day(listed.nextReview());
        add(list, "To be looked at again", listed.overdueOn(today) ? due + ". That day has passed." : due);
        if (listed.edition().origin() == Origin.CHANGED) {
            add(
                    list,
                    "Said by your association",
                    listed.edition().facts().stream().map(Fact::label).collect(Collectors.joining(", ")));
        }
        return new Section(new H2("How far to trust this card"), list);
    }

    private static void add(DescriptionList list, String term, String text) {
        list.add(new Term(term), new Description(text));
    }

    private static void add(DescriptionList list, String term, Component content) {
        var description = new Description();
        description.add(content);
        list.add(new Term(term), description);
    }

    /** The address itself is the text, so that it can be read on paper. */
    private static Anchor outside(String address) {
        var anchor = new Anchor(address, address);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.setRouterIgnore(true);
        anchor.addClassName("resource-address");
        return anchor;
    }
}
