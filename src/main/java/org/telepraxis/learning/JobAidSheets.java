package org.telepraxis.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.sheet.FilledSheet;
import org.telepraxis.learning.sheet.OpenDocument;
import org.telepraxis.learning.sheet.PortableDocument;

/** Job aids to take along, as a PDF to read and print and as a text document to go on writing in. */
@Service
@Transactional(readOnly = true)
public class JobAidSheets {

    private final CourseCatalogue catalogue;
    private final Workbook workbook;
    private final Clock clock;

    JobAidSheets(CourseCatalogue catalogue, Workbook workbook, Clock clock) {
        this.catalogue = catalogue;
        this.workbook = workbook;
        this.clock = clock;
    }

    /** A tagged PDF, PDF/UA-1. */
    public byte[] pdf(PersonId person, String courseId) {
        return PortableDocument.of(filled(person, courseId));
    }

    /** An OpenDocument text. */
    public byte[] odt(PersonId person, String courseId) {
        return OpenDocument.of(filled(person, courseId));
    }

    private FilledSheet filled(PersonId person, String courseId) {
        var course = catalogue.course(courseId).course();
        var aid = course.jobAid();
        if (aid == null) {
            throw new NoSuchElementException("This course has no job aid");
        }
        var texts = workbook.texts(person, courseId);
        return new FilledSheet(
                aid.title(),
                aid.intro(),
                course.code() + ", " + course.title(),
                course.draft(),
                LocalDate.now(clock),
                aid.sections().stream()
                        .map(section -> new FilledSheet.Section(
                                section.title(),
                                section.fields().stream()
                                        .map(field -> new FilledSheet.Entry(
                                                field.label(),
                                                texts.getOrDefault(Workbook.jobAidSlot(section.id(), field.id()), "")))
                                        .toList()))
                        .toList(),
                aid.footer());
    }
}
