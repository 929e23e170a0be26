package org.telepraxis.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.certification.SchemeOffice;
import org.telepraxis.uikit.PageHeader;

@Route(CertificationNavigation.SCHEMES)
@PageTitle("Schemes · Telepraxis")
@Menu(title = "Schemes", icon = "scroll-text", order = 710)
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/certification.css")
@StyleSheet("context://styles/certification-life.css")
class SchemesView extends Div implements HasUrlParameter<String> {

    private final transient SchemeOffice office;

    SchemesView(SchemeOffice office) {
        this.office = office;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String draft) {
        try {
            if (draft == null) {
                list();
            } else {
                edit(UUID.fromString(draft));
            }
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    private void list() {
        removeAll();
        add(
                new PageHeader(
                        "Schemes",
                        "What your association asks for, version by version. A version that has begun never changes, and a new one touches nobody who is under way."));
        var body = new NativeTableBody();
        office.all().forEach(line -> body.add(row(line)));
        var table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell("Scheme"),
                        new NativeTableHeaderCell("Version"),
                        new NativeTableHeaderCell("Standing"),
                        new NativeTableHeaderCell("Change"))),
                body);
        table.addClassName("candidates");
        add(table);
    }

    private NativeTableRow row(SchemeOffice.Line line) {
        var title = new Span(line.scheme().title());
        title.addClassName("strong");
        var what = new Div(
                title,
                Words.meta(
                        line.scheme().standing().isBlank()
                                ? "In force"
                                : line.scheme().standing()));
        what.addClassName("stacked");
        var day = line.day();
        var standing = new Div(
                Words.badge(line.standing().label(), line.standing() == SchemeOffice.Standing.RUNNING ? "ok" : "wait"));
        standing.addClassName("stacked");
        if (day != null) {
            standing.add(Words.meta(
                    line.standing() == SchemeOffice.Standing.PAST
                            ? "First used " + Words.day(day)
                            : "From " + Words.day(day)));
        }
        if (!line.why().isBlank()) {
            standing.add(Words.meta(line.why()));
        }
        return new NativeTableRow(
                new NativeTableCell(what),
                new NativeTableCell(Words.mono(line.scheme().version())),
                new NativeTableCell(standing),
                new NativeTableCell(action(line)));
    }

    private Component action(SchemeOffice.Line line) {
        var draft = line.draft();
        if (draft != null) {
            var open = new Anchor(CertificationNavigation.SCHEMES + "/" + draft, "Open");
            open.getElement()
                    .setAttribute(
                            "aria-label",
                            "Open %s %s"
                                    .formatted(
                                            line.scheme().title(), line.scheme().version()));
            return open;
        }
        if (line.standing() != SchemeOffice.Standing.RUNNING) {
            return new Span();
        }
        var begin = new Button("Draft a new version", click -> {
            var id = office.begin(line.scheme().id());
            getUI().ifPresent(ui -> ui.navigate(CertificationNavigation.SCHEMES + "/" + id));
        });
        begin.addThemeVariants(ButtonVariant.TERTIARY);
        begin.setAriaLabel("Draft a new version of " + line.scheme().title());
        return begin;
    }

    private void edit(UUID id) {
        var line = office.draft(id);
        removeAll();
        var crumb = new Paragraph(new Anchor(CertificationNavigation.SCHEMES, "Schemes"));
        crumb.addClassName("crumb");
        add(
                crumb,
                new PageHeader(
                        line.scheme().title(),
                        line.standing() == SchemeOffice.Standing.DRAFT
                                ? "A draft: nobody is under it, and you can change it until it has a day."
                                : "This version begins later. Make it a draft again to change it."),
                new SchemeForm(
                        office,
                        line,
                        () -> edit(id),
                        () -> getUI().ifPresent(ui -> ui.navigate(CertificationNavigation.SCHEMES))));
    }
}
