package org.telepraxis.association.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Office;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.identity.Role;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Who may sign in, as what, and for which association. */
@Route("people")
@PageTitle("People · Telepraxis")
@Menu(title = "People", icon = "users", order = 740)
@RolesAllowed("ADMIN")
class PeopleView extends Div {

    private final transient Office office;
    private final UnorderedList people = new UnorderedList();
    private final Div outcome = new Div();
    private final Select<AssociationSummary> association = new Select<>();

    PeopleView(Office office) {
        this.office = office;
        addClassName("page");
        outcome.getElement().setAttribute("role", "status");
        people.addClassName("support-list");
        association.setLabel("Association");
        association.setItemLabelGenerator(AssociationSummary::name);
        add(
                new PageHeader(
                        "People",
                        "Add the trainees, supervisors and officers of an association. Each gets a first password, shown once."),
                outcome,
                newPerson(),
                newAssociation(),
                new Section(new H2("Everybody"), people));
        refresh();
    }

    private Section newPerson() {
        var name = new TextField("Name");
        var email = new EmailField("E-mail");
        var roles = new CheckboxGroup<Role>("Roles");
        roles.setItems(EnumSet.allOf(Role.class));
        roles.setItemLabelGenerator(Role::label);
        var add = new Button("Add person", click -> {
            try {
                var password =
                        office.add(name.getValue(), email.getValue(), roles.getValue(), association.getOptionalValue());
                outcome.removeAll();
                outcome.add(new Note(
                        Note.Kind.OK,
                        "%s can sign in now. First password, shown only here: %s"
                                .formatted(name.getValue(), password)));
                name.clear();
                email.clear();
                roles.setValue(Set.of());
                refresh();
            } catch (IllegalArgumentException problem) {
                refuse(problem);
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return form(new H2("Add a person"), new Div(name, email, association, roles, add));
    }

    private Section newAssociation() {
        var name = new TextField("Name");
        var slug = new TextField("Short name in addresses");
        var country = new TextField("Country pack");
        country.setHelperText("The id of a file in courses/countries, such as demo.");
        var found = new Button("Found association", click -> {
            try {
                office.found(name.getValue(), slug.getValue(), country.getValue());
                outcome.removeAll();
                outcome.add(new Note(Note.Kind.OK, name.getValue() + " was founded."));
                refresh();
            } catch (IllegalArgumentException problem) {
                refuse(problem);
            }
        });
        return form(new H2("Found an association"), new Div(name, slug, country, found));
    }

    private static Section form(H2 title, Div fields) {
        fields.addClassName("office-form");
        var section = new Section(title, fields);
        section.addClassName("section");
        return section;
    }

    private void refuse(IllegalArgumentException problem) {
        outcome.removeAll();
        outcome.add(new Note(Note.Kind.STOP, String.valueOf(problem.getMessage())));
    }

    private void refresh() {
        var chosen = association.getValue();
        association.setItems(office.associations());
        association.setValue(chosen);
        people.removeAll();
        office.everybody().forEach((person, of) -> people.add(item(person, of)));
    }

    private static ListItem item(PersonSummary person, String association) {
        var name = new Span(person.name());
        name.addClassName("support-name");
        var roles = person.roles().stream().map(Role::label).sorted().collect(Collectors.joining(", "));
        var more = new Span(person.email() + " · " + roles + (association.isEmpty() ? "" : " · " + association));
        more.addClassName("meta");
        return new ListItem(name, more);
    }
}
