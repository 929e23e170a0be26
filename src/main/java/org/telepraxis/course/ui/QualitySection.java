package org.telepraxis.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.telepraxis.courseware.Checklist;
import org.telepraxis.courseware.ContentQuality;
import org.telepraxis.courseware.ContentQuality.CourseQuality;
import org.telepraxis.courseware.ContentQuality.LessonReading;
import org.telepraxis.courseware.ContentQuality.OpenPoint;
import org.telepraxis.courseware.Readability;

/** How each course stands against its checklists, what is open in it, and how hard its lessons are to read. */
class QualitySection extends Section {

    QualitySection(ContentQuality quality) {
        var table =
                new CoverageTable("Quality", "Course", "Points that hold", "Open for its authors", "Open for others");
        quality.courses()
                .forEach(course -> table.row(
                        course.code(),
                        course.title(),
                        !course.forTheAuthor().isEmpty(),
                        course.met() + " of " + course.points(),
                        counted(course.forTheAuthor()),
                        counted(course.forOthers())));
        var drafts = quality.courses().stream().filter(CourseQuality::draft).count();
        add(
                new H2("Quality"),
                new Paragraph(
                        "Each lesson, each file of items and each session is held against a checklist by its authors. "
                                + "Some points only other people can close: clinicians, advisers with lived experience, raters. "
                                + drafts + " of " + quality.courses().size()
                                + " courses are drafts, not clinically reviewed."),
                table);
        quality.courses().forEach(course -> add(details(course)));
    }

    private static String counted(List<OpenPoint> open) {
        return switch (open.size()) {
            case 0 -> "none";
            case 1 -> "1 point";
            default -> open.size() + " points";
        };
    }

    private static NativeDetails details(CourseQuality course) {
        var open = new CoverageTable("What is open in " + course.code(), "Point", "Where", "Note");
        course.open()
                .forEach(point -> open.row(
                        list(point.checklist()) + " " + point.number(),
                        point.text() + (point.signOff() ? " (needs others)" : ""),
                        false,
                        where(point),
                        String.join(" ", point.notes())));
        var reading = new CoverageTable(
                "How hard the lessons of " + course.code() + " are to read",
                "Lesson",
                "Ease",
                "Grade",
                "Words per sentence",
                "Longest sentence",
                "Long words");
        course.readings().forEach(lesson -> reading(reading, lesson));
        var about = new Span(String.format(
                Locale.ROOT,
                "Flesch Reading Ease from %.0f and Flesch-Kincaid grade up to %.0f are plain English. A formula does not see whether a sentence is clear.",
                Readability.LOWEST_EASE,
                Readability.HIGHEST_GRADE));
        about.addClassName("meta");
        var details = new NativeDetails(course.code() + " " + course.title());
        details.addClassName("quality-course");
        details.setContent(new Div(new H3("What is open"), open, new H3("How hard it is to read"), about, reading));
        return details;
    }

    private static void reading(CoverageTable table, LessonReading lesson) {
        var measured = lesson.measured();
        table.row(
                CoverageView.lesson(lesson.lesson()),
                lesson.title(),
                measured.hard(),
                String.format(Locale.ROOT, "%.0f", measured.ease()),
                String.format(Locale.ROOT, "%.1f", measured.grade()),
                String.format(Locale.ROOT, "%.1f", measured.wordsPerSentence()),
                measured.longestSentence() + " words",
                String.format(Locale.ROOT, "%.0f %%", measured.longWordShare()));
    }

    private static String list(Checklist checklist) {
        return switch (checklist) {
            case LESSON -> "Lessons";
            case ITEMS -> "Items";
            case SCENARIO -> "Sessions";
        };
    }

    private static String where(OpenPoint point) {
        return point.where().equals(List.of("items"))
                ? "all items"
                : String.join(
                        ", ", point.where().stream().map(CoverageView::lesson).toList());
    }
}
