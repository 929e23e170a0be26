package org.telepraxis.notification;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.examination.ExamPlaces;
import org.telepraxis.grading.AppealDeadlines;
import org.telepraxis.grading.RatingDeadlines;

/** Reminds raters before a rating is due, chief assessors before an appeal is, candidates before a sitting: once for each, however often this runs. */
@Component
class MailReminders {

    private final RatingDeadlines deadlines;
    private final AppealDeadlines appeals;
    private final ExamPlaces exams;
    private final MailWriting writing;
    private final ExamMails examMails;
    private final Duration before;

    MailReminders(
            RatingDeadlines deadlines,
            AppealDeadlines appeals,
            ExamPlaces exams,
            MailWriting writing,
            ExamMails examMails,
            @Value("${telepraxis.mail.remind-before:P2D}") Duration before) {
        this.deadlines = deadlines;
        this.appeals = appeals;
        this.exams = exams;
        this.writing = writing;
        this.examMails = examMails;
        this.before = before;
    }

    @Transactional
    void write() {
        deadlines.within(before).forEach(writing::remind);
        appeals.within(before).forEach(writing::remind);
        exams.soon(before).forEach(examMails::remind);
    }
}
