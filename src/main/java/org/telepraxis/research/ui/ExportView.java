package org.telepraxis.research.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.telepraxis.research.ResearchExport;
import org.telepraxis.research.ResearchOverview;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where an officer makes the export of figures for research. */
@Route("research/export")
@PageTitle("Research export · Telepraxis")
@Menu(title = "Research export", icon = "download", order = 750)
@RolesAllowed("OFFICER")
class ExportView extends Div {

    private static final int FEW = 5;

    private final transient ResearchExport export;
    private final Div made = new Div();

    ExportView(ResearchExport export) {
        this.export = export;
        addClassName("page");
        var overview = export.overview();
        add(
                new PageHeader(
                        "Research export",
                        "Levels, decisions in practice and ratings of themselves of the members who agreed, under pseudonyms. No names, no days, no text."),
                counts(overview));
        if (overview.alike() < FEW) {
            add(new Note(
                    Note.Kind.LAMP,
                    new Paragraph(
                            overview.people() == 0
                                    ? "Nobody has agreed yet. Trainees find the question under Research."
                                    : "In this group somebody shares their weeks with fewer than five people (k = %d). Whoever knows when a person practised might recognise them: leave out or merge the weeks before you give the tables on."
                                            .formatted(overview.alike()))));
        }
        var purpose = new TextArea("What is it for?");
        purpose.setHelperText(
                "One or two sentences: which study, who gets the tables, until when. It is kept on record with your name.");
        purpose.setMaxLength(500);
        purpose.setMinRows(2);
        var make = new Button("Make the export", click -> make(purpose));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        made.getElement().setAttribute("role", "status");
        var form = new Section(new H2("Make it"), purpose, make, made);
        form.addClassNames("section", "stack");
        add(form);
    }

    private static UnorderedList counts(ResearchOverview overview) {
        var list = new UnorderedList();
        list.addClassName("objectives");
        List.of(
                        people(overview.people()) + " agreed",
                        overview.levels() + " levels in levels.csv",
                        overview.decisions() + " decisions in decisions.csv",
                        overview.ratings() + " ratings in self_efficacy.csv")
                .forEach(words -> list.add(new ListItem(words)));
        return list;
    }

    private static String people(int count) {
        return count == 1 ? "One member has" : count + " members have";
    }

    private void make(TextArea purpose) {
        made.removeAll();
        purpose.setInvalid(purpose.getValue().isBlank());
        purpose.setErrorMessage("Say what the export is for.");
        if (purpose.isInvalid()) {
            purpose.focus();
            return;
        }
        var bytes = export.make(purpose.getValue());
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "research-export.zip", "application/zip", bytes.length)),
                "");
        link.add(Icon.of("download"), new Span("Save research-export.zip"));
        link.addClassName("btn");
        made.add(new Paragraph("The export is made, and on record."), link);
    }
}
