package org.telepraxis.learning.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.telepraxis.courseware.Course;
import org.telepraxis.courseware.JobAid;
import org.telepraxis.courseware.Unit;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.Access;
import org.telepraxis.learning.JobAidSheets;
import org.telepraxis.learning.Progress;
import org.telepraxis.learning.Workbook;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.PrintButton;

/** The sheet a course ends with: filled in by the learner, kept, printed from the browser. */
@Route("courses/:course/job-aid")
@PermitAll
class JobAidView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final transient CurrentPerson current;
    private final transient Progress progress;
    private final transient Workbook workbook;
    private final transient JobAidSheets sheets;
    private final Span saved = new Span("Saved as you type.");
    private String title = "Job aid";

    JobAidView(CurrentPerson current, Progress progress, Workbook workbook, JobAidSheets sheets) {
        this.current = current;
        this.progress = progress;
        this.workbook = workbook;
        this.sheets = sheets;
        addClassNames("page", "job-aid");
        saved.addClassName("meta");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public String getPageTitle() {
        return title + " · Telepraxis";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var courseId = event.getRouteParameters().get(LearningNavigation.COURSE).orElseThrow();
        var person = current.id();
        if (progress.access(person, courseId) instanceof Access.Locked) {
            event.forwardTo(CourseView.class, new RouteParameters(LearningNavigation.COURSE, courseId));
            return;
        }
        var course = progress.of(person, courseId).published().course();
        var aid = course.jobAid();
        if (aid == null) {
            throw new NoSuchElementException("This course has no job aid");
        }
        show(person, course, aid);
    }

    private void show(PersonId person, Course course, JobAid aid) {
        title = aid.title();
        removeAll();
        var crumb = new Nav(LearningNavigation.course(course.title(), course.id()), new Span("/ Job aid"));
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "Where you are");
        var pdf = download("PDF", aid.id() + ".pdf", "application/pdf", () -> sheets.pdf(person, course.id()));
        var odt = download(
                "Text document (ODT)",
                aid.id() + ".odt",
                "application/vnd.oasis.opendocument.text",
                () -> sheets.odt(person, course.id()));
        add(crumb, new PageHeader(aid.title(), aid.intro(), pdf, odt, new PrintButton()), saved);
        var texts = workbook.texts(person, course.id());
        for (var section : aid.sections()) {
            var part = new Section(new H2(section.title()));
            part.addClassName("aid-section");
            section.fields().forEach(field -> part.add(field(person, course, section, field, texts)));
            add(part);
        }
        add(new Paragraph(aid.footer()));
    }

    private static Anchor download(String text, String file, String type, Supplier<byte[]> document) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = document.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type, bytes.length);
        });
        var link = new Anchor(handler, "");
        link.add(Icon.of("download"), new Span(text));
        link.addClassName("btn");
        link.setAriaLabel("Download as " + text);
        return link;
    }

    private Component field(
            PersonId person, Course course, JobAid.Section section, JobAid.Field field, Map<String, String> texts) {
        var slot = Workbook.jobAidSlot(section.id(), field.id());
        var before = texts.getOrDefault(slot, "");
        var hint = new StringBuilder(field.hint() == null ? "" : field.hint());
        if (field.example() != null) {
            hint.append(hint.isEmpty() ? "" : " ").append("For example: ").append(field.example());
        }
        return switch (field.kind()) {
            case LINE -> {
                var line = new TextField(field.label());
                line.setHelperText(hint.toString());
                line.setValue(before);
                line.setValueChangeMode(ValueChangeMode.LAZY);
                yield saving(line, person, course, slot);
            }
            case TEXT -> {
                var area = new TextArea(field.label());
                area.setHelperText(hint.toString());
                area.setMinRows(3);
                area.setMaxLength(Workbook.MOST_CHARACTERS);
                area.setValue(before);
                area.setValueChangeMode(ValueChangeMode.LAZY);
                yield saving(area, person, course, slot);
            }
            case CHOICE -> {
                var group = new RadioButtonGroup<String>(field.label());
                group.setItems(field.options());
                group.setHelperText(hint.toString());
                if (field.options().contains(before)) {
                    group.setValue(before);
                }
                yield saving(group, person, course, slot);
            }
        };
    }

    private <C extends AbstractField<C, String>> C saving(C field, PersonId person, Course course, String slot) {
        field.addValueChangeListener(change -> {
            var at = workbook.write(person, course.id(), slot, change.getValue() == null ? "" : change.getValue());
            saved.setText("Saved " + TIME.format(at));
            course.units().stream()
                    .filter(Unit.JobAidUnit.class::isInstance)
                    .forEach(unit -> progress.markDone(person, course.id(), unit.key()));
        });
        return field;
    }
}
