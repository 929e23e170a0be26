package org.telepraxis.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.course.PublishedCourse;
import org.telepraxis.courseware.Traceability;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** What of the framework and of the studies behind it the running courses teach, ask about and practise. */
@Route("coverage")
@PageTitle("Coverage · Telepraxis")
@Menu(title = "Coverage", icon = "layers", order = 61)
@RolesAllowed({"AUTHOR", "OFFICER", "SUPERVISOR", "CHIEF_ASSESSOR", "ADMIN"})
@StyleSheet("context://styles/coverage.css")
class CoverageView extends Div {

    CoverageView(CourseCatalogue catalogue) {
        addClassNames("page", "coverage");
        var courses = catalogue.courses().stream().map(PublishedCourse::course).toList();
        var traced = Traceability.of(catalogue.framework(), courses);
        add(
                new PageHeader(
                        "Coverage",
                        "Computed from the courses that run now: where each competence, and each theme of the studies behind it, is taught, asked about and practised.",
                        new PrintButton()),
                section("Competences", "Competence", traced.competences()),
                section("Themes of the studies", "Theme", traced.themes()));
    }

    private static Section section(String title, String kind, List<Traceability.Line> lines) {
        var whole = lines.stream().filter(Traceability.Line::whole).count();
        var about = new Span("%d of %d are taught, asked about and practised.".formatted(whole, lines.size()));
        about.addClassName("meta");
        var scroll = new Div(table(kind, lines));
        scroll.addClassName("coverage-table");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        return new Section(new H2(title), about, scroll);
    }

    private static NativeTable table(String kind, List<Traceability.Line> lines) {
        var head = new NativeTableRow();
        for (var column : List.of(kind, "Lessons", "Items", "Sessions")) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var header = new NativeTableHeader();
        header.add(head);
        var body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line)));
        var table = new NativeTable();
        table.add(header, body);
        return table;
    }

    private static NativeTableRow row(Traceability.Line line) {
        var code = new Span(line.code());
        code.addClassName("code");
        var source = line.sources().isEmpty() ? "" : " (" + String.join(", ", line.sources()) + ")";
        var name = new NativeTableHeaderCell(code, new Span(" " + line.title() + source));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(
                name,
                new NativeTableCell(line.lessons().isEmpty() ? "none yet" : lessons(line.lessons())),
                new NativeTableCell(String.valueOf(line.items())),
                new NativeTableCell(line.scenarios().isEmpty() ? "none" : String.join(", ", line.scenarios())));
        row.setClassName("open", !line.whole());
        return row;
    }

    private static String lessons(List<String> ids) {
        return ids.stream()
                .map(id -> id.toUpperCase(Locale.ROOT).replace("-L", " lesson "))
                .collect(Collectors.joining(", "));
    }
}
