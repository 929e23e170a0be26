package org.telepraxis.examination.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.examination.ExamPlan;
import org.telepraxis.examination.Examinations;
import org.telepraxis.examination.ItemBanks;
import org.telepraxis.uikit.Note;
import org.telepraxis.uikit.PageHeader;

/** Where an examination is made. */
@Route(ExamNavigation.NEW)
@PageTitle("New examination · Telepraxis")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/exam.css")
class NewExamView extends Div {

    NewExamView(Examinations examinations, ItemBanks banks, CompetenceFramework framework) {
        addClassNames("page", "exams");
        add(
                Parts.crumb(ExamNavigation.office("Examination")),
                new PageHeader(
                        "New examination", "The bank stays; everything else can be changed for later sittings."));
        var all = banks.all();
        if (all.isEmpty()) {
            add(
                    new Note(Note.Kind.LAMP, "An examination needs a bank of items first."),
                    Parts.link(ExamNavigation.to("Item banks", ExamNavigation.BANKS), "primary"));
            return;
        }
        var empty = new UUID(0, 0);
        var form = new ExamForm(
                all, framework.current(), new ExamPlan(empty, "", List.of(), 90, true, 500, 20, 3, 14, false), false);
        var refusal = Parts.refusal();
        add(
                form,
                refusal,
                Parts.button(
                        "Make it",
                        "primary",
                        () -> Parts.attempt(refusal, () -> {
                            var made = examinations.create(form.plan());
                            ExamNavigation.go(ExamNavigation.address(ExamNavigation.EXAM, made));
                        })));
    }
}
