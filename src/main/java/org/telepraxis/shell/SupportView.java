package org.telepraxis.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.CountryPack.SupportEntry;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.SupportButton;

/** Help near the reader, from the country pack of their association. Not a crisis service, and it says so. */
@Route(SupportButton.PATH)
@PageTitle("Support · Telepraxis")
@PermitAll
class SupportView extends Div {

    private static final String NEUTRAL = "Contact your local emergency service.";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    SupportView(CurrentPerson current, Associations associations, Clock clock) {
        addClassName("page");
        add(new PageHeader(
                "Support", "For you, not for the clients of the sessions. Nobody is told that you opened this page."));
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        associations
                .find(current.id())
                .ifPresentOrElse(
                        association -> show(association, associations, today),
                        () -> add(new Note(Note.Kind.LAMP, NEUTRAL)));
        add(
                new Paragraph(
                        "Telepraxis trains clinicians. It is not a crisis service, and nobody reads what you write here live."));
    }

    private void show(AssociationSummary association, Associations associations, LocalDate today) {
        try {
            var pack = associations.countryPack(association.id());
            if (pack.fictional()) {
                add(new Note(
                        Note.Kind.PLAIN,
                        "This directory belongs to the demo and is invented. Your association sets the real one."));
            }
            add(new H2(pack.name()), directory(pack, today));
        } catch (NoSuchElementException noPack) {
            add(new Note(Note.Kind.LAMP, NEUTRAL));
        }
    }

    private static UnorderedList directory(CountryPack pack, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("support-list");
        pack.supportDirectory().forEach(entry -> list.add(item(entry, today)));
        return list;
    }

    private static ListItem item(SupportEntry entry, LocalDate today) {
        var name = new Span(entry.name());
        name.addClassName("support-name");
        var contact = new Span(entry.checkedOn(today) ? entry.contact() : NEUTRAL + " This entry is out of date.");
        contact.addClassName("support-contact");
        var more = new Span(entry.hours() + " · " + entry.cost() + " · checked " + DATE.format(entry.lastChecked()));
        more.addClassName("meta");
        return new ListItem(name, contact, more);
    }
}
