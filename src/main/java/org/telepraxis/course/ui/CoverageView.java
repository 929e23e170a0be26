package org.telepraxis.course.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import org.telepraxis.courseware.Citations;
import org.telepraxis.courseware.ContentQuality;
import org.telepraxis.courseware.Traceability;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** What of the framework and of the studies behind it the running courses teach, ask about and practise, and how good they are. */
@Route("coverage")
@PageTitle("Coverage · Telepraxis")
@Menu(title = "Coverage", icon = "layers", order = 620)
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
                section("Competences", "Competence", traced.competences(), Citations.of(catalogue.sources())),
                section("Themes of the studies", "Theme", traced.themes(), Citations.of(catalogue.sources())),
                new QualitySection(ContentQuality.of(courses)));
    }

    private static Section section(String title, String kind, List<Traceability.Line> lines, Citations citations) {
        var whole = lines.stream().filter(Traceability.Line::whole).count();
        var about = new Span("%d of %d are taught, asked about and practised.".formatted(whole, lines.size()));
        about.addClassName("meta");
        var table = new CoverageTable(title, kind, "Lessons", "Items", "Sessions");
        lines.forEach(line -> row(table, line, citations));
        return new Section(new H2(title), about, table);
    }

    private static void row(CoverageTable table, Traceability.Line line, Citations citations) {
        var source = line.sources().isEmpty() ? "" : " (" + String.join(", ", line.sources()) + ")";
        table.row(
                line.code(),
                citations.inWords(line.title() + source),
                !line.whole(),
                line.lessons().isEmpty()
                        ? "none yet"
                        : line.lessons().stream().map(CoverageView::lesson).collect(Collectors.joining(", ")),
                String.valueOf(line.items()),
                line.scenarios().isEmpty() ? "none" : String.join(", ", line.scenarios()));
    }

    /** {@code c3-l5} as people say it. */
    static String lesson(String id) {
        return id.toUpperCase(Locale.ROOT).replace("-L", " lesson ");
    }
}
